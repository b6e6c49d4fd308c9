import type { SavedExercise } from '../saves.ts';

/** The exercise to go on with: the first that is not over. Null where there is none, or nothing was read yet. */
export const nextOf = (saves: readonly SavedExercise[] | null): SavedExercise | null =>
  saves?.find(({ isOver }) => !isOver) ?? null;
