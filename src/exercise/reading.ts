import { refused } from './command-refusal.ts';
import type { Exercise } from './document.ts';
import { edit } from './edit.ts';
import type { Given, Of } from './given.ts';

/** Sets a report or an event of this month aside unread. */
export function skipReport(exercise: Exercise, { report }: Of<'skip-report'>): Given {
  const isThere = exercise.injects.includes(report) || exercise.reports.some(({ id }) => id === report);
  if (!isThere) return refused('unknown-report');
  if (exercise.skipped.includes(report)) return { exercise };
  return {
    exercise: edit(exercise, (document) => {
      document.skipped.push(report);
    }),
  };
}

/** The team has looked: what changed until now is no longer new. */
export const see = (exercise: Exercise): Given => ({
  exercise: edit(exercise, (document) => {
    document.seenMonth = exercise.months.length + 1;
  }),
});
