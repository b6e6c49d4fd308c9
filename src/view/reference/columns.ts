import type { TraceRow } from '../../model/trace/row.ts';
import type { Cell } from '../../words/reference/cell.ts';
import type { Row, Table } from '../../words/reference/part.ts';
import { mechanismsOf } from './mechanisms.ts';
import { MECHANISMS } from './the-model.ts';

/** A row set out for reading: its name, the id under it, and the other cells with their headings. */
export interface SetOut {
  readonly id: string;
  readonly name: Cell;
  /** The id as files write it; null where it is the name. */
  readonly code: Cell | null;
  /** Mechanisms of the texts that live in it, or in the thing to which it belongs. */
  readonly mechanisms: readonly TraceRow[];
  readonly facts: readonly { readonly heading: string; readonly cell: Cell }[];
}

const TITLES = ['name', 'title', 'citation', 'id'];

/** The column that names the rows of a table. */
export function nameColumn({ columns }: Table): number {
  const places = TITLES.map((id) => columns.findIndex((column) => column.id === id));
  return places.find((place) => place >= 0) ?? 0;
}

/** The columns that are left beside name and id. */
export const factColumns = (table: Table): number[] =>
  table.columns.flatMap(({ id }, place) => (id === 'id' || place === nameColumn(table) ? [] : [place]));

export function setOut(row: Row, table: Table): SetOut {
  const name = nameColumn(table);
  const code = table.columns.findIndex(({ id }) => id === 'id');
  return {
    id: row.id,
    name: row.cells[name] ?? [],
    code: code < 0 || code === name ? null : (row.cells[code] ?? null),
    mechanisms: mechanismsOf(row, MECHANISMS),
    facts: factColumns(table).map((place) => ({
      heading: table.columns[place]?.title ?? '',
      cell: row.cells[place] ?? [],
    })),
  };
}
