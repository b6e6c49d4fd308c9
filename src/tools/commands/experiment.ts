import { writeFile } from 'node:fs/promises';
import { digestOf } from '../../lib/digest.ts';
import { runExperiment } from '../../forecast/experiment.ts';
import type { ReadyExperiment } from '../../scenario/experiment.ts';
import { MOST_RUNS } from '../../scenario/experiment-schema.ts';
import { textOf } from '../../scenario/text.ts';
import { MODEL_VERSION, modelDigest } from '../../sim/model-digest.ts';
import { type Arguments, type Command, wholeNumber } from '../arguments.ts';
import { failure, type Outcome, type Result } from '../outcome.ts';
import { progressOn } from '../progress.ts';
import { tellFaults } from './check.ts';
import { csvOf } from './experiment-csv.ts';
import { tellExperiment } from './experiment-text.ts';
import { loadExperiments } from './loaded-experiment.ts';
import type { RanExperiment } from './ran-experiment.ts';

export const EXPERIMENT: Command = {
  name: 'experiment',
  summary: 'runs arms side by side under common luck, and says which expectations hold',
  files: { called: 'FILE…', least: 1, most: 1000 },
  options: {
    runs: { value: 'N', about: 'runs of each arm, else as the file says' },
    csv: { value: 'FILE', about: 'write a row for each arm and run to a file' },
  },
  run: experiment,
};

async function experiment(args: Arguments): Promise<Outcome> {
  const runs = wholeNumber(args, 'runs', 1, MOST_RUNS);
  if (runs !== null && typeof runs === 'object') return runs;
  const loading = await loadExperiments(args.files);
  if ('faulty' in loading) return tellFaults(loading.faulty, 'stderr');
  const done = loading.loaded.map(({ ready }) => ({
    ready,
    result: runExperiment(ready, {
      ...(runs === null ? {} : { runs }),
      onProgress: progressOn(process.stderr, ready.experiment.id, args.switches.has('json')),
    }),
  }));
  const csv = args.values.get('csv');
  const obstacle = csv === undefined ? null : await write(csv, csvOf(done));
  return obstacle ?? tell(done);
}

async function write(file: string, text: string): Promise<Result | null> {
  try {
    await writeFile(file, text);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return failure('cannot-write', `${file} cannot be written: ${code}`);
  }
}

/** One experiment is told as it is, several as a list of them. */
function tell(done: readonly RanExperiment[]): Result {
  const told = done.map(jsonOf);
  const ok = done.every(({ result }) => result.expectations.every(({ held }) => held));
  const text = done.map((one) => tellExperiment(one, aboutOf(one.ready)).join('\n')).join('\n\n');
  return { ok, json: told.length === 1 ? told[0] : { experiments: told }, text, to: 'stdout' };
}

const aboutOf = ({ file, experiment: { variant = null } }: ReadyExperiment) => ({
  scenario: { id: file.id, version: file.version, digest: digestOf(file), variant },
  model: { version: MODEL_VERSION, digest: modelDigest() },
});

function jsonOf({ ready, result }: RanExperiment) {
  const { id, text } = ready.experiment;
  const { runs, seed, parameters, arms, differences, expectations, spread } = result;
  const about = { id, text: textOf(text, 'en'), ...aboutOf(ready) };
  return { ...about, runs, seed, parameters, arms, differences, expectations, ...(spread === null ? {} : { spread }) };
}
