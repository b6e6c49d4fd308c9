import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IndicatorId, INDICATORS, indicatorOf } from '../../src/model/indicators.ts';
import { measureOf } from '../../src/model/measures.ts';
import { cloneBelief, takeIn, widen } from '../../src/sim/belief.ts';
import { open } from '../../src/sim/exerciser.ts';
import { close } from '../../src/sim/month.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, take } from './a-measure.ts';
import { begin, cellIn, numberOf, pass } from './an-exercise.ts';
import { deviation, mean } from './moments.ts';

const CELL = 3;
const fresh = () => {
  const { world, state } = begin(aCountry());
  return { world, belief: cloneBelief(state.belief) };
};

describe('a report', () => {
  test('draws belief towards what it says, the more the surer it is', () => {
    const gains = [2, 6, 20].map((error) => {
      const { world, belief } = fresh();
      const before = belief.value[CELL]!;
      takeIn({ world, belief, month: 1 }, CELL, { value: before + 20, error, asOf: 1 });
      return belief.value[CELL]! - before;
    });
    expect(gains[0]).toBeLessThanOrEqual(20);
    expect(gains[2]).toBeGreaterThan(0);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  });

  test('always narrows belief, and never to less than its own error could', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 30, noNaN: true }), fc.nat(100), fc.nat(12), (error, value, lag) => {
        const { world, belief } = fresh();
        const before = belief.error[CELL]!;
        takeIn({ world, belief, month: 12 }, CELL, { value, error, asOf: 12 - lag });
        expect(belief.error[CELL]).toBeLessThan(before);
        expect(belief.error[CELL]).toBeGreaterThan(0);
        const together = 1 / Math.sqrt(1 / before ** 2 + 1 / error ** 2);
        expect(belief.error[CELL]).toBeGreaterThanOrEqual(together - 1e-9);
      }),
      { seed: 11 },
    );
  });

  test('counts for less, the older it is', () => {
    const gains = [0, 2, 6].map((lag) => {
      const { world, belief } = fresh();
      const before = belief.value[CELL]!;
      takeIn({ world, belief, month: 10 }, CELL, { value: before + 20, error: 5, asOf: 10 - lag });
      return belief.value[CELL]! - before;
    });
    expect(gains[0]).toBeGreaterThan(gains[1]!);
    expect(gains[1]).toBeGreaterThan(gains[2]!);
  });

  test('dates belief, unless it is older than what was known', () => {
    const { world, belief } = fresh();
    takeIn({ world, belief, month: 9 }, CELL, { value: 50, error: 5, asOf: 8 });
    takeIn({ world, belief, month: 9 }, CELL, { value: 50, error: 5, asOf: 4 });
    expect(belief.asOf[CELL]).toBe(8);
  });

  test('of one cell changes belief in no other', () => {
    const { world, belief } = fresh();
    const before = cloneBelief(belief);
    takeIn({ world, belief, month: 1 }, CELL, { value: 90, error: 5, asOf: 1 });
    const changed = [...belief.value.keys()].filter(
      (cell) => belief.value[cell] !== before.value[cell] || belief.error[cell] !== before.error[cell],
    );
    expect(changed).toEqual([CELL]);
  });
});

test('without reports belief keeps its value and widens month by month, up to a most', () => {
  const { world, belief } = fresh();
  const value = belief.value.slice();
  let before = belief.error.slice();
  for (let month = 0; month < 60; month += 1) {
    widen(world, belief);
    belief.error.forEach((error, cell) => expect(error).toBeGreaterThanOrEqual(before[cell]!));
    before = belief.error.slice();
  }
  expect(belief.value).toEqual(value);
  expect(Math.max(...belief.error)).toBeCloseTo(numberOf('belief:most-error'), 9);
});

describe('belief before the first month', () => {
  const SEEDS = 400;
  const beliefs = Array.from({ length: SEEDS }, (_, seed) =>
    begin(aCountry({ provinces: 1, actors: [{ start: { 'atrocity-intent': 90 } }] }), seed),
  );

  test('is surest of what everybody sees, and least sure of what is hidden', () => {
    const { world, state } = beliefs[0]!;
    const errorOf = (indicator: IndicatorId) => state.belief.error[cellIn(world, indicator)]!;
    expect(errorOf('displacement')).toBeLessThan(errorOf('incitement'));
    expect(errorOf('incitement')).toBeLessThan(errorOf('atrocity-intent'));
  });

  test('takes what is hidden for what is usual, whatever is true', () => {
    const [first] = beliefs;
    const cell = cellIn(first!.world, 'atrocity-intent');
    expect(new Set(beliefs.map(({ state }) => state.belief.value[cell]))).toEqual(
      new Set([indicatorOf('atrocity-intent').reference.central]),
    );
  });

  test.each(
    INDICATORS.filter(
      ({ visibility, reference }) => visibility !== 'hidden' && reference.central >= 40 && reference.central <= 60,
    ),
  )('of $id is wrong by as much as it says', ({ id }) => {
    const cell = cellIn(beliefs[0]!.world, id);
    const errors = beliefs.map(({ world, state }) => state.belief.value[cell]! - world.start[cell]!);
    const stated = beliefs[0]!.state.belief.error[cell]!;
    expect(Math.abs(mean(errors))).toBeLessThan((4.5 * stated) / Math.sqrt(SEEDS));
    expect(deviation(errors) / stated).toBeGreaterThan(0.85);
    expect(deviation(errors) / stated).toBeLessThan(1.15);
  });
});

test('a month of reports brings belief nearer to the truth where much is reported', () => {
  const source = {
    ...measureOf('peacekeeping-operation'),
    gates: [],
    leadMonths: aMeasure().leadMonths,
    effects: [],
    rules: [],
  };
  const errors = { before: [] as number[], after: [] as number[] };
  for (let seed = 0; seed < 60; seed += 1) {
    const run = begin(aCountry({ measures: [source], provinces: 3 }), seed);
    const cell = cellIn(run.world, 'violations');
    errors.before.push(Math.abs(run.state.belief.value[cell]! - run.state.value[cell]!));
    for (let month = 1; month <= 6; month += 1) pass(run, month === 1 ? [take(source)] : []);
    open(run);
    errors.after.push(Math.abs(run.state.belief.value[cell]! - run.state.value[cell]!));
  }
  expect(mean(errors.after)).toBeLessThan(mean(errors.before) / 1.5);
});

test('a report tells what was believed before and after it', () => {
  const run = begin(aCountry());
  for (let month = 0; month < 6; month += 1) {
    const { reports } = open(run);
    const last = new Map(reports.map((report) => [`${report.indicator}@${report.place}`, report]));
    for (const { indicator, place, after } of last.values()) {
      expect(run.state.belief.value[cellIn(run.world, indicator, place)]).toBe(after);
    }
    for (const { before, after, value } of reports) expect(Math.sign(after - before)).toBe(Math.sign(value - before));
    close(run, { month, injects: [], reports }, { decisions: [], assessment: null });
  }
});
