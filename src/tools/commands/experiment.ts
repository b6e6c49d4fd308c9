import { writeFile } from 'node:fs/promises';
import { digestOf } from '../../lib/digest.ts';
import { concludeExperiment, type ExperimentOptions, runsOf } from '../../forecast/experiment.ts';
import { type ExperimentSlice, runExperimentSlice } from '../../forecast/experiment-slice.ts';
import { slicesOf } from '../../forecast/slice.ts';
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
import { inThreads, MOST_WORKERS, type Threads } from '../workers/in-threads.ts';
import { loadExperiments } from './loaded-experiment.ts';
import type { ExperimentWork } from './experiment-work.ts';
import type { RanExperiment } from './ran-experiment.ts';

/** Runs of every arm that a thread takes on at once. */
const SLICE_RUNS = 100;

export const EXPERIMENT: Command = {
  name: 'experiment',
  summary: 'runs arms side by side under common luck, and says which expectations hold',
  files: { called: 'FILE…', least: 1, most: 1000 },
  options: {
    runs: { value: 'N', about: 'runs of each arm, else as the file says' },
    workers: { value: 'N', about: 'threads, else one for each core where it is worth it' },
    csv: { value: 'FILE', about: 'write a row for each arm and run to a file' },
  },
  run: experiment,
};

async function experiment(args: Arguments): Promise<Outcome> {
  const runs = wholeNumber(args, 'runs', 1, MOST_RUNS);
  if (runs !== null && typeof runs === 'object') return runs;
  const workers = wholeNumber(args, 'workers', 1, MOST_WORKERS);
  if (workers !== null && typeof workers === 'object') return workers;
  const loading = await loadExperiments(args.files);
  if ('faulty' in loading) return tellFaults(loading.faulty, 'stderr');
  const all = loading.loaded.map(({ ready }) => ready);
  const options = runs === null ? {} : { runs };
  const done = await runAll(all, { options, workers, asJson: args.switches.has('json') });
  const csv = args.values.get('csv');
  const obstacle = csv === undefined ? null : await write(csv, csvOf(done));
  return obstacle ?? tell(done);
}

interface HowToRun {
  readonly options: ExperimentOptions;
  readonly workers: number | null;
  readonly asJson: boolean;
}

/** Runs all experiments in slices, in this thread or shared among several. */
async function runAll(
  all: readonly ReadyExperiment[],
  { options, workers, asJson }: HowToRun,
): Promise<RanExperiment[]> {
  const work = all.flatMap((ready, place): ExperimentWork[] =>
    slicesOf(runsOf(ready, options), SLICE_RUNS).map((slice) => ({ place, slice })),
  );
  const of = all.map((ready) => runsOf(ready, options)).reduce((sum, runs) => sum + runs, 0);
  const onProgress = progressOn(
    process.stderr,
    all.length === 1 ? (all[0]?.experiment.id ?? '') : 'experiments',
    asJson,
  );
  const threads: Threads<ExperimentWork, ExperimentSlice> = {
    armRuns: all.reduce((sum, ready) => sum + runsOf(ready, options) * Object.keys(ready.experiment.arms).length, 0),
    module: new URL('./experiment-worker.ts', import.meta.url),
    given: all,
    here: ({ place, slice }) => runExperimentSlice(all[place] as ReadyExperiment, {}, slice),
    workers,
  };
  let done = 0;
  const found = await inThreads(threads, (doAll) => doAll(work, ({ slice }) => onProgress((done += slice.count), of)));
  return all.map((ready, place) => {
    const slices = found.filter((_, index) => work[index]?.place === place);
    return { ready, result: concludeExperiment(ready, options, slices) };
  });
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
