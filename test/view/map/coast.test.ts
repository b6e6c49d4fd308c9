import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coastAround } from '../../../src/view/map/coast.ts';
import { isInside, type Point } from '../../../src/view/map/polygon.ts';

const place = fc.double({ min: 0, max: 1, noNaN: true });
const places = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 30 });

test('every place lies inside the coast, whatever the seed', () => {
  fc.assert(
    fc.property(places, fc.string(), (points: Point[], seed) => {
      const coast = coastAround(points, seed);
      for (const point of points) expect(isInside(coast, point)).toBe(true);
    }),
  );
});

test('the coast has bays and headlands', () => {
  const coast = coastAround([[0.5, 0.5]], 'talvora');
  const distances = coast.map(([x, y]) => Math.hypot(x - 0.5, y - 0.5));
  expect(Math.max(...distances) / Math.min(...distances)).toBeGreaterThan(1.05);
});
