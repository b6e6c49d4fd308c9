import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Label, placeLabel } from '../../../src/view/map/labels.ts';
import { isInside, type Point } from '../../../src/view/map/polygon.ts';
import { mapShape } from '../../../src/view/map/voronoi.ts';
import { anyCountry } from './any-country.ts';

const text = (index: number) => ({
  name: `Province of ${index}`,
  lines: [
    { text: 'specific threats', mark: null },
    { text: 'monitors, since month 5', mark: 'presence' as const },
  ],
  key: String(index + 1),
});

const cornersOf = ({ x, top, width, height }: Label): Point[] => [
  [x - width / 2, top],
  [x + width / 2, top],
  [x - width / 2, top + height],
  [x + width / 2, top + height],
];

const overlap = (a: Label, b: Label): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && a.top < b.top + b.height && b.top < a.top + a.height;

describe('labels on a map', () => {
  test('lie inside their own province and touch no other', () => {
    fc.assert(
      fc.property(anyCountry, fc.integer({ min: 280, max: 900 }), (country, width) => {
        const { cells } = mapShape(country, width, width * 0.75);
        const labels = cells.flatMap(({ polygon }, index) => {
          const label = placeLabel(polygon, text(index), cells.length);
          return label === null ? [] : [{ label, polygon }];
        });
        for (const { label, polygon } of labels) {
          for (const corner of cornersOf(label)) expect(isInside(polygon, corner)).toBe(true);
        }
        labels.forEach(({ label }, index) => {
          for (const other of labels.slice(index + 1)) expect(overlap(label, other.label)).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('say all where there is room, and only the number where there is little', () => {
    const wide = placeLabel(
      [
        [0, 0],
        [400, 0],
        [400, 300],
        [0, 300],
      ],
      text(0),
    );
    expect(wide?.lines.map(({ text: line }) => line)).toEqual([
      'Province of 0',
      'specific threats',
      'monitors, since month 5',
    ]);
    const narrow = placeLabel(
      [
        [0, 0],
        [30, 0],
        [30, 30],
        [0, 30],
      ],
      text(6),
    );
    expect(narrow).toMatchObject({ isKey: true, lines: [{ text: '7' }] });
    expect(
      placeLabel(
        [
          [0, 0],
          [8, 0],
          [8, 8],
          [0, 8],
        ],
        text(0),
      ),
    ).toBeNull();
  });

  test('give up lines before they give up the name', () => {
    const label = placeLabel(
      [
        [0, 0],
        [130, 0],
        [130, 34],
        [0, 34],
      ],
      text(0),
    );
    expect(label?.lines[0]).toMatchObject({ kind: 'name', text: 'Province of 0' });
    expect(label?.lines.length).toBeLessThan(3);
  });
});
