import type { DebriefRun } from '../../debrief/debrief-month.ts';

/** A run of a measure as a bar over the months: from the decision to work, and from work to the end. Shares of the width. */
export interface DeedBar {
  readonly key: string;
  readonly measure: string;
  readonly actor: string;
  readonly decided: number;
  readonly starts: number;
  readonly acts: number;
  /** Last month of work, or null where it outlasted the exercise. */
  readonly ends: number | null;
  readonly lead: { readonly at: number; readonly width: number };
  readonly work: { readonly at: number; readonly width: number };
  /** Where effects were due within the exercise, else null. */
  readonly effect: number | null;
}

/** Runs as bars over so many months, in the order of the decisions. */
export function deedBars(runs: readonly DebriefRun[], months: number): DeedBar[] {
  const at = (month: number): number => Math.max(0, Math.min(1, (month - 1) / months));
  return runs.map(({ key, measure, actor, decidedIn, startsIn, actsFrom, endsIn }) => ({
    key: `${key}#${decidedIn}`,
    measure,
    actor,
    decided: decidedIn,
    starts: startsIn,
    acts: actsFrom,
    ends: endsIn > months ? null : endsIn - 1,
    lead: { at: at(decidedIn), width: Math.max(0, at(Math.min(startsIn, endsIn)) - at(decidedIn)) },
    work: { at: at(startsIn), width: Math.max(0, at(endsIn) - at(startsIn)) },
    effect: actsFrom <= months && actsFrom < endsIn ? at(actsFrom) : null,
  }));
}

/** Months written over the bars, and where each begins: the first and then every third, sixth or twelfth. */
export function deedTicks(months: number): { readonly month: number; readonly at: number }[] {
  const every = months <= 12 ? 3 : months <= 36 ? 6 : 12;
  return Array.from({ length: months }, (_, index) => index + 1)
    .filter((month) => month === 1 || month % every === 0)
    .map((month) => ({ month, at: (month - 1) / months }));
}
