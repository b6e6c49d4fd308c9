import { dirname, resolve } from 'node:path';
import { filesNamedIn, type NamedFiles } from '../../scenario/experiment.ts';
import { readText } from '../read-text.ts';

/** Texts of the files that an experiment names; their paths count from the folder of the experiment. */
export async function namedFiles(file: string, text: string): Promise<NamedFiles> {
  const folder = dirname(file);
  const read = filesNamedIn(text).map(async (name): Promise<[string, string | null]> => {
    const found = await readText(resolve(folder, name));
    return [name, 'text' in found ? found.text : null];
  });
  return new Map(await Promise.all(read));
}
