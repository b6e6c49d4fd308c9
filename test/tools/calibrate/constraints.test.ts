import { describe, expect, test } from 'vitest';
import type { Ask } from '../../../src/tools/calibrate/claims.ts';
import { constraintOf } from '../../../src/tools/calibrate/constraints.ts';
import type { Screened } from '../../../src/tools/calibrate/screening.ts';

const coordinate = { id: 'drive:cost', place: 3, low: 0, central: 4, high: 16 };
const NEEDS = 0.1;

/** A parameter that touches the first claims, so many. */
const touching = (count: number): Screened => {
  const margins = Array.from({ length: count }, () => 1);
  return { coordinate, atLow: margins, atHigh: margins, lossAtLow: 1, lossAtHigh: 1 };
};

/** Each claim holds from one value to another. */
const claimsHolding =
  (...intervals: (readonly [from: number, to: number])[]): Ask =>
  async ({ claim, changes }) => {
    const value = new Map(changes).get(3) as number;
    const [from, to] = intervals[claim] as readonly [number, number];
    return value >= from && value <= to ? 1 : 0;
  };

const fitted = (value: number, count: number) => ({
  values: new Map([[3, value]]),
  holding: new Map(Array.from({ length: count }, (_, claim) => [claim, NEEDS])),
  runs: 2,
  seed: 'any',
});

describe('the constraint of a parameter', () => {
  test('is the interval over which all claims hold, with the claims that break beyond', async () => {
    const ask = claimsHolding([2, 99], [0, 9], [0, 9.1], [0, 99]);
    const { from, to } = await constraintOf(touching(4), ask, fitted(4, 4));
    expect(from.value).toBeGreaterThanOrEqual(2);
    expect(from.value).toBeLessThan(2.3);
    expect(from.breaks).toEqual([0]);
    expect(to.value).toBeLessThanOrEqual(9);
    expect(to.value).toBeGreaterThan(8);
    expect(to.breaks).toEqual([1, 2]);
  });

  test('is the whole range where no claim breaks', async () => {
    const { from, to } = await constraintOf(touching(1), claimsHolding([0, 16]), fitted(4, 1));
    expect([from, to]).toEqual([
      { value: 0, breaks: [] },
      { value: 16, breaks: [] },
    ]);
  });

  test('ends at the fitted value where that is an end of the range', async () => {
    const { from } = await constraintOf(touching(1), claimsHolding([0, 16]), fitted(0, 1));
    expect(from).toEqual({ value: 0, breaks: [] });
  });

  test('heeds no claim that it does not touch or that does not hold anyway', async () => {
    const ask = claimsHolding([4, 4], [4, 4]);
    const { from, to } = await constraintOf(touching(1), ask, { ...fitted(4, 2), holding: new Map([[1, NEEDS]]) });
    expect([from.breaks, to.breaks]).toEqual([[], []]);
  });

  test('tells of a trial that fails', async () => {
    const failing: Ask = () => Promise.reject(new Error('no such luck'));
    await expect(constraintOf(touching(1), failing, fitted(4, 1))).rejects.toThrow('no such luck');
  });
});
