import type { Exercise } from '../../exercise/document.ts';
import { nameRows } from '../../sim/ledger.ts';
import type { AccountRow } from '../charts/flow.ts';
import { isOpen } from '../month/known.ts';

/** Causes that stand for themselves in the flow; the others are taken together by kind. */
const BY_ID = ['measure', 'combination', 'actor', 'inject', 'trigger'];

/** The account of a closed month: as the team can know it, or as it was where that may be shown. */
export function accountOf(exercise: Exercise, month: number): readonly AccountRow[] {
  const record = exercise.months[month - 1];
  if (record === undefined) return [];
  return isOpen(exercise) ? nameRows(record.ledger, exercise.world.layout, exercise.world.causes) : record.believed;
}

/** Which cause a row is drawn under. */
export const causeGroup = ({ cause }: AccountRow): string =>
  BY_ID.includes(cause.kind) ? `${cause.kind}:${cause.id}` : cause.kind;

/** Change of every cell in an account, the greatest first. */
export function cellChanges(rows: readonly AccountRow[]): CellChange[] {
  const byCell = Map.groupBy(rows, ({ indicator, place }) => `${indicator}@${place}`);
  return [...byCell.values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const amount = own.reduce((sum, row) => sum + row.amount, 0);
      return [{ indicator: first.indicator, place: first.place, amount, rows: own }];
    })
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** What would be rounded to nothing is not listed. */
const LEAST_SHOWN = 0.05;

/** Whether an amount is large enough to be written. */
export const isWorthALine = ({ amount }: Pick<AccountRow, 'amount'>): boolean => Math.abs(amount) >= LEAST_SHOWN;

/** A cell that moved, and the rows that moved it. */
export interface CellChange extends Pick<AccountRow, 'indicator' | 'place' | 'amount'> {
  readonly rows: readonly AccountRow[];
}
