import { describe, expect, test } from 'vitest';
import { measureOf, MEASURES } from '../../src/model/measures.ts';
import type { Take, Target } from '../../src/sim/decision.ts';
import { type Exerciser, open } from '../../src/sim/exerciser.ts';
import { nameOf } from '../../src/sim/layout.ts';
import { close, type ClosedMonth } from '../../src/sim/month.ts';
import { aCountry, anInject, type Sketch } from '../sim/a-country.ts';
import { take } from '../sim/a-measure.ts';
import { allAt, begin } from '../sim/an-exercise.ts';

const MONTHS = 36;
const actors = [{ kind: 'state' as const }, { kind: 'state-aligned' as const }, {}];
const shock = anInject({ month: 2, effects: [{ indicator: 'political-shock', place: null, points: 40 }] });
const NOBODY = 0.000001;

const CONDITIONS: Readonly<Record<string, Sketch & { readonly target?: Target }>> = {
  'every indicator is 0': { start: allAt(0), actors },
  'every indicator is 100': { start: allAt(100), actors },
  'every indicator is 0 and returns to 100': { start: allAt(0), baseline: allAt(100), actors },
  'every indicator is 100 and returns to 0': { start: allAt(100), baseline: allAt(0), actors },
  'there is no armed actor': { start: allAt(60), actors: [] },
  'there is one group': { groups: [{ targeted: true }], actors: [{ targets: ['g01'] }] },
  'there is one province': { provinces: 1, actors },
  'hardly anybody lives in two of the provinces': {
    provinces: [{ population: 1 - 2 * NOBODY }, { population: NOBODY }, { population: NOBODY }],
    start: allAt(70),
    actors,
  },
  'a measure is aimed at an actor that is nowhere': {
    actors: [{ kind: 'state', presence: {} }, {}],
    target: { actor: 'a01' },
  },
  'a measure is aimed at a group that lives nowhere': {
    groups: [{ share: { p01: 1, p02: 1 } }, { share: {} }],
    actors,
    target: { group: 'g02' },
  },
  'nothing is on the timeline': { timeline: [], actors },
  'everything happens in one month': { timeline: [shock, { ...shock, id: 'again' }], actors },
};

/** Each measure of the catalogue once, two or three a month. */
const busy = (month: number, target: Target | undefined): Take[] =>
  MEASURES.slice(2 * month, 2 * month + 3).map((measure) => take(measure, target === undefined ? {} : { target }));

const rows = ({ ledger: { cells, amounts } }: ClosedMonth): [number, number][] =>
  Array.from(cells, (cell, row) => [cell, amounts[row] as number]);

/** Names of the cells whose value is not what it was before plus the rows of the ledger. */
function unexplained(run: Exerciser, before: Float64Array, month: ClosedMonth): string[] {
  const folded = before.slice();
  for (const [cell, amount] of rows(month)) folded[cell] = (folded[cell] as number) + amount;
  const cells = Array.from(folded.keys()).filter((cell) => folded[cell] !== run.state.value[cell]);
  return cells.map((cell) => Object.values(nameOf(run.world.layout, cell)).join(' of '));
}

function expectSound({ state }: Exerciser): void {
  for (const values of [state.value, state.baseline, state.belief.value, state.belief.error]) {
    expect(values.every((value) => value >= 0 && value <= 100)).toBe(true);
  }
  for (const number of [state.harm, state.scar, ...state.lift, ...state.trust, ...state.resources, ...state.spent]) {
    expect(Number.isFinite(number)).toBe(true);
  }
}

/** Rows in which protection raised violations, or touched anything else. */
function wrongsOfProtection({ world }: Exerciser, { ledger }: ClosedMonth): number[] {
  const isProtection = (cause: number) => world.causes.list[cause]?.kind === 'protection';
  return Array.from(ledger.amounts).filter((amount, row) => {
    const { indicator } = nameOf(world.layout, ledger.cells[row] as number);
    return isProtection(ledger.causes[row] as number) && (amount > 0 || indicator !== 'violations');
  });
}

describe.each(Object.entries(CONDITIONS))('where %s', (_, { target, ...sketch }) => {
  test.each([
    { team: 'nothing is done', decide: () => [] },
    { team: 'every measure is tried', decide: (month: number) => busy(month, target) },
  ])('all values stay in their limits, and none moves without a cause, when $team', ({ decide }) => {
    const run = begin(aCountry({ months: MONTHS, timeline: [shock], ...sketch }));
    for (let month = 1; month <= MONTHS; month += 1) {
      const before = run.state.value.slice();
      const closed = close(run, open(run), { decisions: decide(month), assessment: null });
      expect(unexplained(run, before, closed)).toEqual([]);
      expect(wrongsOfProtection(run, closed)).toEqual([]);
      expect(closed.readings.every(Number.isFinite)).toBe(true);
      expectSound(run);
    }
  });
});

test.each([
  { where: 'nowhere', presence: {}, moved: [] },
  { where: 'in one province alone', presence: { p02: 1 }, moved: ['p02'] },
])('a measure aimed at an actor that is $where moves the provinces $moved', ({ presence, moved }) => {
  const mission = { ...measureOf('peacekeeping-operation'), gates: [], requires: [] };
  const run = begin(aCountry({ months: MONTHS, measures: [mission], actors: [{ presence }] }));
  const touched = new Set<string>();
  const outcomes: string[] = [];
  for (let month = 1; month <= MONTHS; month += 1) {
    const decisions = month === 1 ? [take(mission, { target: { actor: 'a01' } })] : [];
    const { ledger, results } = close(run, open(run), { decisions, assessment: null });
    outcomes.push(...results.map(({ outcome }) => outcome));
    ledger.causes.forEach((cause, row) => {
      const { place } = nameOf(run.world.layout, ledger.cells[row] as number);
      if (run.world.causes.list[cause]?.kind === 'measure') touched.add(place);
    });
  }
  expect(outcomes).toEqual(['started']);
  expect([...touched].filter((place) => /^p0\d$/.test(place))).toEqual(moved);
});
