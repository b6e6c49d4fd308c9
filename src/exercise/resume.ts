import { checkScenario } from '../scenario/check.ts';
import type { History } from './history.ts';
import type { RecordedExercise } from './recorded.ts';
import { isOfThisModel, type Kept, readAsKept, refold } from './reopen.ts';
import type { SavedExercise } from './saved.ts';

/**
 * A save as it is taken up again. With a notice, the exercise goes on though the model is another one
 * (`other-model`) or a month came out differently (`differs`). With a problem it can only be read as it was.
 */
export type Resumed =
  | { readonly history: History; readonly notice: 'other-model' | 'differs' | null }
  | { readonly problem: 'other-model' | 'damaged'; readonly recorded: RecordedExercise };

/** Takes up a saved exercise where it was left, undo and redo included. */
export function resume(saved: SavedExercise): Resumed {
  const recorded = readAsKept(saved satisfies Kept);
  if (!isSound(saved)) return { problem: 'damaged', recorded };
  const refolded = refold(saved);
  const isOwn = isOfThisModel(saved);
  if ('fault' in refolded) return { problem: isOwn ? 'damaged' : 'other-model', recorded };
  const { history, differing } = refolded;
  if (isOwn) return { history, notice: differing.length === 0 ? null : 'differs' };
  return differing.length === 0 ? { history, notice: 'other-model' } : { problem: 'other-model', recorded };
}

/** Whether the scenario in the save can still be run, with its variant. */
function isSound({ file, variant }: SavedExercise): boolean {
  if (checkScenario(file).length > 0) return false;
  const variants = Array.isArray(file['variants']) ? (file['variants'] as readonly { readonly id: unknown }[]) : [];
  return variant === null || variants.some(({ id }) => id === variant);
}
