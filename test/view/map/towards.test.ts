import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/view/map/polygon.ts';
import { deedOf, towards } from '../../../src/view/map/towards.ts';

const CROSS: readonly Point[] = [
  [50, 50],
  [90, 55],
  [10, 45],
  [52, 10],
  [48, 90],
];

describe('arrow keys on the map', () => {
  test.each([
    { key: 'ArrowRight', to: 1 },
    { key: 'ArrowLeft', to: 2 },
    { key: 'ArrowUp', to: 3 },
    { key: 'ArrowDown', to: 4 },
    { key: 'a', to: null },
  ])('$key leads from the middle to $to', ({ key, to }) => {
    expect(towards(key, 0, CROSS)).toBe(to);
  });

  test('lead nowhere at the edge', () => {
    expect(towards('ArrowRight', 1, CROSS)).toBeNull();
  });

  // In a narrow field many places lie between two directions, or equally far.
  test.each([400, 9, 4])('lead to every place from every other, in a field of %i', (most) => {
    const part = fc.integer({ min: 0, max: most });
    const places = fc.uniqueArray(fc.tuple(part, part), {
      minLength: 1,
      maxLength: Math.min(30, most * most),
      selector: ([x, y]) => x * 1000 + y,
    });
    fc.assert(
      fc.property(places, (points) => {
        for (let start = 0; start < points.length; start += 1) expect(reachedFrom(start, points)).toBe(points.length);
      }),
    );
  });
});

function reachedFrom(start: number, points: readonly Point[]): number {
  const reached = new Set([start]);
  for (const at of reached) {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) reached.add(towards(key, at, points) ?? at);
  }
  return reached.size;
}

describe('a key at a province', () => {
  const free = { ctrlKey: false, metaKey: false, altKey: false };
  test.each([
    { key: 'Enter', deed: 'choose' },
    { key: ' ', deed: 'choose' },
    { key: 'Escape', deed: 'release' },
    { key: 'Home', deed: { to: 0 } },
    { key: 'End', deed: { to: 4 } },
    { key: 'ArrowLeft', deed: { to: 2 } },
    { key: 'Tab', deed: 'none' },
    { key: '3', deed: 'none' },
  ])('$key does its part', ({ key, deed }) => {
    expect(deedOf({ key, ...free }, 0, CROSS)).toEqual(deed);
  });

  test('stays at the edge, so that the page does not move', () => {
    expect(deedOf({ key: 'ArrowRight', ...free }, 1, CROSS)).toEqual({ to: 1 });
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s is left to the browser', (modifier) => {
    expect(deedOf({ key: 'Enter', ...free, [modifier]: true }, 0, CROSS)).toBe('none');
  });
});
