import { isRecord } from '../lib/json-pointer.ts';
import type { Turn } from '../sim/decision.ts';
import { checkExperimentSense } from './check-experiment.ts';
import { checkFormat, checkScenario } from './check.ts';
import { checkName } from './check-references.ts';
import { decisionsOfArm, EXPERIMENT_FORMATS, type Experiment, experimentSchema } from './experiment-schema.ts';
import { addressFindings, type Fault, type Finding, quote } from './faults.ts';
import { readJson, SCENARIO_LIMITS } from './json.ts';
import { knownNames } from './known.ts';
import { readPlan, turnsOf } from './plan.ts';
import { readScenario } from './read.ts';
import type { Scenario } from './schema.ts';
import { namesAt, type NameSpot } from './spots.ts';
import { checkStructure, trimmed } from './structure.ts';
import { applyVariant } from './variant.ts';

/** Longest list that an experiment may hold: the decisions of an arm. */
const MOST_ITEMS = 2000;

/** Texts of the files that an experiment names, by the path as it stands there; null where there is none to be read. */
export type NamedFiles = ReadonlyMap<string, string | null>;

/** An experiment that can be run. */
export interface ReadyExperiment {
  readonly experiment: Experiment;
  /** The scenario as its file gives it, and as the variant changes it. */
  readonly file: Scenario;
  readonly scenario: Scenario;
  /** Turns by month of every arm that follows a plan; arms with a strategy have none. */
  readonly turns: ReadonlyMap<string, ReadonlyMap<number, Turn>>;
}

/** Paths of the scenario and the plans that the text of an experiment names; they count from the file's own folder. */
export function filesNamedIn(given: string): string[] {
  const { value } = readJson(given, SCENARIO_LIMITS);
  const names = [...namesAt(value, '/scenario'), ...namesAt(value, '/arms/*/plan')].map(({ name }) => name);
  return [...new Set(names)];
}

/** Reads the text of an experiment with the files that it names, or gives all its faults. Never throws. */
export function readExperiment(
  given: string,
  files: NamedFiles,
): { readonly ready: ReadyExperiment } | { readonly faults: readonly Fault[] } {
  const { text, value, findings } = readJson(given, SCENARIO_LIMITS);
  const kept = trimmedExperiment(value);
  const format = checkFormat(kept, EXPERIMENT_FORMATS);
  if (value === undefined || format.length > 0) return { faults: addressFindings(text, [...findings, ...format]) };
  const { file, findings: ofScenario } = scenarioOf(kept, value, files);
  const { scenario, findings: ofVariant } = variantOf(kept, file);
  const plans = plansOf(kept, scenario, files);
  const structure = checkStructure(experimentSchema, kept);
  const sense = checkExperimentSense(kept, scenario);
  const all = [...findings, ...structure, ...ofScenario, ...ofVariant, ...plans.findings, ...sense];
  if (all.length > 0 || file === null || scenario === null) return { faults: addressFindings(text, all) };
  const experiment = kept as Experiment;
  return { ready: { experiment, file, scenario, turns: new Map([...plans.turns, ...decided(experiment)]) } };
}

/** The country is looked at by itself, as it stands in the file. */
function trimmedExperiment(value: unknown): unknown {
  if (!isRecord(value) || !Object.hasOwn(value, 'country')) return trimmed(value, MOST_ITEMS);
  const { country, ...rest } = value;
  return { ...(trimmed(rest, MOST_ITEMS) as object), country };
}

interface Found<T> {
  readonly findings: readonly Finding[];
  readonly file: T;
}

function scenarioOf(experiment: unknown, value: unknown, files: NamedFiles): Found<Scenario | null> {
  const [named] = namesAt(experiment, '/scenario');
  const hasCountry = isRecord(value) && Object.hasOwn(value, 'country');
  if (named !== undefined && hasCountry) return { file: null, findings: [bothGiven] };
  if (hasCountry) {
    const findings = checkScenario(value['country'], ['country']);
    return { file: findings.length === 0 ? (value['country'] as Scenario) : null, findings };
  }
  if (named === undefined) return { file: null, findings: neitherGiven(experiment) };
  const text = files.get(named.name) ?? null;
  if (text === null) return { file: null, findings: [noSuchFile(named)] };
  const reading = readScenario(text);
  if ('scenario' in reading) return { file: reading.scenario, findings: [] };
  return { file: null, findings: [faultyFile(named, reading.faults)] };
}

const bothGiven: Finding = {
  path: ['country'],
  code: 'second-country',
  message: 'the country is given here, and a scenario is named as well',
  hint: 'Keep one of them.',
};

/** A scenario of another kind than text is told by the structure. */
function neitherGiven(experiment: unknown): Finding[] {
  if (!isRecord(experiment) || Object.hasOwn(experiment, 'scenario')) return [];
  return [{ path: ['scenario'], code: 'missing-field', message: '"scenario" or "country" is missing', hint: '' }];
}

const noSuchFile = ({ path, name }: NameSpot): Finding => ({
  path,
  code: 'missing-file',
  message: `the file ${quote(name)} cannot be read`,
  hint: 'Paths count from the folder of the experiment.',
});

function faultyFile({ path, name }: NameSpot, faults: readonly Fault[]): Finding {
  const [first] = faults;
  const where = first === undefined ? '' : `: ${first.line}:${first.column} ${first.pointer} ${first.message}`;
  const message = `the file ${quote(name)} has faults${where}`;
  return { path, code: 'faulty-file', message, hint: 'Check that file by itself.' };
}

function variantOf(experiment: unknown, file: Scenario | null) {
  const [spot] = namesAt(experiment, '/variant');
  if (spot === undefined || file === null) return { scenario: file, findings: [] };
  const findings = checkName(spot, 'variant', knownNames(file));
  return { scenario: findings.length === 0 ? applyVariant(file, spot.name) : null, findings };
}

function plansOf(experiment: unknown, scenario: Scenario | null, files: NamedFiles) {
  const turns = new Map<string, ReadonlyMap<number, Turn>>();
  const findings: Finding[] = [];
  for (const spot of namesAt(experiment, '/arms/*/plan')) {
    const text = files.get(spot.name) ?? null;
    if (text === null) findings.push(noSuchFile(spot));
    if (text === null || scenario === null) continue;
    const reading = readPlan(text, scenario);
    if ('faults' in reading) findings.push(faultyFile(spot, reading.faults));
    else turns.set(String(spot.path[1]), turnsOf(reading.plan.decisions));
  }
  return { turns, findings };
}

const decided = ({ arms }: Experiment): [string, ReadonlyMap<number, Turn>][] =>
  Object.entries(arms).flatMap(([name, arm]) => ('decisions' in arm ? [[name, turnsOf(decisionsOfArm(arm))]] : []));
