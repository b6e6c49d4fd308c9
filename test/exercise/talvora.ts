import { readFileSync } from 'node:fs';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

/** The scenario of Talvora as it ships. */
export function talvora(): Scenario {
  const reading = readScenario(readFileSync(new URL('../../scenarios/talvora.json', import.meta.url), 'utf8'));
  if ('faults' in reading) throw new Error('scenarios/talvora.json has faults');
  return reading.scenario;
}
