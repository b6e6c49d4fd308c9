import { digestOf } from '../../lib/digest.ts';
import type { Balance } from '../../forecast/balance/balance.ts';
import { OUTCOMES } from '../../forecast/balance/outcomes.ts';
import { OUTPUTS } from '../../forecast/balance/outputs.ts';
import { textOf } from '../../scenario/text.ts';
import { MODEL_VERSION, modelDigest } from '../../sim/model-digest.ts';
import { type Arguments, type Command, wholeNumber } from '../arguments.ts';
import { isMisuse, type Misuse, type Outcome, type Result } from '../outcome.ts';
import { progressOn } from '../progress.ts';
import { MOST_WORKERS } from '../workers/in-threads.ts';
import { METHOD } from './balance-method.ts';
import { tellBalance } from './balance-text.ts';
import { type LoadedScenario, loadScenario } from './loaded-scenario.ts';
import { shareBalance } from './shared-balance.ts';

const DEFAULT_RUNS = 60;
const DEFAULT_TRAJECTORIES = 10;
/** Fewer give no interval worth the name. */
const LEAST_RUNS = 10;
const MOST_RUNS = 10_000;
const MOST_TRAJECTORIES = 1_000;
const MOST_SEED = 80;

export const BALANCE: Command = {
  name: 'balance',
  summary: 'weighs a scenario for its author: strategies, measures, stages, injects and what the results hang on',
  files: { called: 'SCENARIO', least: 1, most: 1 },
  options: {
    variant: { value: 'ID', about: 'variant of the scenario' },
    runs: { value: 'N', about: `runs of each way of acting, at least ${LEAST_RUNS}, else ${DEFAULT_RUNS}` },
    seed: { value: 'N', about: 'seed of the luck, else 1' },
    workers: { value: 'N', about: 'threads, else one for each core where it is worth it' },
    trajectories: {
      value: 'N',
      about: `walks of the Morris screening, 0 to leave it out, else ${DEFAULT_TRAJECTORIES}`,
    },
  },
  run,
};

/** What was asked for on the command line. */
interface Asked {
  readonly runs: number;
  readonly seed: string;
  readonly trajectories: number;
  readonly workers: number | null;
}

async function run(args: Arguments): Promise<Outcome> {
  const asked = readAsked(args);
  if (isMisuse(asked)) return asked;
  const loaded = await loadScenario(args.files[0] ?? '', args.values.get('variant') ?? null);
  if (!('scenario' in loaded)) return loaded;
  const { seed, workers, ...options } = asked;
  const progressOf = (part: string) =>
    progressOn(process.stderr, `${loaded.file.id}, ${part}`, args.switches.has('json'));
  const found = await shareBalance({ scenario: loaded.scenario, seed, options, workers, progressOf });
  return tell(loaded, asked, found);
}

function readAsked(args: Arguments): Asked | Misuse {
  const runs = wholeNumber(args, 'runs', LEAST_RUNS, MOST_RUNS) ?? DEFAULT_RUNS;
  if (typeof runs === 'object') return runs;
  const trajectories = wholeNumber(args, 'trajectories', 0, MOST_TRAJECTORIES) ?? DEFAULT_TRAJECTORIES;
  if (typeof trajectories === 'object') return trajectories;
  const workers = wholeNumber(args, 'workers', 1, MOST_WORKERS);
  if (workers !== null && typeof workers === 'object') return workers;
  const seed = args.values.get('seed') ?? '1';
  if (seed.length > MOST_SEED) return { misuse: `a seed has at most ${MOST_SEED} characters`, hint: '' };
  return { runs, seed, trajectories, workers };
}

const seedOf = (text: string): string | number => (/^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text);

function tell({ file, scenario, variant }: LoadedScenario, asked: Asked, found: Balance): Result {
  const { runs, seed, trajectories } = asked;
  const about = { id: file.id, version: file.version, digest: digestOf(file), variant };
  const model = { version: MODEL_VERSION, digest: modelDigest() };
  const { sensitivity, ...rest } = found;
  const json = {
    scenario: about,
    model,
    runs,
    seed: seedOf(seed),
    trajectories,
    method: METHOD,
    outcomes: OUTCOMES,
    ...rest,
    sensitivity: sensitivity === null ? null : { outputs: OUTPUTS, ...sensitivity },
  };
  const name = `${textOf(scenario.title, 'en')} (${file.id} ${file.version}${variant === null ? '' : `, variant ${variant}`})`;
  const lines = [
    `${name}, ${runs} runs an arm, ${trajectories} trajectories, seed ${seed}`,
    `scenario ${about.digest}, model ${model.version} ${model.digest}`,
    ...tellBalance(found, runs),
  ];
  return { ok: true, json, text: lines.join('\n'), to: 'stdout' };
}
