import { nearest } from '../../lib/nearest.ts';
import { readPlan, turnsOf } from '../../scenario/plan.ts';
import { readScenario } from '../../scenario/read.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { applyVariant } from '../../scenario/variant.ts';
import type { Turn } from '../../sim/decision.ts';
import type { Misuse, Result } from '../outcome.ts';
import { type FileFault, readText } from '../read-text.ts';
import { tellFaults } from './check.ts';
import type { FileKind } from './checked-file.ts';

/** A scenario file, and the scenario as the variant asked for changes it. */
export interface LoadedScenario {
  readonly file: Scenario;
  readonly variant: string | null;
  readonly scenario: Scenario;
}

/** Reads a scenario and applies a variant, or says why not. */
export async function loadScenario(path: string, variant: string | null): Promise<LoadedScenario | Result | Misuse> {
  const read = await readText(path);
  if ('faults' in read) return refused(path, null, read.faults);
  const reading = readScenario(read.text);
  if ('faults' in reading) return refused(path, 'scenario', reading.faults);
  const { scenario: file } = reading;
  const known = (file.variants ?? []).map(({ id }) => id);
  if (variant !== null && !known.includes(variant)) return unknownVariant(variant, known);
  return { file, variant, scenario: applyVariant(file, variant) };
}

function unknownVariant(variant: string, known: readonly string[]): Misuse {
  const near = nearest(variant, known);
  const all = known.length === 0 ? 'this scenario has none' : `there is ${known.join(', ')}`;
  return {
    misuse: `"${variant}" is no variant of this scenario`,
    hint: near === null ? all : `did you mean "${near}"?`,
  };
}

/** The turns that a plan file gives, by month; no turns without a file. */
export async function loadTurns(
  path: string | undefined,
  scenario: Scenario,
): Promise<{ readonly turns: ReadonlyMap<number, Turn> } | Result> {
  if (path === undefined) return { turns: new Map() };
  const read = await readText(path);
  if ('faults' in read) return refused(path, null, read.faults);
  const reading = readPlan(read.text, scenario);
  if ('faults' in reading) return refused(path, 'plan', reading.faults);
  return { turns: turnsOf(reading.plan.decisions) };
}

const refused = (file: string, kind: FileKind | null, faults: readonly FileFault[]): Result =>
  tellFaults([{ file, kind, faults }], 'stderr');
