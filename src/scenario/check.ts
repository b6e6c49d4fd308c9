import { isRecord, type JsonPath } from '../lib/json-pointer.ts';
import { checkCouncil } from './check-council.ts';
import { checkCycles } from './check-cycles.ts';
import { checkIds } from './check-ids.ts';
import { checkMap } from './check-map.ts';
import { checkPeople } from './check-people.ts';
import { checkReferences } from './check-references.ts';
import { checkTimeline } from './check-timeline.ts';
import { checkVariants } from './check-variants.ts';
import { type Finding, quote } from './faults.ts';
import { knownNames } from './known.ts';
import { SCENARIO_FORMATS, scenarioSchema } from './schema.ts';
import { checkStructure, trimmed } from './structure.ts';

/**
 * All that is wrong with a JSON value as a scenario, variants included. Paths begin with `at`, which says where the
 * value stands in its file. Of a format that is not known nothing else is said.
 */
export function checkScenario(value: unknown, at: JsonPath = []): Finding[] {
  const scenario = trimmed(value);
  const format = checkFormat(scenario, SCENARIO_FORMATS);
  const findings = format.length > 0 ? format : checkAll(scenario);
  return findings.map((finding) => ({ ...finding, path: [...at, ...finding.path] }));
}

/** A finding when the value says that it is of a format that is not among these. */
export function checkFormat(value: unknown, formats: readonly number[]): Finding[] {
  const format = isRecord(value) ? value['format'] : undefined;
  if (format === undefined || formats.some((known) => known === format)) return [];
  const hint = `This Vigil reads format ${formats.join(', ')}.`;
  return [{ path: ['format'], code: 'unknown-format', message: `format ${quote(format)} is not known`, hint }];
}

function checkAll(scenario: unknown): Finding[] {
  const base = checkOne(scenario);
  return [...base, ...checkVariants(scenario, (document) => checkOne(trimmed(document)), base)];
}

function checkOne(scenario: unknown): Finding[] {
  const known = knownNames(scenario);
  return [
    ...checkStructure(scenarioSchema, scenario),
    ...checkIds(scenario),
    ...checkReferences(scenario, known),
    ...checkPeople(scenario),
    ...checkMap(scenario, known),
    ...checkCouncil(scenario),
    ...checkTimeline(scenario, known),
    ...checkCycles(scenario),
  ];
}
