import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coastAround } from '../../../src/view/map/coast.ts';
import { areaOf, hullOf, isInside, type Point, type Polygon } from '../../../src/view/map/polygon.ts';

const place = fc.double({ min: 0, max: 1, noNaN: true });
const places = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 30 });

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Pairs of edges of a closed line that cross. */
function crossingsOf(line: Polygon): number {
  const edges = line.map((from, index) => [from, line[(index + 1) % line.length] as Point] as const);
  let count = 0;
  edges.forEach(([a, b], index) => {
    for (const [c, d] of edges.slice(index + 2)) {
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) count += 1;
    }
  });
  return count;
}

test('every place lies inside the coast, and the coast never crosses itself, whatever the seed', () => {
  fc.assert(
    fc.property(places, fc.string(), (points: Point[], seed) => {
      const coast = coastAround(points, seed);
      for (const point of points) expect(isInside(coast, point)).toBe(true);
      expect(crossingsOf(coast)).toBe(0);
    }),
    { numRuns: 12 },
  );
});

test.each(['talvora', 'marenval', 'any'])('the coast of %s has bays and headlands at every scale', (seed) => {
  const coast = coastAround(
    [
      [0.2, 0.3],
      [0.7, 0.6],
    ],
    seed,
  );
  // Land that its own hull has and it has not, and a line longer than that of the hull.
  const hull = hullOf(coast);
  expect(areaOf(coast) / areaOf(hull)).toBeLessThan(0.98);
  expect(lengthOf(coast) / lengthOf(hull)).toBeGreaterThan(1.045);
  expect(coast.length).toBeGreaterThan(150);
});

test('the coast belongs to the seed', () => {
  const one: Point[] = [[0.5, 0.5]];
  expect(coastAround(one, 'talvora')).toEqual(coastAround(one, 'talvora'));
  expect(coastAround(one, 'talvora')).not.toEqual(coastAround(one, 'marenval'));
});

const lengthOf = (line: Polygon): number =>
  line.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = line[(index + 1) % line.length] as Point;
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);
