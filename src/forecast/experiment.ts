import { withStart } from '../scenario/changed-start.ts';
import type { ReadyExperiment } from '../scenario/experiment.ts';
import { EXPERIMENT_DEFAULTS, type ExperimentArm } from '../scenario/experiment-schema.ts';
import { type Metric, parseMetric } from '../scenario/metric-name.ts';
import { worldInputOf } from '../scenario/world-input.ts';
import { compile } from '../sim/compile.ts';
import { centralParameters, parameterIndex } from '../sim/parameters.ts';
import { drawParameters } from './draw-parameters.ts';
import { type JudgedExpectation, judge } from './expectation.ts';
import { type Arm, runArm, seedOfRun } from './run-arm.ts';
import { MOST_REPEATED, type Spread, spreadOf } from './spread.ts';
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

/** How an experiment is run otherwise than its file says, and who hears how far it has come. */
export interface ExperimentOptions {
  readonly runs?: number;
  /** Numbers of the model for every run, in place of central or drawn ones; what an arm changes lies over them. */
  readonly parameters?: Float64Array;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Runs every arm of an experiment as often, each run under the luck and the parameters that all arms share. */
export function runExperiment(ready: ReadyExperiment, options: ExperimentOptions = {}): ExperimentResult {
  const { experiment } = ready;
  const runs = options.runs ?? experiment.runs ?? EXPERIMENT_DEFAULTS.runs;
  const { seed = EXPERIMENT_DEFAULTS.seed } = experiment;
  const parameters =
    options.parameters === undefined ? (experiment.parameters ?? EXPERIMENT_DEFAULTS.parameters) : 'given';
  const metrics = metricsOf(ready);
  const arms = new Map(Object.entries(experiment.arms).map(([name, arm]) => [name, armOf(ready, name, arm)]));
  const base = options.parameters ?? centralParameters();
  const batch: Batch = { arms, metrics, seed, base, isDrawn: parameters === 'drawn' };
  const values = valuesOf(batch, runs, options.onProgress);
  const find = (arm: string, metric: string): Float64Array => values.get(arm)?.get(metric) ?? new Float64Array(0);
  return {
    runs,
    seed,
    parameters,
    metrics,
    arms: mapped(values, (one) => mapped(one, estimateOutcome)),
    differences: differencesOf(values, metrics),
    expectations: (experiment.expect ?? []).map((expectation) => judge(expectation, find)),
    spread: batch.isDrawn ? spreadsOf(batch, values, runs) : null,
    values,
  };
}

/** Metrics asked for, and those that expectations speak of. */
const metricsOf = ({ experiment: { metrics = [], expect = [] } }: ReadyExperiment): string[] => [
  ...new Set([...metrics, ...expect.map(({ metric }) => metric)]),
];

function armOf({ scenario, turns }: ReadyExperiment, name: string, given: ExperimentArm): Arm {
  const input = worldInputOf(scenario);
  const changes = Object.entries(given.coefficients ?? {}).map(([id, value]): [number, number] => {
    const place = parameterIndex(id);
    if (place === undefined) throw new RangeError(`no coefficient "${id}"`);
    return [place, value];
  });
  return {
    world: compile(withStart(input, given.start ?? {})),
    changes: new Map(changes),
    does: 'strategy' in given ? { strategy: given.strategy } : { turns: turns.get(name) ?? new Map() },
  };
}

interface Batch {
  readonly arms: ReadonlyMap<string, Arm>;
  readonly metrics: readonly string[];
  readonly seed: string | number;
  /** Numbers of the model where they are not drawn. */
  readonly base: Float64Array;
  readonly isDrawn: boolean;
}

type Values = ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;

const metricOf = (name: string): Metric => {
  const metric = parseMetric(name);
  if (metric === null) throw new RangeError(`no metric "${name}"`);
  return metric;
};

/** Values by arm and metric. With `luck` given, runs keep their parameters and have another luck. */
function valuesOf(
  { arms, metrics, seed, base, isDrawn }: Batch,
  runs: number,
  onProgress: ExperimentOptions['onProgress'] = () => {},
  luck = '',
): Values {
  const parsed = metrics.map(metricOf);
  const values = new Map(
    [...arms.keys()].map((name) => [name, new Map(metrics.map((metric) => [metric, new Float64Array(runs)]))]),
  );
  for (let run = 1; run <= runs; run += 1) {
    const runSeed = seedOfRun(seed, run);
    const parameters = isDrawn ? drawParameters(runSeed) : base;
    for (const [name, arm] of arms) {
      const found = runArm(arm, { seed: `${runSeed}${luck}`, parameters }, parsed);
      metrics.forEach((metric, index) =>
        values
          .get(name)
          ?.get(metric)
          ?.set([found[index] as number], run - 1),
      );
    }
    onProgress(run, runs);
  }
  return values;
}

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

function spreadsOf(batch: Batch, values: Values, runs: number): Record<string, Record<string, Spread | null>> {
  const repeated = valuesOf(batch, Math.min(runs, MOST_REPEATED), undefined, '/again');
  return mapped(new Map([...values].map(([name, found]) => [name, { name, found }])), ({ name, found }) =>
    Object.fromEntries(
      [...found].map(([metric, first]) => [metric, spreadOf(first, repeated.get(name)?.get(metric) ?? [])]),
    ),
  );
}
