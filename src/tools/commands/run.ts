import { digestOf } from '../../lib/digest.ts';
import { textOf } from '../../scenario/text.ts';
import { worldInputOf } from '../../scenario/world-input.ts';
import { compile } from '../../sim/compile.ts';
import { MODEL_VERSION, modelDigest } from '../../sim/model-digest.ts';
import { type Arguments, type Command, wholeNumber } from '../arguments.ts';
import { type Outcome, type Result } from '../outcome.ts';
import { type LoadedScenario, loadScenario, loadTurns } from './loaded-scenario.ts';
import { type Played, playPlan } from './played.ts';
import { tellDecision, tellMetrics, tellMonths } from './run-text.ts';

const MOST_SEED = 80;

export const RUN: Command = {
  name: 'run',
  summary: 'plays one exercise to the end, month by month',
  files: { called: 'SCENARIO', least: 1, most: 1 },
  options: {
    plan: { value: 'FILE', about: 'decisions to take, else none' },
    seed: { value: 'N', about: 'seed of the luck, else 1' },
    variant: { value: 'ID', about: 'variant of the scenario' },
    months: { value: 'N', about: 'months to play, else all' },
    strict: { value: null, about: 'fail when a decision was impossible' },
    knowledge: { value: null, about: 'tell what the team believes as well' },
  },
  run,
};

async function run(args: Arguments): Promise<Outcome> {
  const [file = ''] = args.files;
  const seed = args.values.get('seed') ?? '1';
  if (seed.length > MOST_SEED) return { misuse: `a seed has at most ${MOST_SEED} characters`, hint: '' };
  const loaded = await loadScenario(file, args.values.get('variant') ?? null);
  if (!('scenario' in loaded)) return loaded;
  const months = wholeNumber(args, 'months', 1, loaded.scenario.months) ?? loaded.scenario.months;
  if (typeof months === 'object') return months;
  const plan = await loadTurns(args.values.get('plan'), loaded.scenario);
  if (!('turns' in plan)) return plan;
  const world = compile(worldInputOf(loaded.scenario));
  const withBelief = args.switches.has('knowledge');
  const played = playPlan({ world, seed, turns: plan.turns, months, withBelief });
  return tell(loaded, seed, played, args.switches.has('strict'));
}

/** A whole number is a number in the answer, any other text stays text; the engine makes no difference. */
const seedOf = (text: string): string | number => (/^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text);

function tell({ file, variant, scenario }: LoadedScenario, seed: string, played: Played, isStrict: boolean): Result {
  const { start, months, metrics } = played;
  const model = { version: MODEL_VERSION, digest: modelDigest() };
  const about = { id: file.id, version: file.version, digest: digestOf(file), variant };
  const impossible = months.flatMap(({ month, decisions }) =>
    decisions.filter(({ outcome }) => outcome === 'impossible').map((decision) => ({ month, decision })),
  );
  const titles = new Map((scenario.timeline ?? []).map(({ id, title }) => [id, textOf(title, 'en')]));
  const lines = [
    `${textOf(scenario.title, 'en')} (${file.id} ${file.version}${variant === null ? '' : `, variant ${variant}`}), seed ${seed}`,
    `scenario ${about.digest}, model ${model.version} ${model.digest}`,
    '',
    ...tellMonths(months, (id) => titles.get(id) ?? ''),
    '',
    'Metrics',
    ...tellMetrics(metrics),
    ...(impossible.length === 0 ? [] : ['', 'Impossible decisions, which were skipped']),
    ...impossible.map(({ month, decision }) => `  month ${month}: ${tellDecision(decision)}`),
  ];
  const json = { scenario: about, model, seed: seedOf(seed), start, months, metrics };
  return { ok: !isStrict || impossible.length === 0, json, text: lines.join('\n'), to: 'stdout' };
}
