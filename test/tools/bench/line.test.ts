import { expect, test } from 'vitest';
import { lineThrough } from '../../../src/tools/bench/line.ts';

test('a line through points of a line is that line', () => {
  const { fixed, perUnit, largestDeviation } = lineThrough([1, 4, 12, 30].map((at) => [at, 5 + 2 * at]));
  expect(fixed).toBeCloseTo(5, 9);
  expect(perUnit).toBeCloseTo(2, 9);
  expect(largestDeviation).toBeCloseTo(0, 9);
});

test('a line has the least squares, and the point that lies furthest off counts', () => {
  // The line says 1.5, 3 and 4.5.
  const { fixed, perUnit, largestDeviation } = lineThrough([
    [0, 2],
    [1, 2],
    [2, 5],
  ]);
  expect(fixed).toBeCloseTo(1.5, 9);
  expect(perUnit).toBeCloseTo(1.5, 9);
  expect(largestDeviation).toBeCloseTo(1 / 3, 9);
});
