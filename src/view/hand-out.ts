import type { SavedExercise as Save } from '../exercise/saved.ts';
import { download, fileName } from './files.ts';
import { logOfSave, textOfRaw } from './logs.ts';
import { local } from './scenario-words.ts';

/** Hands out an exercise as a log file, named for its scenario and how far it has come. */
export function handOut(save: Save): void {
  const name = fileName(['vigil', local(save.title), `month ${save.month}`, save.id.slice(0, 6)], 'json');
  download(name, `${JSON.stringify(logOfSave(save), null, 1)}\n`);
}

/** Hands out what cannot be read, as it is. */
export const handOutRaw = (id: string, raw: unknown): void =>
  download(fileName(['vigil', 'unreadable', id], 'json'), `${textOfRaw(raw)}\n`);
