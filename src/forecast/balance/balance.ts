import { STRATEGY_IDS } from '../../scenario/strategy-ids.ts';
import { compile } from '../../sim/compile.ts';
import type { WorldInput } from '../../sim/world-input.ts';
import { type InjectFindings, judgeInjects, judgeMeasures, type MeasureFindings } from './findings.ts';
import { type WeighedInject, weighInjects } from './inject-weights.ts';
import type { SeenInject } from './injects-seen.ts';
import { MEASURE_SETTINGS } from './measure-settings.ts';
import { type TriedMeasure, tryMeasures } from './measures-tried.ts';
import type { Columns } from './outcomes.ts';
import type { Sampling } from './sample.ts';
import { screenParameters, type Sensitivity } from './sensitivity.ts';
import type { SeenStages } from './stages-seen.ts';
import { type ComparedStrategy, compareStrategies, type StrategyWarning, warnOf } from './strategies-compared.ts';
import { watchStrategies } from './strategies-watched.ts';

/** Parts of a balance, in the order in which they are worked out; the last two are steps of the screening. */
export type BalancePart = 'strategies' | 'measures' | 'injects' | 'families' | 'parameters';

export interface BalanceOptions {
  /** Runs of each arm. Intervals need at least ten. */
  readonly runs: number;
  readonly seed: string | number;
  /** Walks of the screening, 0 for none; intervals need at least two. */
  readonly trajectories: number;
  readonly onProgress?: (part: BalancePart, done: number, of: number) => void;
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
 * and injects ever come, and on which assumptions of the model the results hang. The same seed gives the same answer.
 */
export function balance(input: WorldInput, options: BalanceOptions): Balance {
  const { runs, seed, trajectories, onProgress = () => {} } = options;
  const world = compile(input);
  const sampling = (part: BalancePart, arms: number): Sampling => {
    let done = 0;
    return { runs, seed, onRun: () => onProgress(part, (done += 1), arms * runs) };
  };
  const watched = watchStrategies(input, sampling('strategies', STRATEGY_IDS.length));
  const { found, stages, worked, injects, injectsWhenIdle } = watched;
  const [nothing, coordinated] = [found.get('nothing') as Columns, found.get('coordinated') as Columns];
  const arms = world.measures.length * MEASURE_SETTINGS.length;
  const trials = tryMeasures(world, { nothing, coordinated, worked }, sampling('measures', arms));
  const weighed = weighInjects(input, nothing, sampling('injects', input.timeline.length));
  const strategies = compareStrategies(found);
  return {
    strategies,
    warnings: warnOf(found, strategies),
    measures: trials.map(({ tried }) => tried),
    measureFindings: judgeMeasures(world, trials, seed),
    stages,
    injects: injects.map((one, at) => ({ ...one, ...(weighed[at] as WeighedInject) })),
    injectFindings: judgeInjects(injects, injectsWhenIdle, weighed),
    sensitivity: trajectories === 0 ? null : screenParameters(world, { trajectories, seed, onPoint: onProgress }),
  };
}
