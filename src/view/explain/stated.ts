import type { Exercise } from '../../exercise/document.ts';
import type { Assessment } from '../../sim/decision.ts';

/** What the team stated in each month in which it did, the latest first. */
export function statedIn({ months, month, draft }: Exercise): { month: number; assessment: Assessment }[] {
  const closed = months.map((record) => ({ month: record.month, assessment: record.draft.assessment }));
  const isClosed = months.some((record) => record.month === month);
  const all = isClosed ? closed : [...closed, { month, assessment: draft.assessment }];
  return all
    .flatMap(({ month: when, assessment }) => (assessment === null ? [] : [{ month: when, assessment }]))
    .toReversed();
}
