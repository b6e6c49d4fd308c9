import type { Arrow, Comparison } from '../model/ladder.ts';
import type { Readings } from '../model/readings.ts';
import { counterOf } from '../model/regions.ts';
import { countDwell, listReadings, noDwell } from '../sim/ladder.ts';

/**
 * Consecutive months for which each condition of the tables has held, in the order of `CONDITIONS`. A plain list, so
 * that a snapshot that holds it goes through JSON unchanged.
 */
export type DwellMonths = readonly number[];

/** No condition has held yet. */
export const noMonths = (): DwellMonths => [...noDwell()];

/** The counters one month later, by the engine's own count; the list given stays as it was. */
export function countMonth(dwell: DwellMonths, readings: Readings): DwellMonths {
  const counted = Uint16Array.from(dwell);
  countDwell(listReadings(readings), counted);
  return [...counted];
}

/** Months in a row for which a comparison of the tables has held. Throws for a comparison that is in no table. */
export function monthsHeld(comparison: Comparison, dwell: DwellMonths): number {
  const held = dwell[counterOf(comparison) ?? -1];
  if (held === undefined) throw new RangeError(`no counter for ${comparison.reading} ${comparison.op}`);
  return held;
}

/** Whether a comparison has held for as many months as it must. */
export const hasHeld = (comparison: Comparison, dwell: DwellMonths): boolean =>
  monthsHeld(comparison, dwell) >= comparison.months;

/** Whether everything that an arrow asks for has held for long enough. */
export function isOpen({ all, some }: Arrow, dwell: DwellMonths): boolean {
  if (!all.every((comparison) => hasHeld(comparison, dwell))) return false;
  return some === undefined || some.of.filter((comparison) => hasHeld(comparison, dwell)).length >= some.atLeast;
}
