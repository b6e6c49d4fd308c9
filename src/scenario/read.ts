import { checkScenario } from './check.ts';
import { addressFindings, type Fault } from './faults.ts';
import { readJson, SCENARIO_LIMITS } from './json.ts';
import type { Scenario } from './schema.ts';

/** A scenario, or everything that is wrong with its file. */
export type ScenarioReading = { readonly scenario: Scenario } | { readonly faults: readonly Fault[] };

/**
 * Reads the text of a scenario file. Gives the file as it stands, fields under `x-` included, or all its faults in
 * the order of the text. Never throws.
 */
export function readScenario(given: string): ScenarioReading {
  const { text, value, findings } = readJson(given, SCENARIO_LIMITS);
  const all = value === undefined ? findings : [...findings, ...checkScenario(value)];
  return all.length === 0 ? { scenario: value as Scenario } : { faults: addressFindings(text, all) };
}
