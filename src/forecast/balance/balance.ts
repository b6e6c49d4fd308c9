import { STRATEGY_IDS } from '../../scenario/strategy-ids.ts';
import { compile } from '../../sim/compile.ts';
import type { WorldInput } from '../../sim/world-input.ts';
import { type InjectFindings, judgeInjects, judgeMeasures, type MeasureFindings, neverAtWork } from './findings.ts';
import { type WeighedInject, weighInjects } from './inject-weights.ts';
import type { SeenInject } from './injects-seen.ts';
import { attemptsAt, concludeMeasures, type TriedMeasure } from './measures-tried.ts';
import { type Columns, joinedColumns } from './outcomes.ts';
import { screenParameters, type Sensitivity } from './sensitivity.ts';
import { shareArms, shareBy, type ShareOut } from './share.ts';
import type { SeenStages } from './stages-seen.ts';
import { type ComparedStrategy, compareStrategies, type StrategyWarning, warnOf } from './strategies-compared.ts';
import { concludeStrategies } from './strategies-watched.ts';

export interface BalanceOptions {
  /** Runs of each arm. Intervals need at least ten. */
  readonly runs: number;
  readonly seed: string | number;
  /** Walks of the screening, 0 for none; intervals need at least two. */
  readonly trajectories: number;
}

/** What an author should know of a scenario before anybody is trained with it. */
export interface Balance {
  readonly strategies: readonly ComparedStrategy[];
  readonly warnings: readonly StrategyWarning[];
  readonly measures: readonly TriedMeasure[];
  readonly measureFindings: MeasureFindings;
  readonly stages: SeenStages;
  readonly injects: readonly (SeenInject & WeighedInject)[];
  readonly injectFindings: InjectFindings;
  /** Null where nothing was to be screened. */
  readonly sensitivity: Sensitivity | null;
}

/**
 * Weighs a scenario: ways of acting against each other, each measure alone and within a package, which stages, arrows
 * and injects ever come, and on which assumptions of the model the results hang. Its runs are shared out; the same seed
 * gives the same answer, whoever does which (`balancer`).
 */
export async function balance(input: WorldInput, options: BalanceOptions, shareOut: ShareOut): Promise<Balance> {
  const { runs, seed, trajectories } = options;
  const world = compile(input);
  const share = shareBy(shareOut);
  const [watched, tried, without, sensitivity] = await Promise.all([
    shareArms(share, 'strategies', STRATEGY_IDS, runs),
    shareArms(share, 'measures', attemptsAt(world), runs),
    shareArms(share, 'injects', [...input.timeline.keys()], runs),
    trajectories === 0 ? null : screenParameters(share, { trajectories, seed }),
  ]);
  const { found, stages, worked, injects, injectsWhenIdle } = concludeStrategies(input, watched, runs);
  const [nothing, coordinated] = [found.get('nothing') as Columns, found.get('coordinated') as Columns];
  const trials = concludeMeasures(world, tried, { yardsticks: { nothing, coordinated, worked }, runs });
  const weighed = weighInjects(input, nothing, without.map(joinedColumns));
  const strategies = compareStrategies(found);
  return {
    strategies,
    warnings: warnOf(found, strategies),
    measures: trials.map((trial) => trial.tried),
    measureFindings: judgeMeasures(trials, await share('groundwork', neverAtWork(trials))),
    stages,
    injects: injects.map((one, at) => ({ ...one, ...(weighed[at] as WeighedInject) })),
    injectFindings: judgeInjects(injects, injectsWhenIdle, weighed),
    sensitivity,
  };
}

/** How many runs of an arm a balance takes without its screening. */
export const fewestRuns = (input: WorldInput, { runs }: Pick<BalanceOptions, 'runs'>): number =>
  runs * (STRATEGY_IDS.length + attemptsAt(compile(input)).length + input.timeline.length);
