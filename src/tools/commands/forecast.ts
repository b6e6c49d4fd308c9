import { digestOf } from '../../lib/digest.ts';
import { nearest } from '../../lib/nearest.ts';
import { concludeForecast, type Forecast } from '../../forecast/ensemble.ts';
import type { Arm } from '../../forecast/run-arm.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { STRATEGY_IDS, type StrategyId } from '../../scenario/strategy-ids.ts';
import { textOf } from '../../scenario/text.ts';
import { MODEL_VERSION, modelDigest } from '../../sim/model-digest.ts';
import { type Arguments, type Command, wholeNumber } from '../arguments.ts';
import { isMisuse, type Misuse, type Outcome, type Result } from '../outcome.ts';
import { progressOn } from '../progress.ts';
import { MOST_WORKERS } from '../workers/in-threads.ts';
import { tellForecast } from './forecast-text.ts';
import { type LoadedScenario, loadScenario, loadTurns } from './loaded-scenario.ts';
import { shareForecast } from './shared-forecast.ts';

const DEFAULT_RUNS = 500;
/** Every run's indicators are held, month by month. */
const MOST_RUNS = 10_000;
const MOST_SEED = 80;

export const FORECAST: Command = {
  name: 'forecast',
  summary: 'runs a scenario many times: chance of each stage, bands by month, outcomes with 95 % intervals',
  files: { called: 'SCENARIO', least: 1, most: 1 },
  options: {
    plan: { value: 'FILE', about: 'decisions to take, else none' },
    strategy: { value: 'NAME', about: `a way of acting instead of a plan: ${STRATEGY_IDS.join(', ')}` },
    variant: { value: 'ID', about: 'variant of the scenario' },
    runs: { value: 'N', about: `number of runs, else ${DEFAULT_RUNS}` },
    seed: { value: 'N', about: 'seed of the luck, else 1' },
    workers: { value: 'N', about: 'threads, else one for each core where it is worth it' },
    parameters: {
      value: 'KIND',
      about: 'numbers of the model: drawn within their ranges for each run (usual), or central',
    },
  },
  run,
};

/** What was asked for on the command line. */
interface Asked {
  readonly runs: number;
  readonly workers: number | null;
  readonly seed: string;
  readonly parameters: 'central' | 'drawn';
  readonly strategy: StrategyId | null;
}

async function run(args: Arguments): Promise<Outcome> {
  const asked = readAsked(args);
  if (isMisuse(asked)) return asked;
  const loaded = await loadScenario(args.files[0] ?? '', args.values.get('variant') ?? null);
  if (!('scenario' in loaded)) return loaded;
  const does = await doesOf(args, asked, loaded.scenario);
  if ('ok' in does) return does;
  const onProgress = progressOn(process.stderr, loaded.file.id, args.switches.has('json'));
  const { runs, workers, seed, parameters } = asked;
  const given = { scenario: loaded.scenario, does, options: { seed, parameters } };
  const slices = await shareForecast(given, { runs, workers, onProgress });
  return tell(loaded, { ...asked, plan: args.values.get('plan') ?? null }, concludeForecast(slices, asked));
}

function readAsked(args: Arguments): Asked | Misuse {
  const numbers = readNumbers(args);
  if (isMisuse(numbers)) return numbers;
  const seed = args.values.get('seed') ?? '1';
  if (seed.length > MOST_SEED) return { misuse: `a seed has at most ${MOST_SEED} characters`, hint: '' };
  const parameters = choice(args, 'parameters', ['central', 'drawn'] as const) ?? 'drawn';
  if (typeof parameters === 'object') return parameters;
  const strategy = choice(args, 'strategy', STRATEGY_IDS);
  if (strategy !== null && typeof strategy === 'object') return strategy;
  if (strategy !== null && args.values.has('plan')) {
    return { misuse: '--plan and --strategy cannot both be followed', hint: 'give one of them' };
  }
  return { ...numbers, seed, parameters, strategy };
}

function readNumbers(args: Arguments): Pick<Asked, 'runs' | 'workers'> | Misuse {
  const runs = wholeNumber(args, 'runs', 1, MOST_RUNS) ?? DEFAULT_RUNS;
  if (typeof runs === 'object') return runs;
  const workers = wholeNumber(args, 'workers', 1, MOST_WORKERS);
  return workers !== null && typeof workers === 'object' ? workers : { runs, workers };
}

/** One of some words that an option gives, null where it is not given, or a misuse. */
function choice<const Word extends string>(
  args: Arguments,
  name: string,
  words: readonly Word[],
): Word | null | Misuse {
  const text = args.values.get(name);
  if (text === undefined) return null;
  const known = words.find((word) => word === text);
  if (known !== undefined) return known;
  const near = nearest(text, words);
  const hint = near === null ? `there is ${words.join(', ')}` : `did you mean ${near}?`;
  return { misuse: `--${name} takes no "${text}"`, hint };
}

async function doesOf(args: Arguments, { strategy }: Asked, scenario: Scenario): Promise<Arm['does'] | Result> {
  return strategy === null ? loadTurns(args.values.get('plan'), scenario) : { strategy };
}

const seedOf = (text: string): string | number => (/^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text);

function tell(
  { file, scenario, variant }: LoadedScenario,
  asked: Asked & { readonly plan: string | null },
  { months, metrics, spread }: Forecast,
): Result {
  const { runs, seed, parameters, strategy, plan } = asked;
  const about = { id: file.id, version: file.version, digest: digestOf(file), variant };
  const model = { version: MODEL_VERSION, digest: modelDigest() };
  const json = {
    scenario: about,
    model,
    plan,
    strategy,
    runs,
    seed: seedOf(seed),
    parameters,
    months,
    metrics,
    ...(spread === null ? {} : { spread }),
  };
  const name = `${textOf(scenario.title, 'en')} (${file.id} ${file.version}${variant === null ? '' : `, variant ${variant}`})`;
  const way = strategy === null ? (plan === null ? 'without any measure' : `plan ${plan}`) : `strategy ${strategy}`;
  const lines = [
    `${name}, ${way}, ${runs} runs, seed ${seed}, ${parameters} parameters`,
    `scenario ${about.digest}, model ${model.version} ${model.digest}`,
    '',
    ...tellForecast({ months, metrics, spread }),
  ];
  return { ok: true, json, text: lines.join('\n'), to: 'stdout' };
}
