import * as z from 'zod/mini';
import { STAGE_IDS } from '../model/stages.ts';
import type { Command } from '../scenario/commands.ts';
import type { Settings } from './document.ts';
import type { MonthResults } from './results.ts';

/** A month as it was recorded: its digest, and its results where they could be read. */
export interface RecordedMonth {
  readonly month: number;
  readonly digest: string;
  readonly results: MonthResults | null;
}

/** An exercise that is read as it was and cannot be gone on with. */
export interface RecordedExercise {
  readonly id: string;
  readonly created: string;
  readonly model: { readonly version: string; readonly digest: string };
  readonly file: unknown;
  readonly variant: string | null;
  readonly seed: string;
  readonly settings: Settings;
  readonly commands: readonly Command[];
  readonly months: readonly RecordedMonth[];
}

const names = z.array(z.string());
const byPlace = <Value extends z.ZodMiniType>(value: Value) => z.record(z.string(), z.record(z.string(), value));
const regions = z.record(z.string(), z.string()).check(z.refine((states) => 'risk' in states));
const pair = z.object({ politicalCapital: z.number(), budget: z.number() });
const ledger = z.object({
  cells: names,
  causes: names,
  rows: z.array(z.tuple([z.int().check(z.gte(0)), z.int().check(z.gte(0)), z.number()])),
});
const report = z.looseObject({
  id: z.string(),
  month: z.number(),
  source: z.string(),
  indicator: z.string(),
  place: z.string(),
  value: z.number(),
  error: z.number(),
  asOf: z.number(),
});
const run = z.looseObject({
  key: z.string(),
  measure: z.string(),
  actor: z.string(),
  phase: z.string(),
  decidedIn: z.number(),
  startsIn: z.number(),
  actsFrom: z.number(),
  endsIn: z.number(),
});
const decision = z.looseObject({
  decision: z.looseObject({ kind: z.string(), measure: z.string() }),
  outcome: z.string(),
  attempts: z.array(z.looseObject({ passed: z.boolean() })),
});

/** Results of a month, as far as anything is done with them; another model may have added to them. */
const results = z.looseObject({
  stage: z.enum(STAGE_IDS),
  regions,
  believedRegions: regions,
  indicators: byPlace(z.number()),
  belief: byPlace(z.tuple([z.number(), z.number()])),
  injects: names,
  reports: z.array(report),
  assessment: z.nullable(z.object({ stage: z.enum(STAGE_IDS), chance: z.number(), public: z.boolean() })),
  note: z.string(),
  heldCourse: z.boolean(),
  decisions: z.array(decision),
  runs: z.array(run),
  resources: pair,
  spent: pair,
  harm: z.number(),
  ledger,
  account: ledger,
});

/** A month of a log or a save: its results are read with care, since anybody may have written them. */
export function readMonth(given: {
  readonly month: number;
  readonly digest: string;
  readonly results: unknown;
}): RecordedMonth {
  const parsed = results.safeParse(given.results);
  const { month, digest } = given;
  // Checked above in all that is read; ids of another model may be new to this one.
  return { month, digest, results: parsed.success ? (parsed.data as unknown as MonthResults) : null };
}
