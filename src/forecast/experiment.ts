import type { ReadyExperiment } from '../scenario/experiment.ts';
import { EXPERIMENT_DEFAULTS } from '../scenario/experiment-schema.ts';
import {
  type ExperimentSlice,
  metricsOf,
  parametersOf,
  runExperimentSlice,
  type RunOptions,
} from './experiment-slice.ts';
import { type JudgedExpectation, judge } from './expectation.ts';
import { joined } from './slice.ts';
import { type Spread, spreadOf } from './spread.ts';
import { differences, type Estimate, estimate, estimateOutcome } from './summary.ts';

/** One metric of one arm less that of another, run by run under common luck. */
export interface Difference extends Estimate {
  readonly metric: string;
  readonly of: string;
  readonly against: string;
}

/** What an experiment found. */
export interface ExperimentResult {
  readonly runs: number;
  readonly seed: string | number;
  readonly parameters: 'central' | 'drawn' | 'given';
  readonly metrics: readonly string[];
  readonly arms: Readonly<Record<string, Readonly<Record<string, Estimate>>>>;
  readonly differences: readonly Difference[];
  readonly expectations: readonly JudgedExpectation[];
  /** Where the spread of each metric comes from, by arm; null where parameters are central. */
  readonly spread: Readonly<Record<string, Readonly<Record<string, Spread | null>>>> | null;
  /** Values by arm and metric, run by run; not a number where a run has none. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;
}

/** How an experiment is run otherwise than its file says. */
export interface ExperimentOptions extends RunOptions {
  readonly runs?: number;
}

/** Runs every arm of an experiment as often, each run under the luck and the parameters that all arms share. */
export function runExperiment(ready: ReadyExperiment, options: ExperimentOptions = {}): ExperimentResult {
  const slice = { from: 1, count: runsOf(ready, options) };
  return concludeExperiment(ready, options, [runExperimentSlice(ready, options, slice)]);
}

/** How often every arm is run. */
export const runsOf = ({ experiment }: ReadyExperiment, { runs }: ExperimentOptions): number =>
  runs ?? experiment.runs ?? EXPERIMENT_DEFAULTS.runs;

/** What an experiment found, from all its slices in the order of their runs. */
export function concludeExperiment(
  ready: ReadyExperiment,
  options: ExperimentOptions,
  slices: readonly ExperimentSlice[],
): ExperimentResult {
  const { experiment } = ready;
  const metrics = metricsOf(ready);
  const parameters = parametersOf(ready, options);
  const named = (columns: 'values' | 'again'): Values =>
    new Map(Object.keys(experiment.arms).map((arm, index) => [arm, metricsByName(slices, columns, index, metrics)]));
  const values = named('values');
  const find = (arm: string, metric: string): Float64Array => values.get(arm)?.get(metric) ?? new Float64Array(0);
  return {
    runs: runsOf(ready, options),
    seed: experiment.seed ?? EXPERIMENT_DEFAULTS.seed,
    parameters,
    metrics,
    arms: mapped(values, (one) => mapped(one, estimateOutcome)),
    differences: differencesOf(values, metrics),
    expectations: (experiment.expect ?? []).map((expectation) => judge(expectation, find)),
    spread: parameters === 'drawn' ? spreadsOf(values, named('again')) : null,
    values,
  };
}

type Values = ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;

const metricsByName = (
  slices: readonly ExperimentSlice[],
  columns: 'values' | 'again',
  arm: number,
  metrics: readonly string[],
): ReadonlyMap<string, Float64Array> =>
  new Map(
    metrics.map((metric, index) => [metric, joined(slices.flatMap((slice) => slice[columns][arm]?.[index] ?? []))]),
  );

const mapped = <In, Out>(map: ReadonlyMap<string, In>, of: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries([...map].map(([key, value]) => [key, of(value)]));

/** Every pair of arms in the order of the file. */
function differencesOf(values: Values, metrics: readonly string[]): Difference[] {
  const arms = [...values];
  return metrics.flatMap((metric) =>
    arms.flatMap(([of, left], index) =>
      arms.slice(index + 1).map(([against, right]) => ({
        metric,
        of,
        against,
        ...estimate(differences(left.get(metric) ?? [], right.get(metric) ?? [])),
      })),
    ),
  );
}

const spreadsOf = (values: Values, again: Values): Record<string, Record<string, Spread | null>> =>
  Object.fromEntries(
    [...values].map(([arm, found]) => [
      arm,
      Object.fromEntries(
        [...found].map(([metric, first]) => [metric, spreadOf(first, again.get(arm)?.get(metric) ?? [])]),
      ),
    ]),
  );
