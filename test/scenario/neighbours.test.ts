import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighboursOf } from '../../src/scenario/neighbours.ts';

const at = (id: string, x: number, y: number, ...neighbours: string[][]) => ({
  id,
  at: [x, y] as [number, number],
  ...(neighbours[0] === undefined ? {} : { neighbours: neighbours[0] }),
});

const linksOf = (provinces: Parameters<typeof neighboursOf>[0]): Record<string, string[]> =>
  Object.fromEntries([...neighboursOf(provinces)].map(([id, others]) => [id, others.toSorted()]));

describe('neighbours', () => {
  test.each([
    { about: 'a lonely province has none', provinces: [at('a', 0, 0)], links: { a: [] } },
    {
      about: 'those up to 1.6 times as far as the nearest are near',
      provinces: [at('a', 0, 0), at('b', 0.1, 0), at('c', 0.25, 0), at('d', 0.25, 0.2)],
      links: { a: ['b'], b: ['a', 'c', 'd'], c: ['b', 'd'], d: ['b', 'c'] },
    },
    {
      about: 'without positions, all are neighbours of all',
      provinces: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      links: { a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] },
    },
    {
      about: 'one without a position neighbours all others',
      provinces: [at('a', 0, 0), at('b', 0.1, 0), at('c', 0.25, 0), { id: 'd' }],
      links: { a: ['b', 'd'], b: ['a', 'c', 'd'], c: ['b', 'd'], d: ['a', 'b', 'c'] },
    },
    {
      about: 'those that are named count both ways',
      provinces: [at('a', 0, 0, ['c']), at('b', 0.1, 0, []), at('c', 0.9, 0, [])],
      links: { a: ['c'], b: [], c: ['a'] },
    },
    {
      about: 'a province that names its own is not added to by position',
      provinces: [at('a', 0, 0, []), at('b', 0.1, 0), at('c', 0.3, 0)],
      links: { a: [], b: ['c'], c: ['b'] },
    },
  ])('$about', ({ provinces, links }) => {
    expect(linksOf(provinces)).toEqual(links);
  });

  test('are mutual and never oneself, wherever provinces lie', () => {
    const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const links = linksOf(places.map(([x, y], index) => at(`p${index}`, x, y)));
        for (const [id, others] of Object.entries(links)) {
          expect(others).not.toContain(id);
          expect(others.length).toBeGreaterThanOrEqual(Math.min(1, places.length - 1));
          for (const other of others) expect(links[other]).toContain(id);
        }
      }),
    );
  });
});
