import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, estimate, estimateOutcome, momentsOf, quantile } from '../../src/forecast/summary.ts';

test('an estimate is the mean with 1.96 standard errors on either side', () => {
  const { mean, low, high } = estimate([1, 2, 3, 4, 5]);
  expect(mean).toBeCloseTo(3, 12);
  expect(low).toBeCloseTo(3 - 1.959964 * Math.sqrt(2.5 / 5), 12);
  expect(high).toBeCloseTo(3 + 1.959964 * Math.sqrt(2.5 / 5), 12);
});

test('a share is estimated as the mean of ones and zeros', () => {
  const { mean, low, high } = estimate([1, 0, 0, 0]);
  expect(mean).toBe(0.25);
  expect((low as number) + (high as number)).toBeCloseTo(0.5, 12);
});

test('a share of runs is told by the interval of Wilson, which never leaves 0 to 1', () => {
  const none = estimateOutcome(Array.from({ length: 1000 }, () => 0));
  expect(none).toEqual({ mean: 0, low: expect.closeTo(0, 9), high: expect.closeTo(0.003827, 5) });
  const { mean, low, high } = estimateOutcome([1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
  expect([mean, low, high].map((value) => value!.toFixed(3))).toEqual(['0.900', '0.596', '0.982']);
  expect(estimateOutcome([1, 2, 3, 4, 5])).toEqual(estimate([1, 2, 3, 4, 5]));
});

test.each([
  { about: 'nothing', values: [], told: { mean: null, low: null, high: null } },
  { about: 'no number', values: [Number.NaN], told: { mean: null, low: null, high: null } },
  { about: 'one value', values: [4], told: { mean: 4, low: 4, high: 4 } },
  { about: 'equal values', values: [2, 2, 2], told: { mean: 2, low: 2, high: 2 } },
  { about: 'a gap among values', values: [2, Number.NaN, 2], told: { mean: 2, low: 2, high: 2 } },
])('$about has the estimate $told', ({ values, told }) => {
  expect(estimate(values)).toEqual(told);
});

test('four times as many values of the same spread have an interval half as wide', () => {
  const few = Array.from({ length: 400 }, (_, index) => index % 20);
  const many = Array.from({ length: 1600 }, (_, index) => index % 20);
  const width = ({ low, high }: ReturnType<typeof estimate>) => (high as number) - (low as number);
  expect(width(estimate(many)) / width(estimate(few))).toBeCloseTo(0.5, 2);
});

test('moments agree with the textbook', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 50 }),
      (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
        const found = momentsOf(values);
        expect(found.mean).toBeCloseTo(mean, 8);
        expect(found.variance).toBeCloseTo(squares / (values.length - 1), 6);
      },
    ),
  );
});

test('differences pair run with run, and have a gap where either has one', () => {
  expect([...differences([5, 6, Number.NaN], [1, 2, 3])]).toEqual([4, 4, Number.NaN]);
  expect([...differences([5, 6], [1, 2], 2)]).toEqual([3, 2]);
});

test.each([
  { share: 0.1, value: 1 },
  { share: 0.5, value: 5 },
  { share: 0.9, value: 9 },
  { share: 1, value: 10 },
])('below $share of the numbers to ten lies $value', ({ share, value }) => {
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share)).toBe(value);
});
