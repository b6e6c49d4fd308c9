import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartTable } from '../../../../src/view/charts/frame/chart-table.ts';
import { numberIn, pressed, sortRows } from '../../../../src/view/charts/frame/sort-rows.ts';
import { change, figure } from '../../../../src/view/numbers.ts';

const table: ChartTable = {
  caption: 'Places',
  columns: [{ name: 'Place' }, { name: 'Change', isFigure: true }],
  rows: [
    ['Month 10', '−2.5'],
    ['coast', '+11'],
    ['Month 2', ''],
    ['Éast', '3'],
    ['Capital', '3'],
  ],
};
const firstCells = (sorting: Parameters<typeof sortRows>[1]) => sortRows(table, sorting).map(({ cells }) => cells[0]);

describe('the rows of a table', () => {
  test('stand as the chart has them until a head is pressed', () => {
    expect(sortRows(table, null).map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  });

  test('are sorted by words as the language sorts them, numbers in words by their size', () => {
    const up = ['Capital', 'coast', 'Éast', 'Month 2', 'Month 10'];
    expect(firstCells({ column: 0, way: 'ascending' })).toEqual(up);
    expect(firstCells({ column: 0, way: 'descending' })).toEqual(up.toReversed());
  });

  test('are sorted by figures as numbers; what has none is last either way, and equals stay in place', () => {
    expect(firstCells({ column: 1, way: 'ascending' })).toEqual(['Month 10', 'Éast', 'Capital', 'coast', 'Month 2']);
    expect(firstCells({ column: 1, way: 'descending' })).toEqual(['coast', 'Éast', 'Capital', 'Month 10', 'Month 2']);
  });

  test('are all still there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), fc.constantFrom(0, 1), (rows, column) => {
        const sorted = sortRows({ ...table, rows }, { column, way: 'descending' });
        expect(sorted.map(({ place }) => place).toSorted((a, b) => a - b)).toEqual(rows.map((_, place) => place));
        for (const { cells, place } of sorted) expect(cells).toBe(rows[place]);
      }),
    );
  });
});

test.each([
  { text: '12 %', number: 12 },
  { text: '−0.4', number: -0.4 },
  { text: '+3 to +5', number: 3 },
  { text: 'about 34 → 24', number: 34 },
  { text: '12,345', number: 12_345 },
  { text: 'not known', number: null },
  { text: '', number: null },
])('"$text" counts as $number', ({ text, number }) => {
  expect(numberIn(text)).toBe(number);
});

test('a figure counts as the number that was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), (value) => {
      expect(numberIn(figure(value / 10, 1))).toBeCloseTo(value / 10, 9);
      expect(numberIn(change(value))).toBe(value);
    }),
  );
});

test('a head sorts one way, the other way, and not at all: figures begin with the largest, words with the first', () => {
  const once = pressed(null, 1, true);
  const twice = pressed(once, 1, true);
  expect(once).toEqual({ column: 1, way: 'descending' });
  expect(twice).toEqual({ column: 1, way: 'ascending' });
  expect(pressed(twice, 1, true)).toBeNull();
  expect(pressed(null, 0, false)).toEqual({ column: 0, way: 'ascending' });
  expect(pressed({ column: 0, way: 'ascending' }, 0, false)).toEqual({ column: 0, way: 'descending' });
  expect(pressed({ column: 0, way: 'descending' }, 0, false)).toBeNull();
  expect(pressed({ column: 0, way: 'descending' }, 1, true)).toEqual({ column: 1, way: 'descending' });
});
