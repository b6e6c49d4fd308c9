import type { InExercise } from '../in-exercise.ts';
import { GUIDE_STEPS } from './steps.ts';

/** How far the guidance has come on this device. */
export interface Guidance {
  /** False once it was skipped or is through, until somebody asks for it again. */
  readonly isWanted: boolean;
  /** Exercise in which it was last shown; another one begins anew. Null before the first. */
  readonly exercise: string | null;
  /** Place of the next note in `GUIDE_STEPS`, up to their number once all were read. */
  readonly step: number;
}

/** From the first note on, in whichever exercise comes. */
export const FROM_THE_START: Guidance = { isWanted: true, exercise: null, step: 0 };

/**
 * The note to show on a side of an exercise, or null. Notes of sides that the team has left behind are passed over, and
 * those of sides to come wait for them.
 */
export function stepAt(guidance: Guidance, exercise: string, screen: InExercise['screen']): number | null {
  if (!guidance.isWanted) return null;
  const from = guidance.exercise === exercise ? guidance.step : 0;
  const step = GUIDE_STEPS.findIndex((one, index) => index >= from && one.screen === screen);
  return step === -1 ? null : step;
}

/** The guidance once a note is reached in an exercise; past the last one it is through. */
export const reached = (exercise: string, step: number): Guidance => ({
  isWanted: step < GUIDE_STEPS.length,
  exercise,
  step,
});

/** The guidance as it was kept; from the start where nothing, or nothing sound, was kept. */
export function parseGuidance(text: string | null): Guidance {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    return isGuidance(kept) ? { isWanted: kept.isWanted, exercise: kept.exercise, step: kept.step } : FROM_THE_START;
  } catch {
    return FROM_THE_START;
  }
}

export const formatGuidance = (guidance: Guidance): string => JSON.stringify(guidance);

function isGuidance(kept: unknown): kept is Guidance {
  if (typeof kept !== 'object' || kept === null) return false;
  const { isWanted, exercise, step } = kept as Partial<Record<keyof Guidance, unknown>>;
  return (
    typeof isWanted === 'boolean' &&
    (exercise === null || typeof exercise === 'string') &&
    typeof step === 'number' &&
    Number.isInteger(step) &&
    step >= 0 &&
    step <= GUIDE_STEPS.length
  );
}
