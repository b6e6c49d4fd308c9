import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readScenario } from '../../scenario/read.ts';
import { newScenario } from '../../scenario/template.ts';
import type { Arguments, Command } from '../arguments.ts';
import { failure, type Outcome } from '../outcome.ts';
import { schemaFor } from './schema-path.ts';

export const NEW: Command = {
  name: 'new',
  summary: 'writes a small sound scenario to start from',
  files: { called: 'FILE', least: 1, most: 1 },
  options: {
    id: { value: 'ID', about: 'id of the scenario, else the name of the file' },
    force: { value: null, about: 'replace a file that is there already' },
  },
  run: writeNew,
};

async function writeNew({ files: [file = ''], values, switches }: Arguments): Promise<Outcome> {
  const id = values.get('id') ?? idFrom(file);
  const schema = schemaFor(file);
  const text = `${JSON.stringify({ ...newScenario(id), $schema: schema }, null, 2)}\n`;
  if ('faults' in readScenario(text)) {
    return {
      misuse: `"${id}" is no id`,
      hint: 'small letters and digits joined by hyphens, such as --id lake-country',
    };
  }
  try {
    await writeFile(file, text, { flag: switches.has('force') ? 'w' : 'wx' });
  } catch (error) {
    return tellObstacle(file, error);
  }
  const next = `Change it, then check it: vigil check ${file}`;
  return {
    ok: true,
    json: { file, id, schema },
    text: `${file} holds the new scenario "${id}".\n${next}`,
    to: 'stdout',
  };
}

/** The id that a file name suggests, such as `lake-country` for `scenarios/Lake country.json`. */
export function idFrom(file: string): string {
  const words = basename(file)
    .replace(/\.json$/i, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const id = (words ?? []).join('-').slice(0, 60).replace(/-$/, '');
  return /^(?!x-)[a-z]/.test(id) ? id : 'new-scenario';
}

function tellObstacle(file: string, error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'EISDIR') return failure('is-a-folder', `${file} is a folder`);
  if (code === 'EEXIST') return failure('file-exists', `${file} is there already`, 'choose another name, or --force');
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return failure('no-folder', `there is no folder for ${file}`, 'make it first');
  return failure('cannot-write', `${file} cannot be written: ${code}`);
}
