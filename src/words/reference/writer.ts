import type { Cell } from './cell.ts';
import type { Lookup } from './lookup.ts';
import type { Block, Part, Table } from './part.ts';
import { rowId, type RowKind } from './row-id.ts';

/** How the cells of a table are made: for each column, by its key among the words, from the thing of the row. */
export type CellsOf<Thing> = Readonly<Record<string, (thing: Thing) => Cell | string | number>>;

/** Writes parts of the reference in the words of one language. */
export class Writer {
  readonly #lookup: Lookup;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  /** A sentence of the interface, or nothing where there is none. */
  find(...path: readonly string[]): string {
    return this.#lookup(path) ?? '';
  }

  /** What something of the model is called, or its id where the words have no name for it. */
  nameOf(kind: string, id: string): string {
    return this.#lookup([kind, id, 'name']) ?? this.#lookup([kind, id]) ?? id;
  }

  /** A sentence of the reference. Throws when it is missing. */
  tell(...path: readonly string[]): string {
    const found = this.#lookup(['reference', ...path]);
    if (found === null) throw new RangeError(`no words under "reference.${path.join('.')}"`);
    return found;
  }

  /** Sentences of the reference that are numbered from 1. */
  tellAll(...path: readonly string[]): string[] {
    const all: string[] = [];
    for (let next = this.#numbered(path, 1); next !== null;) {
      all.push(next);
      next = this.#numbered(path, all.length + 1);
    }
    return all;
  }

  /** A part that begins with its own sentences. */
  part(id: string, blocks: readonly Block[], parts: readonly Part[] = []): Part {
    const own = this.tellAll('part', id, 'text').map((text) => ({ kind: 'text' as const, text: [text] }));
    return { id, title: this.tell('part', id, 'title'), blocks: [...own, ...blocks], parts };
  }

  /** The numbered sentences that the words hold under this name. */
  list(name: string): Block {
    return { kind: 'list', lines: this.tellAll('list', name) };
  }

  /** A table of one row for each thing, with how a row is named. */
  table<Thing>(
    things: readonly Thing[],
    [kind, idOf]: readonly [RowKind, (thing: Thing) => string],
    cells: CellsOf<Thing>,
  ): Table {
    return {
      kind: 'table',
      columns: Object.keys(cells).map((id) => ({ id, title: this.tell('column', id) })),
      rows: things.map((thing) => ({
        id: rowId(kind, idOf(thing)),
        cells: Object.values(cells).map((cell) => asCell(cell(thing))),
      })),
    };
  }

  #numbered(path: readonly string[], number: number): string | null {
    return this.#lookup(['reference', ...path, String(number)]);
  }
}

function asCell(content: Cell | string | number): Cell {
  if (content === '') return [];
  return typeof content === 'object' ? content : [String(content)];
}
