import type { Command } from '../scenario/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import { modelDigest } from '../sim/model-digest.ts';
import { restoreHistory } from './deeds.ts';
import type { Exercise, Settings } from './document.ts';
import type { FoldFault } from './fold.ts';
import type { History } from './history.ts';
import { readMonth, type RecordedExercise } from './recorded.ts';
import { startExercise } from './start.ts';

/** What is kept of an exercise, in a log or in a save: where it began, what was done, and what came of each month. */
export interface Kept {
  readonly id: string;
  readonly created: string;
  readonly model: { readonly version: string; readonly digest: string };
  readonly file: unknown;
  readonly variant: string | null;
  readonly seed: string;
  readonly settings: Settings;
  readonly commands: readonly Command[];
  readonly undone: readonly Command[];
  readonly closed: readonly { readonly month: number; readonly digest: string; readonly results: unknown }[];
}

/** What folding the commands again gives: the history, and the months whose digest is another than was kept. */
export interface Refolded {
  readonly history: History;
  readonly differing: readonly number[];
}

export const isOfThisModel = ({ model }: Pick<Kept, 'model'>): boolean => model.digest === modelDigest();

/** Folds what was kept once more over its scenario, which must be sound; or names the command that no longer fits. */
export function refold(kept: Kept): Refolded | { readonly fault: FoldFault } {
  const { file, variant, seed, settings, id, created } = kept;
  const start = startExercise({ file, scenario: file as Scenario, variant, seed, settings, id, created });
  const restored = restoreHistory(start, kept.commands, kept.undone);
  if ('fault' in restored) return restored;
  return { history: restored.history, differing: differing(restored.history.present, kept.closed) };
}

function differing({ months }: Exercise, closed: Kept['closed']): number[] {
  const digests = new Map(months.map(({ month, digest }) => [month, digest]));
  const kept = new Map(closed.map(({ month, digest }) => [month, digest]));
  const all = new Set([...digests.keys(), ...kept.keys()]);
  return [...all].filter((month) => digests.get(month) !== kept.get(month)).toSorted((a, b) => a - b);
}

/** What was kept, to be read as it was. */
export function readAsKept({ closed, undone: _undone, ...kept }: Kept): RecordedExercise {
  return { ...kept, months: closed.map(readMonth) };
}
