import { describe, expect, test } from 'vitest';
import type { Expectation } from '../../../src/scenario/experiment-schema.ts';
import { marginOf, MOST_MARGIN, neededIn } from '../../../src/tools/calibrate/margin.ts';

const NONE = Number.NaN;

/** The margin of an expectation about two arms with these values. */
const margin = (expectation: Partial<Expectation>, left: number[], right: number[] = []): number =>
  marginOf({ metric: 'harm', of: 'left', is: '<', than: 'right', ...expectation }, (arm) =>
    arm === 'left' ? left : right,
  );

describe('the margin of an expectation', () => {
  test.each([
    { is: '<' as const, left: [1, 3], right: [3, 7], margin: 3 / Math.SQRT2 },
    { is: '<=' as const, left: [1, 3], right: [3, 7], margin: 3 / Math.SQRT2 },
    { is: '>' as const, left: [1, 3], right: [3, 7], margin: -3 / Math.SQRT2 },
    { is: '>=' as const, left: [3, 7], right: [1, 3], margin: 3 / Math.SQRT2 },
  ])('of $left $is $right is the mean gap in standard deviations', ({ is, left, right, margin: wanted }) => {
    expect(margin({ is }, left, right)).toBeCloseTo(wanted);
  });

  test('against a number counts from that number', () => {
    expect(margin({ is: '>', than: 2 }, [3, 5])).toBeCloseTo(2 / Math.SQRT2);
  });

  test('with a share to go beyond counts from there', () => {
    expect(margin({ by: 0.2 }, [1, 3], [5, 5])).toBeCloseTo(2 / Math.SQRT2);
    expect(margin({ by: 0.7 }, [1, 3], [5, 5])).toBeCloseTo(-0.5 / Math.SQRT2);
  });

  test('of likeness is the way left to the nearer bound', () => {
    expect(margin({ is: '~', by: 1 }, [1, 2], [1, 1])).toBeCloseTo(0.5 / Math.SQRT1_2);
    expect(margin({ is: '~', by: 0.1 }, [1, 2], [1, 1])).toBeCloseTo(-0.4 / Math.SQRT1_2);
  });

  test('does not change with the unit or when every run is had again', () => {
    const [left, right] = [
      [1, 3, 2],
      [3, 7, 2],
    ];
    const times = (values: number[]) => values.map((value) => value * 100);
    const many = (values: number[]) => Array.from({ length: 100 }, () => values).flat();
    expect(margin({}, times(left), times(right))).toBeCloseTo(margin({}, left, right));
    expect(margin({}, many(left), many(right))).toBeCloseTo(margin({}, left, right) * Math.sqrt(1.5), 1);
  });

  test.each([
    { about: 'kept in every run alike', is: '<' as const, left: [1, 1], right: [2, 2], margin: MOST_MARGIN },
    { about: 'broken in every run alike', is: '>' as const, left: [1, 1], right: [2, 2], margin: -MOST_MARGIN },
    { about: 'of two that are the same, which is not less', is: '<' as const, left: [1], right: [1], margin: 0 },
    { about: 'of the same, which is allowed', is: '<=' as const, left: [1], right: [1], margin: MOST_MARGIN },
    { about: 'without any value', is: '<' as const, left: [NONE], right: [1], margin: -MOST_MARGIN },
    { about: 'with hardly any luck', is: '<' as const, left: [0, 0.001], right: [9, 9], margin: MOST_MARGIN },
  ])('$about is $margin', ({ is, left, right, margin: wanted }) => {
    expect(margin({ is }, left, right)).toBe(wanted);
  });
});

test('a margin is enough when as many runs put it at 95 %', () => {
  expect(neededIn(1000)).toBeCloseTo(0.062, 3);
  expect(neededIn(4)).toBeCloseTo(0.98, 2);
});
