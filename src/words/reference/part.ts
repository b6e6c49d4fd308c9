import type { Cell } from './cell.ts';

/** A column: its key among the words, and its heading. */
export interface Column {
  readonly id: string;
  readonly title: string;
}

/** A row with its name, by which links find it (see `rowId`). */
export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** A table; every row has as many cells as there are columns. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A piece of a part: a paragraph, formulas, a numbered list or a table. */
export type Block =
  | { readonly kind: 'text'; readonly text: Cell }
  | { readonly kind: 'formulas' | 'list'; readonly lines: readonly string[] }
  | Table;

/** A part of the model reference, with the parts within it. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

export const formulas = (...lines: readonly string[]): Block => ({ kind: 'formulas', lines });

/** The tables of a part, without those of the parts within it. */
export const tablesOf = ({ blocks }: Part): Table[] => blocks.filter((block) => block.kind === 'table');

/** A part and all parts within it, in reading order. */
export const allParts = (part: Part): Part[] => [part, ...part.parts.flatMap(allParts)];
