import type { EscalationPosition } from '../escalation/position.ts';
import { nextMonth, positionOf } from '../escalation/snapshot.ts';
import { nameReadings } from '../sim/indices.ts';
import { climb, countDwell } from '../sim/ladder.ts';
import { climbLocally, localReadings, type LocalStanding } from '../sim/local-reading.ts';
import type { Exercise } from './document.ts';
import { knownState, readBelief } from './known.ts';

/** What the team reads off the ladder and the regions, and the machine that is drawn for it. */
export type TeamStanding = Pick<Exercise, 'believedRegions' | 'believedDwell' | 'local' | 'escalation'>;

type Before = TeamStanding & Pick<Exercise, 'world' | 'settings' | 'months' | 'month'>;

/** The readings of a month that is over: the engine's, and the state after the reports that followed. */
export interface MonthRead extends Pick<Exercise, 'state'> {
  /** Readings of the truth on which the regions moved. */
  readonly readings: Float64Array;
}

/** The team's standing one month later, by what it can know once the next month is open. */
export function advanceStanding(before: Before, { state, readings }: MonthRead): TeamStanding {
  const now = { ...before, state };
  const isClosed = state.month === before.month;
  const believed = readBelief(now, isClosed);
  const believedDwell = before.believedDwell.slice();
  countDwell(believed, believedDwell);
  return {
    believedRegions: climb(before.believedRegions, believedDwell),
    believedDwell,
    local: climbAllLocally(now, isClosed),
    escalation: moveMachine(before.escalation, before.settings.knowledge === 'open' ? readings : believed),
  };
}

const moveMachine = (position: EscalationPosition, readings: Float64Array): EscalationPosition =>
  positionOf(nextMonth(position, nameReadings(readings)));

function climbAllLocally(exercise: Before & Pick<Exercise, 'state'>, isClosed: boolean): LocalStanding[] {
  const { world, local } = exercise;
  const known = knownState(exercise);
  return world.layout.places.province.map((province, lane) =>
    climbLocally(local[lane] as LocalStanding, localReadings(world, known, province, isClosed)),
  );
}
