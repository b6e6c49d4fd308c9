import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { scenarioJsonSchema } from '../scenario/json-schema.ts';

const FILE = 'scenarios/scenario.schema.json';

/** Writes the JSON Schema of scenarios anew, after a change of `src/scenario/schema.ts`. */
export async function writeSchema(): Promise<void> {
  const options = await resolveConfig(FILE);
  await writeFile(FILE, await format(JSON.stringify(scenarioJsonSchema()), { ...options, filepath: FILE }));
}

if (import.meta.main) await writeSchema();
