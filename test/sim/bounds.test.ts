import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDICATOR_IDS } from '../../src/model/indicators.ts';
import { MEASURES } from '../../src/model/measures.ts';
import { STAGE_IDS } from '../../src/model/stages.ts';
import { open } from '../../src/sim/exerciser.ts';
import type { Exerciser } from '../../src/sim/exerciser.ts';
import { close } from '../../src/sim/month.ts';
import { PARAMETERS } from '../../src/sim/parameters.ts';
import { aCountry, anInject, type Sketch } from './a-country.ts';
import { aMeasure, anEffect, take } from './a-measure.ts';
import { allAt, begin, passMonths } from './an-exercise.ts';
import { anyCountry, anyPlan } from './any-exercise.ts';

function expectInBounds({ state }: Exerciser): void {
  for (const values of [state.value, state.belief.value, state.baseline, state.belief.error]) {
    expect(values.every((value) => value >= 0 && value <= 100)).toBe(true);
  }
  expect(state.resources.every((amount) => amount >= 0)).toBe(true);
  expect(state.spent.every((amount) => amount >= 0)).toBe(true);
  expect(state.harm).toBeGreaterThanOrEqual(0);
  expect(state.lift.every(Number.isFinite)).toBe(true);
}

test('every value, belief and baseline stays from 0 to 100 and no resource is overdrawn, for any plan', () => {
  fc.assert(
    fc.property(anyCountry, anyPlan, fc.nat(), (country, plan, seed) => {
      const run = begin(country, seed);
      for (const turn of plan) {
        close(run, open(run), turn);
        expectInBounds(run);
      }
    }),
    { numRuns: 60, seed: 5 },
  );
});

const actors = [{ kind: 'state' as const }, { kind: 'state-aligned' as const }, {}];
const EXTREMES: readonly (Sketch & { readonly what: string })[] = [
  { what: 'everything at 0', start: allAt(0), actors },
  { what: 'everything at 100', start: allAt(100), actors },
  { what: 'everything at 0 that would be at 100', start: allAt(0), baseline: allAt(100), actors },
  { what: 'no armed actor', actors: [] },
  { what: 'one province', provinces: 1, actors },
  { what: 'thirty provinces', provinces: 30, actors },
  { what: 'one group', groups: [{}], actors },
  { what: 'an actor that is nowhere', actors: [{ presence: {} }] },
  { what: 'an actor that targets nobody', actors: [{ targets: [] }], start: allAt(90) },
  { what: 'a province without people', provinces: [{ population: 1 }, { population: 0 }], actors },
  {
    what: 'no means at all',
    resources: { politicalCapital: { start: 0, perMonth: 0 }, budget: { start: 0, perMonth: 0 } },
  },
];

test.each(EXTREMES)('sixty months pass in a country with $what', (sketch) => {
  const { what: _, ...country } = sketch;
  const input = aCountry({ months: 60, ...country });
  const run = begin(input);
  passMonths(run, 60, (month) => input.measures.slice(month, month + 3).map((measure) => take(measure)));
  expectInBounds(run);
});

test.each(['low', 'high'] as const)('sixty months pass when every number of the model is at its %s', (end) => {
  const parameters = Float64Array.from(PARAMETERS, ({ quantity }) => quantity[end]);
  for (const level of [0, 50, 100]) {
    const run = begin(aCountry({ months: 60, actors, start: allAt(level) }), 1, parameters);
    passMonths(run, 60, (month) => MEASURES.slice(month, month + 4).map((measure) => take(measure)));
    expectInBounds(run);
  }
});

test.each(STAGE_IDS)('sixty months pass from the stage %s', (stage) => {
  const run = begin(aCountry({ months: 60, stage, actors, start: allAt(70) }));
  passMonths(run, 60);
  expectInBounds(run);
});

test.each([
  { from: 100, points: 90, to: 100 },
  { from: 0, points: -90, to: 0 },
])('an inject of $points points at $from is limited, and the limit has a row of its own', ({ from, points, to }) => {
  const effects = INDICATOR_IDS.map((indicator) => ({ indicator, place: null, points }));
  const run = begin(aCountry({ start: allAt(from), timeline: [anInject({ month: 1, effects })] }));
  open(run);
  expect(run.state.value.every((value) => value === to)).toBe(true);
  const { amounts, causes } = run.ledger.take();
  const limits = amounts.filter((_, row) => run.world.causes.list[causes[row] as number]?.kind === 'limit');
  expect(limits).toEqual(Float64Array.from({ length: run.world.layout.cells }, () => -points));
});

test('the limit comes after all other rows of a month, so that what it takes back is seen', () => {
  const measure = aMeasure({ effects: [anEffect('governance-legitimacy', 3)], duration: 3 });
  const run = begin(aCountry({ start: { 'governance-legitimacy': 99 }, measures: [measure] }));
  const [month] = passMonths(run, 1, () => [take(measure)]);
  const rows = month?.rows.filter(({ indicator }) => indicator === 'governance-legitimacy') ?? [];
  expect(rows.at(-1)?.cause.kind).toBe('limit');
  expect(rows.at(-1)?.amount).toBeLessThan(-5);
});
