import type { Exercise } from './document.ts';
import type { History } from './history.ts';
import { passTurn } from './pass-month.ts';

/**
 * The exercise as it stood in a month when the team had decided and before that month closed: what was known, what was
 * stated and what was planned. Months that passed without a decision, in a turn or while the team held course, are
 * passed once more. Null for a month that is not over.
 */
export function exerciseIn({ decided, present }: Pick<History, 'decided' | 'present'>, month: number): Exercise | null {
  const record = present.months[month - 1];
  const last = decided.findLast((exercise) => exercise.month <= month);
  if (record === undefined || last === undefined) return null;
  if (last.month === month) return last;
  const { draft } = last;
  return passTurn(last, { draft, heldCourse: record.heldCourse }, month - last.month);
}
