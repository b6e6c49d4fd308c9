import { isRecord } from '../../lib/json-pointer.ts';
import { readExperiment } from '../../scenario/experiment.ts';
import { addressFindings } from '../../scenario/faults.ts';
import { LOG_LIMITS, readJson, SCENARIO_LIMITS } from '../../scenario/json.ts';
import { readLog } from '../../scenario/log.ts';
import { planSchema, readPlan } from '../../scenario/plan.ts';
import { readScenario } from '../../scenario/read.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { checkStructure, trimmed } from '../../scenario/structure.ts';
import { type FileFault, faulty } from '../read-text.ts';
import { namedFiles } from './named-files.ts';

export type FileKind = 'scenario' | 'plan' | 'experiment' | 'log';

/** A file that was read. The scenario is there when the file is a sound one. */
export interface ReadFile {
  readonly file: string;
  readonly kind: FileKind;
  readonly text: string;
  readonly value: unknown;
}

/** What a file is, by what stands in it; a file that is no JSON counts as a scenario, which says what is wrong. */
export function recognise(file: string, text: string): ReadFile {
  const { value } = readJson(text, LOG_LIMITS);
  const has = (key: string): boolean => isRecord(value) && Object.hasOwn(value, key);
  return { file, kind: kindOf(has), text, value };
}

function kindOf(has: (key: string) => boolean): FileKind {
  if (has('kind')) return 'log';
  if (has('provinces')) return 'scenario';
  if (has('arms')) return 'experiment';
  return has('decisions') ? 'plan' : 'scenario';
}

/** Finds the scenario that a plan is for, by its id; null when there is none at hand. */
export type FindScenario = (id: string, plan: string) => Promise<Scenario | null>;

/** All faults of a file, by the format of its kind. */
export async function faultsOf(read: ReadFile, findScenario: FindScenario): Promise<readonly FileFault[]> {
  if (read.kind === 'plan') return planFaults(read, findScenario);
  if (read.kind === 'experiment') {
    const reading = readExperiment(read.text, await namedFiles(read.file, read.text));
    return 'faults' in reading ? reading.faults : [];
  }
  const reading = read.kind === 'log' ? readLog(read.text) : readScenario(read.text);
  return 'faults' in reading ? reading.faults : [];
}

/** A plan is checked against its scenario; without it only its shape can be. */
async function planFaults({ file, text, value }: ReadFile, findScenario: FindScenario): Promise<readonly FileFault[]> {
  const id = isRecord(value) ? value['scenario'] : undefined;
  const scenario = typeof id === 'string' ? await findScenario(id, file) : null;
  if (scenario !== null) {
    const reading = readPlan(text, scenario);
    return 'faults' in reading ? reading.faults : [];
  }
  const json = readJson(text, SCENARIO_LIMITS);
  const shape = addressFindings(json.text, [...json.findings, ...checkStructure(planSchema, trimmed(json.value))]);
  return shape.length > 0 || typeof id !== 'string' ? shape : withoutScenario(id);
}

const withoutScenario = (id: string): readonly FileFault[] =>
  faulty(
    'unknown-scenario',
    `the scenario ${JSON.stringify(id)} of this plan was not found`,
    'Check both files in one command, or put them in one folder.',
  ).faults;
