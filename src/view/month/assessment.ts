import type { Exercise } from '../../exercise/document.ts';
import type { StageId } from '../../model/stages.ts';
import type { Assessment } from '../../sim/decision.ts';

/** Months to which a stated chance of crimes looks ahead. */
const HORIZON = 6;

/** The last month that a chance stated in a month speaks of. */
export const horizonOf = (month: number): number => month + HORIZON;

/** What the team stated, and when. */
export interface Stated {
  readonly assessment: Assessment;
  readonly month: number;
  /** Said in the open month. */
  readonly isNow: boolean;
}

/** The newest assessment: of the open month, else of the last month in which there was one; null when there was none. */
export function lastAssessment({ draft, month, months }: Exercise): Stated | null {
  if (draft.assessment !== null) return { assessment: draft.assessment, month, isNow: true };
  const stated = months.flatMap((record): Stated[] =>
    record.draft.assessment === null
      ? []
      : [{ assessment: record.draft.assessment, month: record.month, isNow: false }],
  );
  return stated.at(-1) ?? null;
}

/** The stage that the team believed in when the month opened, or the one it was told of at the start. */
export function stageAtOpening({ months, scenario }: Exercise): StageId {
  const stated = months.findLast(({ draft }) => draft.assessment !== null);
  return stated?.draft.assessment?.stage ?? scenario.country.stage ?? 'general-risk';
}
