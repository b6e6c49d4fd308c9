import type { Exercise, MonthRecord } from './document.ts';
import { type MonthResults, resultsOf } from './results.ts';

/** A closed month as a log or a save holds it. */
export interface KeptMonth {
  readonly month: number;
  readonly digest: string;
  readonly results: MonthResults;
}

const known = new WeakMap<MonthRecord, KeptMonth>();

/** The closed months as plain data; each is worked out once. */
export const keepMonths = ({ world, months }: Exercise): KeptMonth[] =>
  months.map((record) => {
    const kept = known.get(record) ?? {
      month: record.month,
      digest: record.digest,
      results: resultsOf(world, record),
    };
    known.set(record, kept);
    return kept;
  });
