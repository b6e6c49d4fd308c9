import type { DebriefMonth, DebriefRun } from './debrief-month.ts';

/** Every run as it last stood, by month of decision. A measure that was taken again is a run of its own. */
export function runsOf(months: readonly DebriefMonth[]): DebriefRun[] {
  const runs = new Map<string, DebriefRun>();
  for (const { runs: then } of months) for (const run of then) runs.set(`${run.key}#${run.decidedIn}`, run);
  return [...runs.values()].toSorted((a, b) => a.decidedIn - b.decidedIn);
}
