import type { History } from './history.ts';
import { keepMonths } from './kept-months.ts';
import { SAVE_FORMAT } from './save-format.ts';
import type { SavedRow } from './saved-row.ts';

/** A closed month as it lies in the store. */
export interface SavedMonth {
  readonly month: number;
  readonly digest: string;
  readonly results: unknown;
}

/** Everything that is saved of an exercise. */
export interface SavedExercise extends SavedRow {
  readonly closed: readonly SavedMonth[];
}

/** The exercise as it is saved, at a time given as an ISO date. */
export function savedOf({ present, undone }: History, saved: string): SavedExercise {
  const { id, created, file, scenario, variant, seed, settings, model, commands: given, month, step } = present;
  return {
    format: SAVE_FORMAT,
    id,
    created,
    saved,
    title: scenario.title,
    file: file as SavedRow['file'],
    variant,
    seed,
    settings: { ...settings, steps: [...settings.steps] },
    model: { ...model },
    commands: [...given],
    undone: undone.flat(),
    month,
    months: scenario.months,
    over: step === 'over',
    closed: keepMonths(present),
  };
}
