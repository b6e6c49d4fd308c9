import { firstPosition } from '../../escalation/position.ts';
import { nextMonth, positionOf } from '../../escalation/snapshot.ts';
import type { Exercise } from '../../exercise/document.ts';
import { nameReadings } from '../../sim/indices.ts';
import { exactly } from '../month/known.ts';
import { type Seen, standing } from './seen.ts';

/** How it was after the close of a month. It is the truth, and so only for an exercise that is over or open. */
export function truthAfter({ world, months, firstRegions }: Exercise, month: number): Seen | null {
  const record = months[month - 1];
  if (record === undefined) return null;
  const closed = months.slice(0, month).map((one) => nameReadings(one.readings));
  return {
    ...standing(
      closed.reduce((position, readings) => positionOf(nextMonth(position, readings)), firstPosition(firstRegions)),
    ),
    world,
    month,
    isExact: true,
    readings: nameReadings(record.readings),
    known: exactly(record.values, month),
  };
}
