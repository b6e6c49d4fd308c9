import { tell, tellAll } from './words.ts';

/** A table of text; every row has as many cells as there are columns. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A piece of a part: a paragraph, formulas, a numbered list or a table. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formulas' | 'list'; readonly lines: readonly string[] }
  | Table;

/** A part of the model reference, with the parts within it. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

/** A part that begins with its own sentences. */
export const part = (id: string, blocks: readonly Block[], parts: readonly Part[] = []): Part => ({
  id,
  title: tell('part', id, 'title'),
  blocks: [...tellAll('part', id, 'text').map((text) => ({ kind: 'text' as const, text })), ...blocks],
  parts,
});

export const formulas = (...lines: readonly string[]): Block => ({ kind: 'formulas', lines });

/** The numbered sentences that the words hold under this name. */
export const list = (name: string): Block => ({ kind: 'list', lines: tellAll('list', name) });

/** A table of one row for each thing. Columns are named by their keys among the words. */
export function tableOf<Thing>(
  things: readonly Thing[],
  cells: Readonly<Record<string, (thing: Thing) => string | number>>,
): Table {
  return {
    kind: 'table',
    columns: Object.keys(cells).map((column) => tell('column', column)),
    rows: things.map((thing) => Object.values(cells).map((cell) => String(cell(thing)))),
  };
}
