import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapShape } from '../../../src/view/map/map-shape.ts';
import { areaOf, boundsOf, isInside, partsInside, pathOf, type Polygon } from '../../../src/view/map/polygon.ts';
import { anyCountry } from './any-country.ts';

const WIDTH = 400;
const HEIGHT = 300;

const ringOf = (cell: { readonly area: readonly Polygon[] } | undefined): Polygon => cell?.area[0] ?? [];

describe('a map of provinces by their places', () => {
  test('stays within its box', () => {
    fc.assert(
      fc.property(anyCountry, (country) => {
        const { min, max } = boundsOf(mapShape(country, WIDTH, HEIGHT).coast.flat());
        expect(Math.min(...min)).toBeGreaterThanOrEqual(-1e-6);
        expect(max[0]).toBeLessThanOrEqual(WIDTH + 1e-6);
        expect(max[1]).toBeLessThanOrEqual(HEIGHT + 1e-6);
      }),
      { numRuns: 12 },
    );
  });

  test('gives every province land, and all land to provinces without overlap', () => {
    fc.assert(
      fc.property(anyCountry, (country) => {
        const { coast, cells } = mapShape(country, WIDTH, HEIGHT);
        const areas = cells.map((cell) => areaOf(ringOf(cell)));
        expect(cells.map(({ id }) => id)).toEqual(country.provinces.map(({ id }) => id));
        expect(Math.min(...areas)).toBeGreaterThan(0);
        expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(areaOf(coast[0] ?? []), 3);
      }),
      { numRuns: 12 },
    );
  });

  test('draws borders on land, between provinces that are nearest to them', () => {
    fc.assert(
      fc.property(anyCountry, (country) => {
        const { coast, borders, cells } = mapShape(country, WIDTH, HEIGHT);
        expect(cells.length === 1 && borders.length > 0).toBe(false);
        for (const [from = [0, 0], to = [0, 0]] of borders) {
          const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
          expect(isInside(coast[0] ?? [], middle)).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });

  const country = {
    id: 'talvora',
    provinces: [
      { id: 'west', at: [0.1, 0.5] as const },
      { id: 'east', at: [0.9, 0.5] as const },
      { id: 'south', at: [0.5, 0.9] as const },
    ],
  };

  test('is the same each time, and another one for another scenario', () => {
    const again = { ...country, provinces: [...country.provinces] };
    expect(mapShape(again, WIDTH, HEIGHT)).toEqual(mapShape(country, WIDTH, HEIGHT));
    expect(mapShape({ ...again, id: 'marenval' }, WIDTH, HEIGHT)).not.toEqual(mapShape(country, WIDTH, HEIGHT));
  });

  test('is drawn once for each size of a country', () => {
    const first = mapShape(country, 300, 200);
    expect(mapShape(country, 300, 200)).toBe(first);
    expect(mapShape(country, 301, 200)).not.toBe(first);
  });

  test('keeps provinces where the author put them', () => {
    const { cells } = mapShape(country, WIDTH, HEIGHT);
    const [west, east, south] = cells.map((cell) => {
      const { min, max } = boundsOf(ringOf(cell));
      return { x: (min[0] + max[0]) / 2, y: (min[1] + max[1]) / 2 };
    });
    expect(west?.x).toBeLessThan(south?.x ?? 0);
    expect(south?.x).toBeLessThan(east?.x ?? 0);
    expect(south?.y).toBeGreaterThan(west?.y ?? 0);
  });
});

describe('a map that the author drew', () => {
  const feature = (id: string, coordinates: [number, number][][]) =>
    ({ type: 'Feature', id, geometry: { type: 'Polygon', coordinates } }) as const;
  const drawn = {
    id: 'drawn',
    provinces: [{ id: 'south' }, { id: 'north' }],
    country: {
      map: {
        type: 'FeatureCollection' as const,
        features: [
          feature('north', [
            [
              [0, 10],
              [40, 10],
              [40, 30],
              [0, 30],
              [0, 10],
            ],
            [
              [10, 15],
              [20, 15],
              [20, 20],
              [10, 20],
              [10, 15],
            ],
          ]),
          feature('south', [
            [
              [0, 0],
              [40, 0],
              [40, 10],
              [25, 10],
              [0, 10],
              [0, 0],
            ],
          ]),
        ],
      },
    },
  };

  test('is drawn in one scale, with what lies up at the top', () => {
    const { cells } = mapShape(drawn, WIDTH, 600);
    expect(cells.map(({ id }) => id)).toEqual(['south', 'north']);
    const [south, north] = cells.map((cell) => boundsOf(ringOf(cell)));
    expect(north?.min).toEqual([0, 150]);
    expect(north?.max).toEqual([400, 350]);
    expect(south?.max).toEqual([400, 450]);
  });

  test('is drawn anew where a variant has another map', () => {
    const other = structuredClone(drawn.country);
    for (const ring of other.map.features[1]?.geometry.coordinates ?? [])
      ring.forEach((position) => (position[0] += 7));
    const first = mapShape(drawn, 300, 300);
    expect(mapShape({ ...drawn, country: other }, 300, 300)).not.toEqual(first);
  });

  test('has borders where two provinces meet and coast all around, lakes included', () => {
    const { borders, coast, cells } = mapShape(drawn, WIDTH, 600);
    const total = (lines: readonly Polygon[]): number =>
      lines.reduce((sum, [a = [0, 0], b = [0, 0]]) => sum + Math.hypot(a[0] - b[0], a[1] - b[1]), 0);
    expect(total(borders)).toBeCloseTo(400);
    expect(total(coast)).toBeCloseTo(1400 + 300);
    expect(pathOf(cells[1]?.area ?? []).match(/Z/g)).toHaveLength(2);
  });
});

const SQUARE = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const;

test('a point belongs to the polygon around it and to no other', () => {
  expect(isInside(SQUARE, [5, 5])).toBe(true);
  expect(isInside(SQUARE, [15, 5])).toBe(false);
  expect(areaOf(SQUARE)).toBe(100);
});

test('a line is cut where it leaves a polygon', () => {
  expect(partsInside([-5, 5], [15, 5], SQUARE)).toEqual([
    [
      [0, 5],
      [10, 5],
    ],
  ]);
  expect(partsInside([2, 5], [4, 5], SQUARE)).toHaveLength(1);
  expect(partsInside([-5, 15], [15, 15], SQUARE)).toEqual([]);
});
