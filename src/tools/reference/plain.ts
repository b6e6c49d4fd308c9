import { plainText } from '../../words/reference/cell.ts';
import type { Block, Part } from '../../words/reference/part.ts';

/** A table of text; every row has as many cells as there are columns. */
export interface PlainTable {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type PlainBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formulas' | 'list'; readonly lines: readonly string[] }
  | PlainTable;

/** A part of the model reference as it is printed: nothing but text. */
export interface PlainPart {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PlainBlock[];
  readonly parts: readonly PlainPart[];
}

/** A part with its cells as text. */
export const plainPart = ({ id, title, blocks, parts }: Part): PlainPart => ({
  id,
  title,
  blocks: blocks.map(plainBlock),
  parts: parts.map(plainPart),
});

function plainBlock(block: Block): PlainBlock {
  if (block.kind === 'text') return { kind: 'text', text: plainText(block.text) };
  if (block.kind !== 'table') return block;
  return {
    kind: 'table',
    columns: block.columns.map(({ title }) => title),
    rows: block.rows.map(({ cells }) => cells.map(plainText)),
  };
}
