import { getLocale } from '../../../words/paraglide/runtime.js';
import type { ChartTable } from './chart-table.ts';

/** By which column a table is sorted, and which way. */
export interface Sorting {
  readonly column: number;
  readonly way: 'ascending' | 'descending';
}

/** What a press on the head of a column does: one way, the other way, and again as the chart has it. */
export function pressed(before: Sorting | null, column: number, isFigure: boolean): Sorting | null {
  const first = isFigure ? 'descending' : 'ascending';
  if (before?.column !== column) return { column, way: first };
  return before.way === first ? { column, way: isFigure ? 'ascending' : 'descending' } : null;
}

/** A row with its place in the table as the chart has it. */
export interface PlacedRow {
  readonly cells: readonly string[];
  readonly place: number;
}

/**
 * The rows of a table in an order: figures by their number, words as the language sorts them. What has no number stands
 * last either way, and equals stay as the chart has them.
 */
export function sortRows({ columns, rows }: ChartTable, sorting: Sorting | null): PlacedRow[] {
  const placed = rows.map((cells, place) => ({ cells, place }));
  if (sorting === null) return placed;
  const { column, way } = sorting;
  const sign = way === 'ascending' ? 1 : -1;
  const textOf = ({ cells }: PlacedRow): string => cells[column] ?? '';
  if (columns[column]?.isFigure !== true) {
    const words = new Intl.Collator(getLocale(), { numeric: true });
    return placed.toSorted((a, b) => sign * words.compare(textOf(a), textOf(b)));
  }
  return placed.toSorted((a, b) => {
    const [one, other] = [numberIn(textOf(a)), numberIn(textOf(b))];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}

/** How the language writes thousands and fractions. */
const marksIn = new Map<string, { readonly group: string; readonly decimal: string }>();

function marksOf(locale: string): { readonly group: string; readonly decimal: string } {
  const known = marksIn.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6);
  const markOf = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  const marks = { group: markOf('group'), decimal: markOf('decimal') };
  marksIn.set(locale, marks);
  return marks;
}

/** The first number that is written in a cell; null where there is none. */
export function numberIn(text: string): number | null {
  const { group, decimal } = marksOf(getLocale());
  const plain = text.replaceAll('−', '-').replaceAll(group, '').replaceAll(decimal, '.');
  const found = /-?\d+(?:\.\d+)?/.exec(plain);
  return found === null ? null : Number(found[0]);
}
