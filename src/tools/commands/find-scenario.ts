import { dirname, join, resolve } from 'node:path';
import { readScenario } from '../../scenario/read.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { readText } from '../read-text.ts';
import type { FindScenario, ReadFile } from './checked-file.ts';

/** Scenarios that come with Vigil. */
const OWN_SCENARIOS = resolve(import.meta.dirname, '../../../scenarios');

/** Looks for a scenario among the files that are checked together, beside the plan, and in folders of scenarios. */
export const scenarioFinder =
  (together: readonly ReadFile[]): FindScenario =>
  async (id, plan) => {
    for (const { kind, text } of together) {
      const scenario = kind === 'scenario' ? soundScenario(text, id) : null;
      if (scenario !== null) return scenario;
    }
    if (!/^[a-z0-9-]+$/.test(id)) return null;
    for (const folder of [dirname(plan), 'scenarios', OWN_SCENARIOS]) {
      const read = await readText(join(folder, `${id}.json`));
      const scenario = 'text' in read ? soundScenario(read.text, id) : null;
      if (scenario !== null) return scenario;
    }
    return null;
  };

function soundScenario(text: string, id: string): Scenario | null {
  const reading = readScenario(text);
  return 'scenario' in reading && reading.scenario.id === id ? reading.scenario : null;
}
