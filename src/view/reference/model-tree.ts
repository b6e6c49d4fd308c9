import { type Cell, plainText } from '../../words/reference/cell.ts';
import { allParts, type Part, type Row, type Table, tablesOf } from '../../words/reference/part.ts';

/** A row with where it stands. */
export interface Placed {
  readonly row: Row;
  readonly table: Table;
  readonly part: Part;
}

/** A chapter of the reference, shown on a page of its own: a part of the first level, or one within a large part. */
export interface Chapter {
  readonly part: Part;
  /** How far within other chapters it stands in the list of contents: 0 for the first level. */
  readonly depth: number;
}

/** The reference of the model with ways to find things in it. */
export interface ModelTree {
  readonly root: Part;
  readonly chapters: readonly Chapter[];
  readonly rows: ReadonlyMap<string, Placed>;
  /** The part that an id names: the part itself, or that of a row. */
  readonly partOf: (id: string) => Part | null;
  /** The chapter to turn to for an id of a part or row; null where nothing has that id. */
  readonly chapterOf: (id: string) => Chapter | null;
}

/** Large parts, whose own parts are chapters: a page of them all would take too long to draw. */
const DIVIDED = ['submodels', 'measures'];

export function modelTree(root: Part): ModelTree {
  const chapters = root.parts.flatMap((part) => chaptersOf(part, 0));
  const parts = new Map(allParts(root).map((part) => [part.id, part]));
  const rows = new Map(
    allParts(root).flatMap((part) =>
      tablesOf(part).flatMap((table) => table.rows.map((row): [string, Placed] => [row.id, { row, table, part }])),
    ),
  );
  const byPart = new Map(chapters.flatMap((chapter) => allParts(chapter.part).map(({ id }) => [id, chapter] as const)));
  const partOf = (id: string): Part | null => rows.get(id)?.part ?? parts.get(id) ?? null;
  return { root, chapters, rows, partOf, chapterOf: (id) => byPart.get(partOf(id)?.id ?? '') ?? null };
}

const chaptersOf = (part: Part, depth: number): Chapter[] =>
  DIVIDED.includes(part.id)
    ? [{ part: { ...part, parts: [] }, depth }, ...part.parts.flatMap((inner) => chaptersOf(inner, depth + 1))]
    : [{ part, depth }];

/** Columns by which a row is called, the best first. */
const NAMED_BY = ['name', 'title', 'citation', 'id'];
/** Columns that tell apart the rows that belong to one thing. */
const TOLD_APART_BY = ['effect', 'id'];

/** What a row is called: its name, or the id under which files know it; with what is its own where it belongs to another. */
export function rowName(placed: Placed): string {
  const name = cellIn(placed, NAMED_BY);
  if (name === null) return placed.row.id;
  const isOthers = name.some((piece) => typeof piece === 'object' && 'name' in piece);
  return isOthers ? `${wordsOf(name)}: ${ownName(placed)}` : wordsOf(name);
}

/** What tells a row apart from others that belong to the same thing. */
export const ownName = (placed: Placed): string =>
  wordsOf(cellIn(placed, TOLD_APART_BY) ?? [])
    .split('/')
    .at(-1) ?? '';

function cellIn({ row, table }: Placed, columns: readonly string[]): Cell | null {
  for (const column of columns) {
    const cell = row.cells[table.columns.findIndex(({ id }) => id === column)];
    if (cell !== undefined && cell.length > 0) return cell;
  }
  return null;
}

const wordsOf = (cell: Cell): string => plainText(cell).replaceAll('`', '');
