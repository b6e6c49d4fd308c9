import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../src/model/measures.ts';
import { rankOf, type StageId } from '../../src/model/stages.ts';
import { readPlan, turnsOf } from '../../src/scenario/plan.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { applyVariant } from '../../src/scenario/variant.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import type { HurdleResult } from '../../src/sim/authorise.ts';
import { closeMonth } from '../../src/sim/close.ts';
import { compile } from '../../src/sim/compile.ts';
import type { Turn } from '../../src/sim/decision.ts';
import { cellOf } from '../../src/sim/layout.ts';
import { openMonth } from '../../src/sim/open-month.ts';
import type { DecisionResult } from '../../src/sim/settle.ts';
import { createState, type State } from '../../src/sim/state.ts';
import type { World } from '../../src/sim/world.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const reading = readScenario(read('../../scenarios/first-steps.json'));
if (!('scenario' in reading)) throw new Error('scenarios/first-steps.json has faults');
const firstSteps = reading.scenario;
const world = compile(worldInputOf(firstSteps));
const plan = readPlan(read('../fixtures/plans/first-steps-each-lesson.json'), firstSteps);
if (!('plan' in plan)) throw new Error('the plan has faults');
const turns = turnsOf(plan.plan.decisions);
const NOTHING: Turn = { assessment: null, decisions: [] };

interface Run {
  readonly state: State;
  readonly injects: readonly string[];
  readonly results: readonly DecisionResult[];
  readonly ranks: readonly number[];
}

function run(country: World, seed: number, planned: ReadonlyMap<number, Turn> = new Map()): Run {
  const state = createState(country, seed);
  const [injects, results, ranks]: [string[], DecisionResult[], number[]] = [[], [], []];
  for (let month = 1; month <= country.input.months; month += 1) {
    injects.push(...openMonth(country, state));
    results.push(...closeMonth(country, state, planned.get(month) ?? NOTHING).results);
    ranks.push(rankOf(state.regions.risk as StageId));
  }
  return { state, injects, results, ranks };
}

const valueIn = ({ state }: Run, indicator: Parameters<typeof cellOf>[1], place: string): number =>
  state.value[cellOf(world.layout, indicator, place) as number] as number;

/** Share of the seeds for which something holds. */
const shareOf = (holds: (seed: number) => boolean): number => SEEDS.filter(holds).length / SEEDS.length;

const without = (measure: string): ReadonlyMap<number, Turn> =>
  new Map(
    [...turns].map(([month, turn]) => [
      month,
      { ...turn, decisions: turn.decisions.filter((decision) => decision.measure !== measure) },
    ]),
  );

const hurdlesOf = (measure: string): HurdleResult[] =>
  SEEDS.flatMap((seed) => run(world, seed, turns).results)
    .filter(({ decision }) => decision.measure === measure)
    .flatMap(({ attempts }) => attempts.flatMap(({ hurdles }) => hurdles));

describe('the first steps', () => {
  test('last three months, with one inject in each, in about eight minutes', () => {
    expect([firstSteps.months, firstSteps.minutes]).toEqual([3, 8]);
    expect(run(world, 1).injects).toEqual(['a-camp-in-the-reeds', 'the-camp-was-a-harvest', 'water-at-night']);
  });

  test('offer a short list of all three pillars, with every lead time from none to the whole exercise', () => {
    const offered = MEASURES.filter(({ id }) => firstSteps.measures?.available?.includes(id));
    expect(offered).toHaveLength(8);
    expect(new Set(offered.map(({ pillar }) => pillar))).toEqual(new Set([1, 2, 3]));
    expect(new Set(offered.map(({ leadMonths }) => leadMonths.central))).toEqual(new Set([0, 1, 2, 3]));
  });

  test('neither rush to the worst nor stay the same: threats become specific in some runs and not in others', () => {
    const share = shareOf((seed) => Math.max(...run(world, seed).ranks) >= 1);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.8);
    expect(shareOf((seed) => Math.max(...run(world, seed).ranks) >= 2)).toBeLessThan(0.1);
  });

  test('show two provinces that differ: more is done to people in Reed Flats than in High Weir, always', () => {
    const differs = (seed: number) =>
      valueIn(run(world, seed), 'violations', 'reed-flats') > valueIn(run(world, seed), 'violations', 'high-weir') + 5;
    expect(shareOf(differs)).toBe(1);
  });

  test('hold a measure that bites within the three months', () => {
    const eases = (seed: number) => {
      const [taken, left] = [run(world, seed, turns), run(world, seed, without('mediation-support-team'))];
      return (
        valueIn(taken, 'intercommunal-tension', 'reed-flats') < valueIn(left, 'intercommunal-tension', 'reed-flats') - 2
      );
    };
    expect(shareOf(eases)).toBeGreaterThan(0.6);
  });

  test('hold a measure that comes too late: nothing at all differs in any province by the end', () => {
    const changes = (seed: number) => {
      const [taken, left] = [run(world, seed, turns), run(world, seed, without('local-peace-infrastructure'))];
      return valueIn(taken, 'local-mediation', 'reed-flats') !== valueIn(left, 'local-mediation', 'reed-flats');
    };
    expect(shareOf(changes)).toBe(0);
  });

  test('hold a measure to which the government must consent, which it mostly does', () => {
    const asked = hurdlesOf('mediation-support-team');
    expect(new Set(asked.map(({ hurdle }) => hurdle))).toEqual(new Set(['host-consent']));
    const given = asked.filter(({ passed }) => passed).length / asked.length;
    expect(given).toBeGreaterThan(0.6);
    expect(given).toBeLessThan(1);
  });

  test('hold a measure on which the Council must vote, and mostly does not agree', () => {
    const votes = hurdlesOf('arms-embargo').filter(({ hurdle }) => hurdle === 'security-council');
    expect(votes.length).toBe(SEEDS.length);
    expect(votes.every(({ vote }) => vote !== undefined)).toBe(true);
    expect(votes.filter(({ passed }) => passed).length / votes.length).toBeLessThan(0.5);
  });

  test('stay below specific threats more often in the quiet variant', () => {
    const quiet = compile(worldInputOf(applyVariant(firstSteps, 'quiet')));
    const worsens = (country: World) => shareOf((seed) => Math.max(...run(country, seed).ranks) >= 1);
    expect(worsens(quiet)).toBeLessThan(worsens(world));
  });
});
