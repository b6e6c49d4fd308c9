import { areMonthsOver, type Exercise } from '../../exercise/document.ts';
import { knownState } from '../../exercise/known.ts';
import type { DwellMonths } from '../../escalation/dwell.ts';
import { type EscalationSnapshot, nextMonth, startEscalation, statesOf } from '../../escalation/snapshot.ts';
import type { Readings } from '../../model/readings.ts';
import type { RegionStates } from '../../model/regions.ts';
import { nameReadings } from '../../sim/indices.ts';
import { readingsOf } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { exactly, isOpen, type Known, knownNow } from '../month/known.ts';

/** Where the machine stands at one moment, and the readings on which it stands there. */
export interface Seen {
  readonly world: World;
  /** The month that is open, or the month after whose close this is. */
  readonly month: number;
  /** Whether this is how it is, and not what the team can know of it. */
  readonly isExact: boolean;
  readonly states: RegionStates;
  /** Months for which each condition has held up to the last close. */
  readonly dwell: DwellMonths;
  readonly readings: Readings;
  /** Values, errors and dates on which the readings rest. */
  readonly known: Known;
}

/** What the open month may show: the team's own readings, or how it is when knowledge is open. */
export function seenNow(exercise: Exercise): Seen {
  const { world, month, escalation } = exercise;
  const readings = readingsOf(world, knownState(exercise), undefined, areMonthsOver(exercise));
  return {
    ...standing(escalation),
    world,
    month,
    isExact: isOpen(exercise),
    readings: nameReadings(readings),
    known: knownNow(exercise),
  };
}

/** How it was after the close of a month. It is the truth, and so only for an exercise that is over or open. */
export function truthAfter({ world, months, firstRegions }: Exercise, month: number): Seen | null {
  const record = months[month - 1];
  if (record === undefined) return null;
  const closed = months.slice(0, month).map((one) => nameReadings(one.readings));
  return {
    ...standing(closed.reduce(nextMonth, startEscalation(firstRegions))),
    world,
    month,
    isExact: true,
    readings: nameReadings(record.readings),
    known: exactly(record.values, month),
  };
}

const standing = (snapshot: EscalationSnapshot): Pick<Seen, 'states' | 'dwell'> => ({
  states: statesOf(snapshot),
  dwell: snapshot.context.dwell,
});
