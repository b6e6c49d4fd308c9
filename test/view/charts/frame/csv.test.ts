import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartTable } from '../../../../src/view/charts/frame/chart-table.ts';
import { csvOf } from '../../../../src/view/charts/frame/csv.ts';
import { change, figure, percent } from '../../../../src/view/numbers.ts';

const COLUMNS = [{ name: 'Place' }, { name: 'Change', isFigure: true }, { name: 'Through' }] as const;
const tableOf = (rows: ChartTable['rows'], columns: ChartTable['columns'] = COLUMNS): ChartTable => ({
  caption: 'A table',
  columns,
  rows,
});

/** Reads RFC 4180 by its grammar, strictly. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = csv.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest);
    const plain = /^([^",\r\n]*)(,|\r\n)/.exec(rest);
    const [all, cell, end] = quoted ?? plain ?? [];
    if (all === undefined || cell === undefined) throw new Error(`no cell at ${JSON.stringify(rest.slice(0, 40))}`);
    row.push(quoted === null ? cell : cell.replaceAll('""', '"'));
    rest = rest.slice(all.length);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const anyText = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', '\r', '\n', ' ', '=', '+', '-', '@', '\t', '7'),
});

test('any text comes back as it was, but for the mark before what a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 6 }), (rows) => {
      const [, ...cells] = read(csvOf(tableOf(rows, [{ name: 'a' }, { name: 'b' }, { name: 'c' }])));
      expect(cells.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(rows);
    }),
  );
});

test('no cell of text begins with what a spreadsheet would run', () => {
  fc.assert(
    fc.property(anyText, anyText, (name, text) => {
      const cells = read(csvOf(tableOf([[text, text, text]], [{ name }, { name, isFigure: true }, { name }]))).flat();
      const texts = cells.filter((cell) => !/^-?\d+(?:\.\d+)?%?$/.test(cell));
      expect(texts.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
  );
});

test('figures stay the numbers that they were, negative ones too', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, digits) => {
      const rows = [
        ['a', figure(value, digits), 'b'],
        ['a', change(value, digits), 'b'],
      ];
      const [, plain, signed] = read(csvOf(tableOf(rows)));
      expect(Number(plain?.[1])).toBeCloseTo(Number(value.toFixed(digits)), 5);
      expect(Number(signed?.[1])).toBeCloseTo(Number(value.toFixed(digits)), 5);
    }),
  );
});

test.each([
  { said: percent(0.35), column: 1, written: '35%' },
  { said: '−3.0', column: 1, written: '-3.0' },
  { said: '+1,204.5', column: 1, written: '1204.5' },
  { said: '1.2 to 3.4', column: 1, written: '1.2 to 3.4' },
  { said: '-3 + 4', column: 1, written: "'-3 + 4" },
  { said: '', column: 1, written: '' },
  { said: '=HYPERLINK("x")', column: 0, written: '\'=HYPERLINK("x")' },
  { said: ' @SUM(A1)', column: 2, written: "' @SUM(A1)" },
])('$said is written as $written', ({ said, column, written }) => {
  const row = ['', '', ''];
  row[column] = said;
  expect(read(csvOf(tableOf([row])))[1]?.[column]).toBe(written);
});

test('a file begins with a byte order mark and the names of the columns, and every line ends as RFC 4180 has it', () => {
  expect(csvOf(tableOf([['Lake, Shore', '−2.5', 'a "quoted" word']]))).toBe(
    '\uFEFFPlace,Change,Through\r\n"Lake, Shore",-2.5,"a ""quoted"" word"\r\n',
  );
});
