import type { Exercise, MonthRecord } from '../../exercise/document.ts';
import type { Cause } from '../../sim/cause.ts';
import { nameOf } from '../../sim/layout.ts';
import type { World } from '../../sim/world.ts';
import type { AccountRow } from '../charts/flow.ts';
import { isOpen } from '../month/known.ts';

/** Closed months from one to another, both of them in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

type Kept = Map<string, readonly AccountRow[]>;
const known = new WeakMap<readonly MonthRecord[], Kept>();

/**
 * The account of a span of months, what a cause did to a cell as one row: as the team can know it, or as it was where
 * that may be shown. Worked out once for a span of an exercise.
 */
export function accountOver(exercise: Exercise, span: Span): readonly AccountRow[] {
  const kept: Kept = known.get(exercise.months) ?? new Map<string, readonly AccountRow[]>();
  known.set(exercise.months, kept);
  const open = isOpen(exercise);
  const name = `${open}:${span.from}:${span.to}`;
  const records = exercise.months.slice(span.from - 1, span.to);
  const rows = kept.get(name) ?? (open ? trueRows(exercise.world, records) : believedRows(records));
  kept.set(name, rows);
  return rows;
}

/** The account of a span in one province alone, or everywhere. */
export const inProvince = (rows: readonly AccountRow[], province: string | null): readonly AccountRow[] =>
  province === null ? rows : rows.filter(({ place }) => place === province);

/** Sums in one array, cells by causes: a long exercise in a large country has a hundred thousand rows. */
function trueRows({ layout, causes }: World, records: readonly MonthRecord[]): AccountRow[] {
  const sums = new Float64Array(layout.cells * causes.list.length);
  for (const { ledger } of records) {
    ledger.amounts.forEach((amount, row) => {
      const place = (ledger.cells[row] ?? 0) * causes.list.length + (ledger.causes[row] ?? 0);
      sums[place] = (sums[place] ?? 0) + amount;
    });
  }
  const rows: AccountRow[] = [];
  sums.forEach((amount, place) => {
    if (amount === 0) return;
    const cause = causes.list[place % causes.list.length] as Cause;
    rows.push({ ...nameOf(layout, Math.floor(place / causes.list.length)), cause, amount });
  });
  return rows;
}

function believedRows(records: readonly MonthRecord[]): AccountRow[] {
  const all = records.flatMap(({ believed }) => believed);
  const together = Map.groupBy(all, ({ indicator, place, cause }) => `${indicator}@${place}|${cause.kind}:${cause.id}`);
  return [...together.values()].flatMap((own) => {
    const amount = own.reduce((sum, row) => sum + row.amount, 0);
    return own.slice(0, 1).map(({ indicator, place, cause }) => ({ indicator, place, cause, amount }));
  });
}
