import { describe, expect, test } from 'vitest';
import { newScenario } from '../../src/scenario/template.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import { brief, edited, faultsAfter, faultsIn } from './edited.ts';

type Ring = readonly (readonly number[])[];

const box = (left: number, bottom: number, right: number, top: number): Ring => [
  [left, bottom],
  [right, bottom],
  [right, top],
  [left, top],
  [left, bottom],
];

const feature = (id: string, ...rings: readonly Ring[]) => ({
  type: 'Feature',
  id,
  properties: null,
  geometry: { type: 'Polygon', coordinates: rings },
});

const UPPER = feature('upper-bank', box(0, 10, 20, 20));
const LOWER = feature('lower-bank', box(0, 0, 20, 10));
const mapOf = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const withMap = (map: unknown) => ({ '/country': { ...newScenario('edited').country, map } });
const mapFaults = (map: unknown) => faultsAfter(withMap(map));

describe('a map that a scenario carries', () => {
  test.each([
    { about: 'a shape for each province', map: mapOf(UPPER, LOWER) },
    {
      about: 'provinces named under properties, beside what others keep there',
      map: mapOf(UPPER, { ...LOWER, id: undefined, properties: { province: 'lower-bank', colour: 3, tags: ['a'] } }),
    },
    {
      about: 'parts, holes and heights',
      map: mapOf(
        {
          ...UPPER,
          geometry: {
            type: 'MultiPolygon',
            coordinates: [[box(0, 10, 20, 20), box(5, 12, 8, 15)], [box(30, 10, 32, 12)]],
          },
        },
        feature('lower-bank', [
          [0, 0, 3],
          [20, 0, 3],
          [20, 10, 3],
          [0, 0, 3],
        ]),
      ),
    },
    {
      about: 'fields of the author and bounding boxes',
      map: { ...mapOf(UPPER, LOWER), bbox: [0, 0, 20, 20], 'x-made-with': 'a pencil' },
    },
    {
      about: 'slivers between lines that were simplified apart',
      map: mapOf(UPPER, feature('lower-bank', box(0, 0, 20, 10.15))),
    },
    {
      about: 'a province within another, which has a hole for it',
      map: mapOf(feature('upper-bank', box(0, 0, 20, 20), box(5, 5, 8, 8)), feature('lower-bank', box(5, 5, 8, 8))),
    },
    {
      about: 'provinces that touch at a corner',
      map: mapOf(UPPER, feature('lower-bank', box(20, 20, 30, 30))),
    },
    {
      about: 'provinces one in the bend of the other',
      map: mapOf(
        feature('upper-bank', [...box(0, 0, 20, 20).slice(0, 2), [20, 5], [5, 5], [5, 20], [0, 20], [0, 0]]),
        feature('lower-bank', box(5, 5, 20, 20)),
      ),
    },
  ])('may have $about', ({ map }) => {
    expect(mapFaults(map)).toEqual([]);
  });

  test.each([
    {
      about: 'another type',
      map: { ...mapOf(UPPER, LOWER), type: 'Topology' },
      faults: ['wrong-value /country/map/type'],
    },
    { about: 'no shapes', map: mapOf(), faults: ['too-few /country/map/features'] },
    {
      about: 'a province left out',
      map: mapOf(UPPER),
      faults: ['province-without-shape /country/map/features'],
    },
    {
      about: 'a province twice',
      map: mapOf(UPPER, LOWER, LOWER),
      faults: ['second-shape /country/map/features/2/id'],
    },
    {
      about: 'provinces on the same ground',
      map: mapOf(UPPER, feature('lower-bank', box(0, 0, 20, 12))),
      faults: ['overlapping-shapes /country/map/features/1/geometry'],
    },
    {
      about: 'a province within another',
      map: mapOf(feature('lower-bank', box(5, 12, 5.5, 12.5)), UPPER),
      faults: ['overlapping-shapes /country/map/features/1/geometry'],
    },
    {
      about: 'a province that is another',
      map: mapOf(UPPER, { ...UPPER, id: 'lower-bank' }),
      faults: ['overlapping-shapes /country/map/features/1/geometry'],
    },
    {
      about: 'a part of a province in another',
      map: mapOf(UPPER, {
        ...LOWER,
        geometry: { type: 'MultiPolygon', coordinates: [[box(0, 0, 20, 10)], [box(1, 11, 9, 19)]] },
      }),
      faults: ['overlapping-shapes /country/map/features/1/geometry'],
    },
    {
      about: 'a shape of no province',
      map: mapOf(UPPER, LOWER, feature('lower-bnk', box(0, 0, 1, 1))),
      faults: ['unknown-province /country/map/features/2/id'],
    },
    {
      about: 'a shape without a name',
      map: mapOf(UPPER, LOWER, { ...UPPER, id: undefined }),
      faults: ['missing-field /country/map/features/2'],
    },
    {
      about: 'a line that is left open',
      map: mapOf(UPPER, feature('lower-bank', [...box(0, 0, 20, 10).slice(0, 4), [1, 1]])),
      faults: ['open-ring /country/map/features/1/geometry/coordinates/0'],
    },
    {
      about: 'a line that encloses nothing',
      map: mapOf(UPPER, feature('lower-bank', box(0, 0, 20, 0))),
      faults: ['flat-ring /country/map/features/1/geometry/coordinates/0'],
    },
    {
      about: 'too few positions',
      map: mapOf(UPPER, feature('lower-bank', box(0, 0, 20, 10).slice(0, 3))),
      faults: ['too-few /country/map/features/1/geometry/coordinates/0'],
    },
    {
      about: 'a text for a number',
      map: mapOf(UPPER, feature('lower-bank', [...box(0, 0, 20, 10).slice(0, 4), ['0', 0] as unknown as number[]])),
      faults: ['wrong-type /country/map/features/1/geometry/coordinates/0/4/0'],
    },
    {
      about: 'coordinates beyond all maps',
      map: mapOf(UPPER, feature('lower-bank', box(-1e8, 0, 20, 10))),
      faults: [0, 3, 4].map((at) => `out-of-range /country/map/features/1/geometry/coordinates/0/${at}/0`),
    },
    {
      about: 'a line instead of a shape',
      map: mapOf(UPPER, { ...LOWER, geometry: { type: 'LineString', coordinates: box(0, 0, 1, 1) } }),
      faults: ['wrong-value /country/map/features/1/geometry/type'],
    },
    {
      about: 'more corners in a line than may be',
      map: mapOf(UPPER, feature('lower-bank', manyCorners(301))),
      faults: ['too-many /country/map/features/1/geometry/coordinates/0'],
    },
    {
      about: 'more corners in all than may be',
      map: mapOf(UPPER, {
        ...LOWER,
        geometry: { type: 'MultiPolygon', coordinates: Array.from({ length: 21 }, () => [manyCorners(300)]) },
      }),
      faults: ['too-detailed /country/map'],
    },
  ])('may not have $about', ({ map, faults }) => {
    expect(mapFaults(map)).toEqual(faults);
  });

  test('hints at the province that was meant', () => {
    const [fault] = faultsIn(edited(withMap(mapOf(UPPER, LOWER, feature('lower-bnk', box(0, 0, 1, 1))))));
    expect(fault).toMatchObject({ hint: 'did you mean "lower-bank"?' });
  });

  test('says how much two provinces share, and what to do', () => {
    const [fault] = faultsIn(edited(withMap(mapOf(UPPER, feature('lower-bank', box(0, 0, 20, 12))))));
    expect(fault).toMatchObject({
      message: '"lower-bank" lies over "upper-bank": 20 % of the smaller of both',
      hint: expect.stringContaining('share a border and no ground'),
    });
  });

  test('never lets a hostile one through, nor stops the check', () => {
    for (const map of [null, 3, [], {}, mapOf(null), mapOf({ ...UPPER, geometry: null }), mapOf([[[]]])]) {
      expect(faultsIn(edited(withMap(map))).map(brief)).not.toEqual([]);
    }
  });
});

function manyCorners(count: number): Ring {
  const around = Array.from({ length: count - 1 }, (_, index) => {
    const angle = (2 * Math.PI * index) / (count - 1);
    return [5 * Math.cos(angle), 5 * Math.sin(angle)];
  });
  return [...around, around[0] ?? []];
}

describe('neighbours on such a map', () => {
  const scenario = newScenario('three');
  const place = (id: string, at: [number, number], neighbours?: string[]) => ({
    id,
    name: id,
    population: 1 / 3,
    at,
    ...(neighbours === undefined ? {} : { neighbours }),
  });
  const neighboursWith = (features: readonly unknown[] | null, own?: string[]) => {
    const provinces = [place('a', [0.1, 0.5]), place('b', [0.2, 0.5]), place('c', [0.3, 0.5], own)];
    const map = features === null ? {} : { map: mapOf(...features) as never };
    const { provinces: inputs } = worldInputOf({ ...scenario, country: { name: 'N', ...map }, provinces });
    return Object.fromEntries(inputs.map(({ id, neighbours }) => [id, neighbours]));
  };

  test.each([
    { about: 'follow from positions without one', features: null, links: { a: ['b'], b: ['a', 'c'], c: ['b'] } },
    {
      about: 'follow from shared borders',
      features: [feature('a', box(0, 0, 1, 1)), feature('c', box(1, 0, 2, 1)), feature('b', box(2, 0, 3, 1))],
      links: { a: ['c'], b: ['c'], c: ['a', 'b'] },
    },
    {
      about: 'follow where a long border meets shorter ones',
      features: [feature('a', box(0, 0, 4, 1)), feature('b', box(0, 1, 1.7, 2)), feature('c', box(1.7, 1, 4, 2))],
      links: { a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] },
    },
    {
      about: 'follow where borders overlap in part only',
      features: [feature('a', box(0, 0, 2, 1)), feature('b', box(1, 1, 3, 2)), feature('c', box(8, 8, 9, 9))],
      links: { a: ['b'], b: ['a'], c: [] },
    },
    {
      about: 'do not follow from a corner alone',
      features: [feature('a', box(0, 0, 1, 1)), feature('b', box(1, 1, 2, 2)), feature('c', box(5, 5, 6, 6))],
      links: { a: [], b: [], c: [] },
    },
  ])('$about', ({ features, links }) => {
    expect(
      Object.fromEntries(Object.entries(neighboursWith(features)).map(([id, all]) => [id, all.toSorted()])),
    ).toEqual(links);
  });

  test('are those that the author names, where the author does', () => {
    const apart = [feature('a', box(0, 0, 1, 1)), feature('b', box(1, 0, 2, 1)), feature('c', box(2, 0, 3, 1))];
    expect(neighboursWith(apart, ['a'])).toEqual({ a: ['b', 'c'], b: ['a'], c: ['a'] });
  });
});
