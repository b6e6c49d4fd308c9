import { getLocale } from '../../../words/paraglide/runtime.js';
import type { ChartTable } from './chart-table.ts';

/** Spreadsheets that are opened by a click take a text for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** Beginnings of cells that a spreadsheet would run as a formula; some drop spaces before they look. */
const RUNS = /^\s*[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?%?$/;

/** A chart's table as RFC 4180 has it: figures as plain numbers, and no text that a spreadsheet would run. */
export function csvOf({ columns, rows }: ChartTable): string {
  const lines = [
    columns.map(({ name }) => guarded(name)),
    ...rows.map((row) => columns.map(({ isFigure }, at) => cellOf(row[at] ?? '', isFigure === true))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => cells.map(quoted).join(',') + LINE_END).join('');
}

const cellOf = (text: string, isFigure: boolean): string =>
  isFigure ? (plainNumber(text) ?? guarded(text)) : guarded(text);

const guarded = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A figure with a point, a plain minus and no marks between thousands; null where the text is no figure. */
function plainNumber(text: string): string | null {
  const { group, decimal } = marksOf();
  const plain = text
    .trim()
    .replaceAll(group, '')
    .replace(decimal, '.')
    .replace('−', '-')
    .replace(/^\+/, '')
    .replace(/\s%$/, '%');
  return NUMBER.test(plain) ? plain : null;
}

/** How the language writes thousands and fractions. */
function marksOf(): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(getLocale()).formatToParts(-12_345.6);
  const mark = (kind: 'group' | 'decimal'): string => parts.find(({ type }) => type === kind)?.value ?? '';
  return { group: mark('group'), decimal: mark('decimal') };
}
