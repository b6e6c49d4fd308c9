import * as z from 'zod';
import { checkScenario } from '../scenario/check.ts';
import { commandSchema, MOST_COMMANDS, STEPS } from '../scenario/commands.ts';
import { FORECASTS, KNOWLEDGE } from './document.ts';
import type { History } from './history.ts';
import { keepMonths } from './log.ts';
import type { RecordedExercise } from './recorded.ts';
import { isOfThisModel, type Kept, readAsKept, refold } from './reopen.ts';

const SAVE_FORMAT = 1;
const commands = z.array(commandSchema).max(MOST_COMMANDS);

/** What a device keeps of an exercise besides its closed months: commands, not state. */
const rowSchema = z.object({
  format: z.literal(SAVE_FORMAT),
  id: z.string().min(1),
  created: z.string(),
  saved: z.string(),
  title: z.union([z.string(), z.record(z.string(), z.string())]),
  file: z.record(z.string(), z.unknown()),
  variant: z.string().nullable(),
  seed: z.string(),
  settings: z.object({
    knowledge: z.enum(KNOWLEDGE),
    forecast: z.enum(FORECASTS),
    steps: z.array(z.enum(STEPS)),
  }),
  model: z.object({ version: z.string(), digest: z.string() }),
  commands,
  undone: commands,
  /** The open month, the number of months in all, and whether the exercise is over. */
  month: z.int(),
  months: z.int(),
  over: z.boolean(),
});

/** An exercise as it lies in the store, without its closed months. */
export type SavedRow = z.infer<typeof rowSchema>;

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

/** Something in the store that cannot be read. It stays there as it is. */
export interface Unreadable {
  readonly id: string;
  readonly problem: 'unknown-version' | 'damaged';
  readonly raw: unknown;
}

/** What lies in the store under an id, if it is sound. */
export function readRow(id: string, raw: unknown): SavedRow | Unreadable {
  const parsed = rowSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
  const isOther = typeof format === 'number' && format !== SAVE_FORMAT;
  return { id, problem: isOther ? 'unknown-version' : 'damaged', raw };
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
