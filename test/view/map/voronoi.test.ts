import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, isInside, type Point, type Polygon } from '../../../src/view/map/polygon.ts';
import { shareOut } from '../../../src/view/map/voronoi.ts';

const SQUARE: Polygon = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const whole = fc.integer({ min: 1, max: 99 });
const anyPlaces = fc.uniqueArray(fc.tuple(whole, whole), {
  selector: ([x, y]) => `${x} ${y}`,
  minLength: 1,
  maxLength: 20,
});
const lengthOf = ([[ax, ay] = [0, 0], [bx, by] = [0, 0]]: readonly Point[]): number => Math.hypot(ax - bx, ay - by);

describe('land that is shared out', () => {
  test('goes to the nearest place, and is all given out', () => {
    fc.assert(
      fc.property(anyPlaces, fc.tuple(whole, whole), (places, [x, y]) => {
        const { cells } = shareOut(places, SQUARE);
        expect(cells.reduce((sum, cell) => sum + areaOf(cell), 0)).toBeCloseTo(areaOf(SQUARE), 6);
        const spot: Point = [x + 0.25, y - 0.25];
        const away = places.map(([px, py]) => Math.hypot(px - spot[0], py - spot[1]));
        const owners = away.filter((_, index) => isInside(cells[index] ?? [], spot));
        expect(Math.max(...owners, 0)).toBeLessThanOrEqual(Math.min(...away) + 1e-6);
      }),
    );
  });

  test('of a single place is all its own, without a border', () => {
    const { cells, borders } = shareOut([[50, 50]], SQUARE);
    expect([areaOf(cells[0] ?? []), borders]).toEqual([areaOf(SQUARE), []]);
  });

  test('has borders with a length also where four places meet in a point', () => {
    const corners: Point[] = [
      [25, 25],
      [75, 25],
      [75, 75],
      [25, 75],
    ];
    const { borders } = shareOut(corners, SQUARE);
    expect(borders.map(lengthOf).toSorted()).toEqual([50, 50, 50, 50]);
  });
});
