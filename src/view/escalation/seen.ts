import type { DwellMonths } from '../../escalation/dwell.ts';
import { type EscalationPosition, statesOf } from '../../escalation/position.ts';
import { areMonthsOver, type Exercise } from '../../exercise/document.ts';
import { knownState } from '../../exercise/known.ts';
import type { Readings } from '../../model/readings.ts';
import type { RegionStates } from '../../model/regions.ts';
import { nameReadings } from '../../sim/indices.ts';
import { readingsOf } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { isOpen, type Known, knownNow } from '../month/known.ts';

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

/** Where the machine stands, as it is seen. */
export const standing = (position: EscalationPosition): Pick<Seen, 'states' | 'dwell'> => ({
  states: statesOf(position),
  dwell: position.context.dwell,
});
