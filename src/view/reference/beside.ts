import { type ModelTree, ownName } from './model-tree.ts';

/** A row that belongs to another, with what tells it from its like. */
export interface Beside {
  readonly row: string;
  readonly name: string;
}

/** Rows that name another row as that to which they belong, by that row: effects and rules by their measure. */
export function rowsBeside(tree: ModelTree): ReadonlyMap<string, readonly Beside[]> {
  const found = new Map<string, Beside[]>();
  for (const placed of tree.rows.values()) {
    for (const piece of placed.row.cells.flat()) {
      if (typeof piece !== 'object' || !('name' in piece)) continue;
      found.set(piece.row, [
        ...(found.get(piece.row) ?? []),
        { row: placed.row.id, name: `${placed.part.title}: ${ownName(placed)}` },
      ]);
    }
  }
  return found;
}
