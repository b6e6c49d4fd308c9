import type { SavedExercise as Save } from '../exercise/saved.ts';
import { digestOf } from '../lib/digest.ts';
import type { ExerciseLog } from '../scenario/log.ts';
import { m } from '../words/paraglide/messages.js';

/** Why a save that was taken up may go on in another way than it did. */
export type TakenUp = 'as-it-was' | 'other-model' | 'differs' | 'not-at-all';

/** Whatever lies in the store, as text; what no JSON can hold is left out rather than everything. */
export function textOfRaw(raw: unknown): string {
  const around: unknown[] = [];
  const text = JSON.stringify(
    raw,
    function guarded(this: unknown, _key, value: unknown) {
      while (around.length > 0 && around.at(-1) !== this) around.pop();
      if (typeof value === 'bigint') return String(value);
      if (typeof value !== 'object' || value === null) return value;
      if (around.includes(value)) return null;
      const shown = value instanceof Float64Array || value instanceof Uint8Array ? [...value] : value;
      around.push(shown);
      return shown;
    },
    1,
  ) as string | undefined;
  return text ?? String(raw);
}

/** A save as a log, without folding it again. */
export function logOfSave(save: Save): ExerciseLog {
  const { id, created, model, file, variant, seed, settings, commands, closed } = save;
  return {
    format: 1,
    kind: 'exercise',
    id,
    created,
    model,
    scenario: { digest: digestOf(file), file: file as ExerciseLog['scenario']['file'] },
    variant,
    seed,
    settings: settings as ExerciseLog['settings'],
    commands,
    months: closed.map(({ month, digest, results }) => ({
      month,
      digest,
      results: results as ExerciseLog['months'][number]['results'],
    })),
  };
}

/** A log as a save, under an id and with the time at which it was opened here. */
export function saveOfLog(log: ExerciseLog, id: string, saved: string): Save {
  const { created, model, scenario, variant, seed, settings, commands, months } = log;
  const all = scenario.file.months;
  return {
    format: 1,
    id,
    created,
    saved,
    title: scenario.file.title,
    file: scenario.file,
    variant,
    seed,
    settings,
    model,
    commands,
    undone: [],
    month: Math.min(all, (months.at(-1)?.month ?? 0) + 1),
    months: all,
    over: months.length >= all || commands.at(-1)?.kind === 'finish',
    closed: months,
  };
}

/** What is said of a save that may go on in another way than it did; null where it goes on as it was. */
export function noticeOf(how: TakenUp, { model: { version } }: Save): string | null {
  if (how === 'differs') return m['saves.differs']();
  return how === 'other-model' ? m['saves.other-model']({ version }) : null;
}
