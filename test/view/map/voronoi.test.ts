import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, boundsOf, isInside } from '../../../src/view/map/polygon.ts';
import { mapShape } from '../../../src/view/map/voronoi.ts';
import { anyCountry } from './any-country.ts';

const WIDTH = 400;
const HEIGHT = 300;

describe('a map of provinces', () => {
  test('stays within its box', () => {
    fc.assert(
      fc.property(anyCountry, (country) => {
        const { min, max } = boundsOf(mapShape(country, WIDTH, HEIGHT).coast);
        expect(Math.min(...min)).toBeGreaterThanOrEqual(-1e-6);
        expect(max[0]).toBeLessThanOrEqual(WIDTH + 1e-6);
        expect(max[1]).toBeLessThanOrEqual(HEIGHT + 1e-6);
      }),
    );
  });

  test('gives every province land, and all land to provinces without overlap', () => {
    fc.assert(
      fc.property(anyCountry, (country) => {
        const { coast, cells } = mapShape(country, WIDTH, HEIGHT);
        const areas = cells.map(({ polygon }) => areaOf(polygon));
        expect(cells.map(({ id }) => id)).toEqual(country.provinces.map(({ id }) => id));
        expect(Math.min(...areas)).toBeGreaterThan(0);
        expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(areaOf(coast), 3);
      }),
    );
  });

  test('is the same each time, and another one for another scenario', () => {
    const country = {
      id: 'talvora',
      provinces: [
        { id: 'a', at: [0.2, 0.3] as const },
        { id: 'b', at: [0.8, 0.6] as const },
      ],
    };
    expect(mapShape(country, WIDTH, HEIGHT)).toEqual(mapShape(country, WIDTH, HEIGHT));
    expect(mapShape({ ...country, id: 'marenval' }, WIDTH, HEIGHT)).not.toEqual(mapShape(country, WIDTH, HEIGHT));
  });

  test('keeps provinces where the author put them', () => {
    const provinces = [
      { id: 'west', at: [0.1, 0.5] as const },
      { id: 'east', at: [0.9, 0.5] as const },
      { id: 'south', at: [0.5, 0.9] as const },
    ];
    const { cells } = mapShape({ id: 'x', provinces }, WIDTH, HEIGHT);
    const middles = cells.map(({ polygon }) => {
      const { min, max } = boundsOf(polygon);
      return [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2] as const;
    });
    expect(middles[0]?.[0]).toBeLessThan(middles[2]?.[0] ?? 0);
    expect(middles[2]?.[0]).toBeLessThan(middles[1]?.[0] ?? 0);
    expect(middles[2]?.[1]).toBeGreaterThan(middles[0]?.[1] ?? 0);
  });
});

test('a point belongs to the polygon around it and to no other', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  expect(isInside(square, [5, 5])).toBe(true);
  expect(isInside(square, [15, 5])).toBe(false);
  expect(areaOf(square)).toBe(100);
});
