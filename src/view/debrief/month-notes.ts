import type { DecisionResult } from '../../sim/settle.ts';
import type { Report } from '../../sim/report.ts';
import type { DebriefInput, TrueMonth } from './debrief-input.ts';

/** A report beside the truth of the month of which it spoke; null where no account holds it. */
export interface ReportAndTruth {
  readonly report: Report;
  readonly truth: number | null;
}

/** What a month comes to when it is told afterwards. */
export interface MonthNote {
  readonly month: number;
  readonly injects: readonly string[];
  /** The reports that changed the team's picture most. */
  readonly reports: readonly ReportAndTruth[];
  readonly reportCount: number;
  readonly decisions: readonly DecisionResult[];
  readonly note: string;
  readonly heldCourse: boolean;
}

const MOST_REPORTS = 3;
/** A report that moved belief by less is one of many. */
const LEAST_MOVE = 3;

/** Every closed month in a few notes. */
export const monthNotes = ({ months }: Pick<DebriefInput, 'months'>): MonthNote[] =>
  months.map((month) => noteOf(month, months));

function noteOf({ month, results }: TrueMonth, months: readonly TrueMonth[]): MonthNote {
  const { injects, reports, decisions, note, heldCourse } = results;
  const telling = reports
    .filter((report) => moveOf(report) >= LEAST_MOVE)
    .toSorted((a, b) => moveOf(b) - moveOf(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_REPORTS)
    .map((report) => ({ report, truth: truthOf(report, months) }));
  return { month, injects, reports: telling, reportCount: reports.length, decisions, note: note.trim(), heldCourse };
}

/** Points by which a report moved what the team believed; 0 where a record does not say. */
const moveOf = ({ before, after }: Partial<Pick<Report, 'before' | 'after'>>): number =>
  before === undefined || after === undefined ? 0 : Math.abs(after - before);

/** The value after the close of the month of which a report spoke, the first that is on record where that is none. */
function truthOf({ asOf, indicator, place }: Report, months: readonly TrueMonth[]): number | null {
  const then = months.find(({ month }) => month >= asOf) ?? months.at(-1);
  return then?.results.indicators[indicator]?.[place] ?? null;
}
