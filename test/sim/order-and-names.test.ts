import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { compile } from '../../src/sim/compile.ts';
import { play } from '../../src/sim/month.ts';
import { createState } from '../../src/sim/state.ts';
import type { WorldInput } from '../../src/sim/world-input.ts';
import { aCountry, fifteen } from './a-country.ts';
import { anyCountry, anyPlan, type AnyTurn } from './any-exercise.ts';
import { errorOfMean, mean } from './moments.ts';

function digestsOf(input: WorldInput, plan: readonly AnyTurn[], seed: string | number = 1): string[] {
  const world = compile(input);
  const state = createState(world, seed);
  return play(world, state, ({ month }) => plan[month - 1] ?? { decisions: [], assessment: null }).map(
    ({ digest }) => digest,
  );
}

const turnedRound = <T>(list: readonly T[]): T[] => list.toReversed();

test.each([
  { what: 'provinces', reorder: (input: WorldInput) => ({ ...input, provinces: turnedRound(input.provinces) }) },
  { what: 'groups', reorder: (input: WorldInput) => ({ ...input, groups: turnedRound(input.groups) }) },
  { what: 'armed actors', reorder: (input: WorldInput) => ({ ...input, actors: turnedRound(input.actors) }) },
  { what: 'Council members', reorder: (input: WorldInput) => ({ ...input, council: turnedRound(input.council) }) },
  { what: 'measures', reorder: (input: WorldInput) => ({ ...input, measures: turnedRound(input.measures) }) },
  { what: 'actors held', reorder: (input: WorldInput) => ({ ...input, holds: turnedRound(input.holds) }) },
  {
    what: 'neighbours and targets',
    reorder: (input: WorldInput) => ({
      ...input,
      provinces: input.provinces.map((row) => ({ ...row, neighbours: turnedRound(row.neighbours) })),
      actors: input.actors.map((row) => ({ ...row, targets: turnedRound(row.targets) })),
    }),
  },
])('reordering $what changes no digest, for any plan', ({ reorder }) => {
  const council = fifteen().map((_, index) => ({
    id: `m${index + 1}`,
    permanent: index < 5,
    stance: index / 30,
    stake: 0.2,
    patronOf: null,
  }));
  fc.assert(
    fc.property(anyCountry, anyPlan, fc.nat(), (country, plan, seed) => {
      const input = { ...country, months: plan.length, council };
      expect(digestsOf(reorder(input), plan, seed)).toEqual(digestsOf(input, plan, seed));
    }),
    { numRuns: 15, seed: 4 },
  );
});

test('the same seed gives the same digests, and another seed gives others', () => {
  const input = aCountry({ months: 6, actors: [{}] });
  expect(digestsOf(input, [], 7)).toEqual(digestsOf(input, [], 7));
  expect(digestsOf(input, [], 8)).not.toEqual(digestsOf(input, [], 7));
});

test('the seeds 7 and "7" are the same', () => {
  const input = aCountry({ months: 6, actors: [{}] });
  expect(digestsOf(input, [], '7')).toEqual(digestsOf(input, [], 7));
});

function tense(names: { readonly provinces: readonly string[]; readonly actor: string }): WorldInput {
  const presence = Object.fromEntries(names.provinces.map((id, index) => [id, index === 0 ? 0.8 : 0.4]));
  return aCountry({
    provinces: names.provinces.map((id, index) => ({ id, start: { mobilization: index === 0 ? 45 : 30 } })),
    actors: [{ id: names.actor, presence, start: { 'atrocity-intent': 55, 'armed-capacity': 55 } }],
    start: { 'political-shock': 35, incitement: 35 },
  });
}

function harms(input: WorldInput): number[] {
  const world = compile(input);
  return Array.from({ length: 300 }, (_, seed) => {
    const state = createState(world, seed);
    play(world, state, () => ({ decisions: [], assessment: null }));
    return state.harm;
  });
}

test('renaming provinces and actors changes the luck of each run but not how runs spread', () => {
  const before = harms(tense({ provinces: ['p01', 'p02'], actor: 'a01' }));
  const after = harms(tense({ provinces: ['uplands', 'coast'], actor: 'the-guard' }));
  expect(after).not.toEqual(before);
  const apart = Math.abs(mean(after) - mean(before));
  expect(apart).toBeLessThan(3.5 * Math.hypot(errorOfMean(after), errorOfMean(before)));
});
