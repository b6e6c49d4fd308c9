import type { Exercise } from '../../exercise/document.ts';
import { FOG_SOURCES, type FogSource } from '../../model/fog.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import type { Report } from '../../sim/report.ts';

/** All reports on an indicator that came in so far, the newest first; in one place, or wherever. */
export function reportsOn(exercise: Exercise, indicator: IndicatorId, place: string | null): Report[] {
  const all = [exercise.reports, ...exercise.months.toReversed().map(({ reports }) => reports)].flat();
  const isMeant = (report: Report) => report.indicator === indicator && (place === null || report.place === place);
  const byId = new Map(all.filter(isMeant).map((report) => [report.id, report]));
  return [...byId.values()].toSorted((a, b) => b.month - a.month || b.asOf - a.asOf);
}

const SOURCES: readonly FogSource[] = FOG_SOURCES;

/** Measures that would report on an indicator, as far as the scenario has them. */
export const canReport = ({ world }: Exercise, indicator: IndicatorId): string[] =>
  SOURCES.filter(({ measure, reveals }) => reveals.includes(indicator) && world.measureIndex.has(measure)).map(
    ({ measure }) => measure,
  );
