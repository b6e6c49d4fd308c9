import type { Report } from '../../sim/report.ts';
import { moveOf, notabilityOf } from './report-text.ts';

export const OPEN_SOURCE = 'open';

/** The reports of one source, the most notable first. */
export interface ReportGroup {
  readonly source: string;
  readonly reports: readonly Report[];
}

/** The month's reports as they are read: by source, and what was published without change apart. */
export interface SortedReports {
  readonly groups: readonly ReportGroup[];
  readonly unchanged: readonly Report[];
}

/** Sorts the reports of a month. The team's own sources come before what everybody can read. */
export function sortReports(reports: readonly Report[]): SortedReports {
  const isAlso = (report: Report) => report.source === OPEN_SOURCE && moveOf(report) === 'unchanged';
  const bySource = Map.groupBy(
    reports.filter((report) => !isAlso(report)),
    ({ source }) => source,
  );
  const groups = [...bySource]
    .map(([source, own]) => ({ source, reports: own.toSorted(notableFirst) }))
    .toSorted((a, b) => Number(a.source === OPEN_SOURCE) - Number(b.source === OPEN_SOURCE) || notableGroup(a, b));
  return { groups, unchanged: reports.filter(isAlso) };
}

const notableFirst = (a: Report, b: Report): number =>
  b.asOf - a.asOf || notabilityOf(b) - notabilityOf(a) || (a.id < b.id ? -1 : 1);

const notableGroup = (a: ReportGroup, b: ReportGroup): number =>
  highestOf(b) - highestOf(a) || (a.source < b.source ? -1 : 1);

const highestOf = ({ reports }: ReportGroup): number => Math.max(0, ...reports.map(notabilityOf));

/** The reports that speak of a province; all where none is chosen. */
export const reportsOn = (reports: readonly Report[], province: string | null): Report[] =>
  reports.filter(({ place }) => province === null || place === province);
