import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidByMonth } from '../../../src/forecast/live/said.ts';
import { cloneBelief, takeIn, widen } from '../../../src/sim/belief.ts';
import { aStanding, standpointIn } from './a-standpoint.ts';

const standing = aStanding({ month: 1 });
const { world, told } = standing;
const CELL = 3;

/** What is read off belief after one month in which these reports came in. */
function readAfter(reports: readonly { readonly value: number; readonly error: number }[]) {
  const belief = cloneBelief(told);
  widen(world, belief);
  for (const report of reports) takeIn({ world, belief, month: 1 }, CELL, { ...report, asOf: 1 });
  const { value, error } = belief;
  return saidByMonth(world, { ...standpointIn(standing), told, past: [], belief: { value, error } });
}

test('a month without reports said nothing', () => {
  expect(readAfter([])).toEqual([[], []]);
});

test('a report is read off belief as it was made', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 20, max: 80, noNaN: true }),
      fc.double({ min: 1, max: 30, noNaN: true }),
      (value, error) => {
        const [first, said] = readAfter([{ value, error }]);
        expect(first).toEqual([]);
        expect(said).toHaveLength(1);
        expect(said?.[0]).toMatchObject({ cell: CELL });
        expect(said?.[0]?.value).toBeCloseTo(value, 6);
        expect(said?.[0]?.error).toBeCloseTo(error, 6);
      },
    ),
  );
});

test('two reports of a month count as one that is surer, in between', () => {
  const said = readAfter([
    { value: 40, error: 10 },
    { value: 60, error: 10 },
  ])[1]?.[0];
  expect(said?.value).toBeCloseTo(50, 6);
  expect(said?.error).toBeCloseTo(10 / Math.sqrt(2), 6);
});

test('a report beyond doubt is taken over', () => {
  expect(readAfter([{ value: 44, error: 0 }])[1]).toEqual([{ cell: CELL, value: 44, error: 0, weight: 1 }]);
});
