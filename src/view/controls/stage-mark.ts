import { rankOf, type StageId } from '../../model/stages.ts';

/** Size of the mark in its own units. */
export const MARK_SIZE = 16;

/**
 * Strokes that tell stages apart without colour: a rung for each step up the ladder, and a falling line for recovery.
 * Path data within a square of `MARK_SIZE`.
 */
export function stageStrokes(stage: StageId): string {
  if (stage === 'recovery') return 'M4 4.5 L12 11.5';
  const rungs = rankOf(stage);
  const first = MARK_SIZE / 2 + ((rungs - 1) * 4) / 2;
  return Array.from({ length: rungs }, (_, rung) => `M4 ${first - rung * 4} H12`).join(' ');
}
