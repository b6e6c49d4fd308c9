import { readExperiment, type ReadyExperiment } from '../../scenario/experiment.ts';
import { readText } from '../read-text.ts';
import type { CheckedFile } from './check.ts';
import { namedFiles } from './named-files.ts';

/** An experiment file that can be run. */
export interface LoadedExperiment {
  readonly file: string;
  readonly ready: ReadyExperiment;
}

/** Reads experiment files, or gives all faults of those that have any. */
export async function loadExperiments(
  files: readonly string[],
): Promise<{ readonly loaded: readonly LoadedExperiment[] } | { readonly faulty: readonly CheckedFile[] }> {
  const loaded = await Promise.all(files.map(load));
  const faulty = loaded.filter((one): one is CheckedFile => 'faults' in one);
  return faulty.length > 0 ? { faulty } : { loaded: loaded as LoadedExperiment[] };
}

async function load(file: string): Promise<LoadedExperiment | CheckedFile> {
  const read = await readText(file);
  if ('faults' in read) return { file, kind: null, faults: read.faults };
  const reading = readExperiment(read.text, await namedFiles(file, read.text));
  return 'faults' in reading ? { file, kind: 'experiment', faults: reading.faults } : { file, ready: reading.ready };
}
