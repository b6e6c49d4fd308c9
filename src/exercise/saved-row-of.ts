import type { History } from './history.ts';
import { SAVE_FORMAT } from './save-format.ts';
import type { SavedRow } from './saved-row.ts';

/** What is saved of an exercise beside its closed months, at a time given as an ISO date. */
export function savedRowOf({ present, undone }: History, saved: string): SavedRow {
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
  };
}
