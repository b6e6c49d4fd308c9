import type { Exercise } from '../../exercise/document.ts';
import type { Report } from '../../sim/report.ts';

/** What a month brought to the team. */
export interface News {
  readonly injects: readonly string[];
  readonly reports: readonly Report[];
}

/** The news of the open month, or of an earlier one that the team looks back at. */
export function newsOf(exercise: Exercise, past: number | null): News {
  const record = past === null ? undefined : exercise.months[past - 1];
  return record ?? { injects: exercise.injects, reports: exercise.reports };
}
