import type { Arguments, Command } from '../arguments.ts';
import { formatFault, type Fault } from '../../scenario/faults.ts';
import type { Result } from '../outcome.ts';
import { type FileFault, readText } from '../read-text.ts';
import { faultsOf, type FileKind, type ReadFile, recognise } from './checked-file.ts';
import { scenarioFinder } from './find-scenario.ts';

/** A file and all that is wrong with it. The kind is null when the file could not be read. */
export interface CheckedFile {
  readonly file: string;
  readonly kind: FileKind | null;
  readonly faults: readonly FileFault[];
}

export const CHECK: Command = {
  name: 'check',
  summary: 'says all that is wrong with scenarios, plans, experiments and exercise logs',
  files: { called: 'FILE…', least: 1, most: 1000 },
  options: {},
  run: check,
};

async function check({ files }: Arguments): Promise<Result> {
  const read = await Promise.all(files.map(readOne));
  const find = scenarioFinder(read.filter((one): one is ReadFile => 'text' in one));
  const checked: CheckedFile[] = [];
  for (const one of read) {
    checked.push('faults' in one ? one : { file: one.file, kind: one.kind, faults: await faultsOf(one, find) });
  }
  return tellFaults(checked);
}

async function readOne(file: string): Promise<ReadFile | CheckedFile> {
  const read = await readText(file);
  return 'faults' in read ? { file, kind: null, faults: read.faults } : recognise(file, read.text);
}

/** Files and their faults, in JSON and as one line a fault. */
export function tellFaults(files: readonly CheckedFile[], to: Result['to'] = 'stdout'): Result {
  const lines = files.flatMap(({ file, kind, faults }) =>
    faults.length === 0 ? [`${file}: no faults (${kind})`] : faults.map((fault) => formatFault(file, fault as Fault)),
  );
  const count = files.reduce((sum, { faults }) => sum + faults.length, 0);
  return { ok: count === 0, json: { files }, text: lines.join('\n'), to };
}
