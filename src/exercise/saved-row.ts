import * as z from 'zod/mini';
import { commandSchema, MOST_COMMANDS } from '../scenario/commands.ts';
import { STEPS } from '../scenario/steps.ts';
import { FORECASTS, KNOWLEDGE } from './document.ts';
import { SAVE_FORMAT } from './save-format.ts';

const commands = z.array(commandSchema).check(z.maxLength(MOST_COMMANDS));

/** What a device keeps of an exercise besides its closed months: commands, not state. */
const rowSchema = z.object({
  format: z.literal(SAVE_FORMAT),
  id: z.string().check(z.minLength(1)),
  created: z.string(),
  saved: z.string(),
  title: z.union([z.string(), z.record(z.string(), z.string())]),
  file: z.record(z.string(), z.unknown()),
  variant: z.nullable(z.string()),
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
