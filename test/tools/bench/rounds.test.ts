import { expect, test } from 'vitest';
import { measure, spreadOf } from '../../../src/tools/bench/rounds.ts';

test.each([
  { values: [3, 1, 2], median: 2, least: 1, most: 3 },
  { values: [4, 1, 2, 100], median: 3, least: 1, most: 100 },
  { values: [10, 9, 8, 7, 6, 100, 5, 4, 3, 2, 1], median: 6, least: 1, most: 100 },
  { values: [5], median: 5, least: 5, most: 5 },
])('the middle of $values is $median', ({ values, median, least, most }) => {
  expect(spreadOf(values)).toEqual({ median, least, most });
});

test('nothing has no middle', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('things are measured in turn, each for about the length of a round, and told per piece of work', () => {
  const told: string[] = [];
  const thing = (name: string, msEach: number) => ({
    time: (times: number) => {
      told.push(`${name}${times}`);
      return times * msEach;
    },
  });
  const found = measure([thing('a', 1), thing('b', 5)], { rounds: 2, roundMs: 10, warmUpMs: 3 });
  expect(found.map(({ median }) => median)).toEqual([1, 5]);
  expect(told).toEqual(['a1', 'a2', 'b1', 'a10', 'b2', 'a10', 'b2']);
});
