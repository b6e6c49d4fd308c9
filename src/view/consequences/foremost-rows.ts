import type { AccountRow } from '../charts/flow.ts';

/** The largest of some rows, each named once, and how many there are in all. */
export interface Foremost {
  readonly rows: readonly AccountRow[];
  readonly count: number;
}

type Kept = Map<number, Foremost>;
const known = new WeakMap<readonly AccountRow[], Kept>();

/** The largest rows first, of those that stand in any order and more than once. Worked out once for the same rows. */
export function foremostRows(rows: readonly AccountRow[], most: number): Foremost {
  const kept: Kept = known.get(rows) ?? new Map<number, Foremost>();
  known.set(rows, kept);
  const found = kept.get(most) ?? foremostOf(new Set(rows), most);
  kept.set(most, found);
  return found;
}

function foremostOf(rows: ReadonlySet<AccountRow>, most: number): Foremost {
  const top: AccountRow[] = [];
  for (const row of rows) {
    const size = Math.abs(row.amount);
    if (top.length === most && size <= Math.abs(top.at(-1)?.amount ?? 0)) continue;
    const place = top.findIndex(({ amount }) => Math.abs(amount) < size);
    top.splice(place < 0 ? top.length : place, 0, row);
    if (top.length > most) top.pop();
  }
  return { rows: top, count: rows.size };
}
