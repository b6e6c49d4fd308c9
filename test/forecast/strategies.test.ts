import { expect, test } from 'vitest';
import { strategist } from '../../src/forecast/strategies.ts';
import { STRATEGY_IDS, type StrategyId } from '../../src/scenario/strategy-ids.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import { closeMonth } from '../../src/sim/close.ts';
import { compile } from '../../src/sim/compile.ts';
import type { Turn } from '../../src/sim/decision.ts';
import { observe } from '../../src/sim/fog.ts';
import { nameOf } from '../../src/sim/layout.ts';
import { openMonth } from '../../src/sim/open-month.ts';
import { createState } from '../../src/sim/state.ts';

const world = compile(worldInputOf(newScenario('small')));
type Acting = Exclude<StrategyId, 'nothing'>;
const ACTING = STRATEGY_IDS.filter((id): id is Acting => id !== 'nothing');

/** Turns of a run in which a strategy decides. */
function turnsOf(id: Acting, seed: number): Turn[] {
  const state = createState(world, seed);
  const decide = strategist(id, world, state);
  return Array.from({ length: world.input.months }, () => {
    openMonth(world, state);
    observe(world, state);
    const turn = decide(state.month);
    closeMonth(world, state, turn);
    return turn;
  });
}

test.each(ACTING)('%s never decides what is refused', (id) => {
  for (let seed = 1; seed <= 5; seed += 1) {
    const state = createState(world, seed);
    const decide = strategist(id, world, state);
    for (let month = 1; month <= world.input.months; month += 1) {
      openMonth(world, state);
      observe(world, state);
      const { results } = closeMonth(world, state, decide(month));
      expect(results.filter(({ outcome }) => outcome === 'impossible')).toEqual([]);
    }
  }
});

/** What everybody can see of a crisis moves prices, which are public; all else is not to be looked at. */
const PUBLIC = ['political-shock', 'armed-conflict'];

test.each(ACTING)('%s reads no truth: it decides alike whatever is true, so long as it believes the same', (id) => {
  const first = (truth: number): Turn => {
    const state = createState(world, 3);
    const decide = strategist(id, world, state);
    openMonth(world, state);
    observe(world, state);
    state.value.forEach((_, cell) => {
      if (!PUBLIC.includes(nameOf(world.layout, cell).indicator)) state.value[cell] = truth;
    });
    return decide(1);
  };
  expect(first(5)).toEqual(first(95));
});

test('late takes its first measure only when it believes that crimes are imminent or under way', () => {
  const stages = Array.from({ length: 40 }, (_, seed) => {
    const began = turnsOf('late', seed).find(({ decisions }) => decisions.length > 0);
    return began?.assessment?.stage;
  }).filter((stage) => stage !== undefined);
  expect(stages.length).toBeGreaterThan(0);
  for (const stage of stages) expect(['imminent-risk', 'ongoing-crimes', 'recovery']).toContain(stage);
});

test('coordinated begins in the first month, with few measures', () => {
  const [first] = turnsOf('coordinated', 1);
  expect(first?.decisions.length).toBeGreaterThan(0);
  expect(first?.decisions.length).toBeLessThanOrEqual(2);
});

test('scattered takes more in the first year than coordinated does', () => {
  const count = (id: Acting): number =>
    [1, 2, 3, 4, 5]
      .flatMap((seed) => turnsOf(id, seed).slice(0, 12))
      .reduce((sum, { decisions }) => sum + decisions.length, 0);
  expect(count('scattered')).toBeGreaterThan(count('coordinated'));
});

test('random is the same for the same seed and another for another', () => {
  expect(turnsOf('random', 1)).toEqual(turnsOf('random', 1));
  expect(turnsOf('random', 1)).not.toEqual(turnsOf('random', 2));
});
