import { type Dominated, findDominated } from './dominance.ts';
import type { WeighedInject } from './inject-weights.ts';
import type { SeenInject } from './injects-seen.ts';
import { MEASURE_SETTINGS } from './measure-settings.ts';
import type { MeasureTrial, TriedMeasure } from './measures-tried.ts';
import type { PreparedAttempt } from './prepared-attempt.ts';

/** What an author may want to mend about measures, by id. */
export interface MeasureFindings {
  /** At work in no run of any setting, nor with all groundwork. */
  readonly neverPossible: readonly PreparedAttempt[];
  /** At work in no run of any setting, yet in some once evidence, gentler steps and a clear mandate spoke for it. */
  readonly needGroundwork: readonly PreparedAttempt[];
  /** At work somewhere, without a clear improvement of any outcome in any setting. */
  readonly neverUseful: readonly string[];
  /** Clearly improve institutions or norms, and nothing that happens to people. */
  readonly onlyFoundations: readonly string[];
  /** Clearly better for people, though by no more than a tenth of what luck alone makes of it, in every setting. */
  readonly slight: readonly string[];
  readonly dominated: readonly Dominated[];
}

/** What an author may want to mend about injects, by id. */
export interface InjectFindings {
  /** Happened in no run at all. */
  readonly dead: readonly string[];
  /** Happened while nobody acted, and changed no outcome clearly. */
  readonly weightless: readonly string[];
}

/** Standard deviations below which an improvement is slight. */
const SLIGHT = 0.1;

const hasWorked = ({ settings }: TriedMeasure): boolean =>
  MEASURE_SETTINGS.some((setting) => settings[setting].worked > 0);

/** Places of the measures that were at work in no setting. */
export const neverAtWork = (trials: readonly MeasureTrial[]): number[] =>
  [...trials.keys()].filter((place) => !hasWorked((trials[place] as MeasureTrial).tried));

/** Judges measures that were tried, and attempts at those that were at work in no setting, both in the world's order. */
export function judgeMeasures(trials: readonly MeasureTrial[], attempts: readonly PreparedAttempt[]): MeasureFindings {
  const tried = trials.map((trial) => trial.tried);
  const whichHelp = (help: TriedMeasure['helps']): string[] =>
    tried.filter((one) => hasWorked(one) && one.helps === help).map(({ id }) => id);
  return {
    neverPossible: attempts.filter(({ worked }) => worked === 0),
    needGroundwork: attempts.filter(({ worked }) => worked > 0),
    neverUseful: whichHelp('nothing'),
    onlyFoundations: whichHelp('foundations'),
    slight: tried.filter(({ helps, size }) => helps === 'people' && size < SLIGHT).map(({ id }) => id),
    dominated: findDominated(trials),
  };
}

/** Judges injects; `whenIdle` says how often each happened while nobody acted. */
export function judgeInjects(
  seen: readonly SeenInject[],
  whenIdle: readonly SeenInject[],
  weighed: readonly WeighedInject[],
): InjectFindings {
  return {
    dead: seen.filter(({ share }) => share === 0).map(({ id }) => id),
    weightless: weighed.filter(({ matters }, at) => !matters && (whenIdle[at]?.share ?? 0) > 0).map(({ id }) => id),
  };
}
