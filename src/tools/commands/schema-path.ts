import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const SCHEMA = 'scenario.schema.json';
const OWN = resolve(import.meta.dirname, '../../../scenarios', SCHEMA);

/**
 * Path from a scenario file to the JSON Schema, for its `$schema`: the nearest one beside the file or in a folder
 * `scenarios` on the way up, else the one that comes with Vigil.
 */
export function schemaFor(file: string): string {
  const folder = dirname(resolve(file));
  const path = relative(folder, nearby(folder) ?? OWN)
    .split(sep)
    .join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

function nearby(folder: string): string | null {
  const found = [join(folder, SCHEMA), join(folder, 'scenarios', SCHEMA)].find((path) => existsSync(path));
  if (found !== undefined) return found;
  return dirname(folder) === folder ? null : nearby(dirname(folder));
}
