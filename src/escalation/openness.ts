import type { Arrow, Comparison } from '../model/ladder.ts';
import type { ReadingId, Readings } from '../model/readings.ts';
import { countMonth, hasHeld, isOpen, monthsHeld, type DwellMonths, noMonths } from './dwell.ts';

/** One comparison of an arrow as it stands: what it looks at, how far it is, and for how long it has held. */
export interface Condition {
  readonly reading: ReadingId;
  readonly op: Comparison['op'];
  /** The reading now: points from 0 to 100, months of a clock, or a number of measures. */
  readonly value: number;
  /** The value it is set against, in the same unit. */
  readonly threshold: number;
  /** Units still missing when above 0; when below 0, units by which it holds. At 0, `<` does not hold and the others do. */
  readonly distance: number;
  /** Whether it holds at the value now. */
  readonly holds: boolean;
  /** Months in a row for which it held. */
  readonly monthsHeld: number;
  /** Months in a row for which it must hold. */
  readonly monthsNeeded: number;
  /** Whether it has held for long enough. */
  readonly hasHeld: boolean;
}

/** How near an arrow is to being taken, condition by condition. */
export interface Openness {
  readonly arrow: Arrow;
  /** Everything has held for long enough: it is taken unless one of higher priority is open too. */
  readonly isOpen: boolean;
  readonly all: readonly Condition[];
  /** Conditions of which only so many must hold; null where the arrow has none. */
  readonly some: { readonly atLeast: number; readonly of: readonly Condition[] } | null;
}

/**
 * How near an arrow of the tables is to being taken. `dwell` is as counted with the month of these readings (the
 * context of the snapshot that `nextMonth` gives); with later readings, values are of now and months of the last close.
 */
export function openness(arrow: Arrow, readings: Readings, dwell: DwellMonths): Openness {
  const now = countMonth(noMonths(), readings);
  const describe = (comparison: Comparison): Condition => ({
    ...distanceOf(comparison, readings),
    holds: monthsHeld(comparison, now) > 0,
    monthsHeld: monthsHeld(comparison, dwell),
    monthsNeeded: comparison.months,
    hasHeld: hasHeld(comparison, dwell),
  });
  return {
    arrow,
    isOpen: isOpen(arrow, dwell),
    all: arrow.all.map(describe),
    some: arrow.some === undefined ? null : { atLeast: arrow.some.atLeast, of: arrow.some.of.map(describe) },
  };
}

function distanceOf({ reading, op, value: { central: threshold } }: Comparison, readings: Readings) {
  const value = readings[reading];
  return { reading, op, value, threshold, distance: op === '>=' ? threshold - value : value - threshold };
}
