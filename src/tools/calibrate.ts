import { availableParallelism } from 'node:os';
import { MOST_RUNS } from '../scenario/experiment-schema.ts';
import { type Arguments, type Command, readArguments, wholeNumber } from './arguments.ts';
import { tellCalibration } from './calibrate/calibration-text.ts';
import { calibrate } from './calibrate/calibration.ts';
import { type Claim, claimOf } from './calibrate/claims.ts';
import { type Coordinate, coordinatesOf } from './calibrate/coordinates.ts';
import type { Trial, TrialResult } from './calibrate/trial.ts';
import { toldCalibration } from './calibrate/told.ts';
import { tellFaults } from './commands/check.ts';
import { loadExperiments } from './commands/loaded-experiment.ts';
import { helpOn } from './help.ts';
import { failure, isMisuse, type Misuse, type Outcome } from './outcome.ts';
import { print, type Printed } from './print.ts';
import { progressOn } from './progress.ts';
import { WorkerPool } from './workers/pool.ts';

const CALLED = 'npm run calibrate --';

const CALIBRATE: Command = {
  name: 'calibrate',
  summary: 'fits the numbers of the model within their ranges to claims, and says which claims constrain what',
  files: { called: 'FILE…', least: 1, most: 1000 },
  options: {
    only: { value: 'PREFIX,…', about: 'only parameters whose id begins so' },
    runs: { value: 'N', about: 'runs of each arm in the search, else 60' },
    screen: { value: 'N', about: 'runs of each arm in the screening, else 16' },
    steps: { value: 'N', about: 'points that the search looks at, at most, else 150' },
    most: { value: 'N', about: 'parameters that are searched, at most, else 40' },
    seed: { value: 'N', about: 'seed of the luck for screening and search, else 1' },
    workers: { value: 'N', about: 'workers, else one for each core' },
  },
  run,
};

/** Options that are whole numbers: what they are when not given, and their range. */
const NUMBERS = {
  runs: [60, 2, MOST_RUNS],
  screen: [16, 2, MOST_RUNS],
  steps: [150, 1, 1_000_000],
  most: [40, 1, 10_000],
  seed: [1, 0, 999_999_999],
  workers: [0, 1, 256],
} as const;

type Numbers = Record<keyof typeof NUMBERS, number>;

/** Answers a command line without printing anything but progress. */
export async function answerCalibrate(argv: readonly string[]): Promise<Printed> {
  const args = readArguments(CALIBRATE, argv);
  const how = `See ${CALLED} --help`;
  if (isMisuse(args)) return print(args, false, how);
  if (args.switches.has('help')) return { stdout: `${helpOn(CALIBRATE, CALLED)}\n`, stderr: '', exitCode: 0 };
  return print(await run(args), args.switches.has('json'), how);
}

async function run(args: Arguments): Promise<Outcome> {
  const numbers = numbersOf(args);
  if ('misuse' in numbers) return numbers;
  const coordinates = askedFor(args);
  if ('misuse' in coordinates) return coordinates;
  const loading = await loadExperiments(args.files);
  if ('faulty' in loading) return tellFaults(loading.faulty, 'stderr');
  const unjudged = loading.loaded.find(({ ready }) => (ready.experiment.expect ?? []).length === 0);
  if (unjudged !== undefined) return { misuse: `${unjudged.file} expects nothing`, hint: 'a claim has expectations' };
  const asJson = args.switches.has('json');
  return fitted({ files: args.files, claims: loading.loaded.map(claimOf), coordinates, numbers, asJson });
}

function numbersOf(args: Arguments): Numbers | Misuse {
  const numbers: Partial<Numbers> = {};
  for (const [name, [usual, least, most]] of Object.entries(NUMBERS)) {
    const given = wholeNumber(args, name, least, most);
    if (given !== null && typeof given === 'object') return given;
    numbers[name as keyof Numbers] = given ?? usual;
  }
  return numbers as Numbers;
}

function askedFor({ values }: Arguments): readonly Coordinate[] | Misuse {
  const prefixes = values.get('only')?.split(',') ?? null;
  const idle = prefixes?.find((prefix) => prefix === '' || coordinatesOf([prefix]).length === 0);
  if (idle === undefined) return coordinatesOf(prefixes);
  return { misuse: `no parameter with a range begins with "${idle}"`, hint: 'vigil model --json lists parameters' };
}

interface Asked {
  readonly files: readonly string[];
  readonly claims: readonly Claim[];
  readonly coordinates: readonly Coordinate[];
  readonly numbers: Numbers;
  readonly asJson: boolean;
}

async function fitted({ files, claims, coordinates, numbers, asJson }: Asked): Promise<Outcome> {
  const { runs, screen, steps, most, seed } = numbers;
  const module = new URL('./calibrate/worker.ts', import.meta.url);
  const pool = new WorkerPool<Trial, TrialResult>(module, files, numbers.workers || availableParallelism());
  try {
    const progress = (what: string) => progressOn(process.stderr, what, asJson);
    const settings = { runs, screenRuns: screen, steps, most, seed, progress };
    const found = await calibrate(claims, coordinates, (trial) => pool.run(trial), settings);
    const told = toldCalibration({ claims, settings, found });
    return { ok: true, json: told, text: tellCalibration(told), to: 'stdout' };
  } catch (error) {
    return failure('trial-failed', error instanceof Error ? error.message : String(error));
  } finally {
    await pool.close();
  }
}

/** Prints the answer to a command line. */
async function main(argv: readonly string[]): Promise<void> {
  const { stdout, stderr, exitCode } = await answerCalibrate(argv);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

if (import.meta.main) await main(process.argv.slice(2));
