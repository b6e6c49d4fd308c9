import { withStart } from '../scenario/changed-start.ts';
import type { ReadyExperiment } from '../scenario/experiment.ts';
import { EXPERIMENT_DEFAULTS, type ExperimentArm } from '../scenario/experiment-schema.ts';
import { type Metric, parseMetric } from '../scenario/metric-name.ts';
import { worldInputOf } from '../scenario/world-input.ts';
import { compile } from '../sim/compile.ts';
import { centralParameters, parameterIndex } from '../sim/parameters.ts';
import { drawParameters } from './draw-parameters.ts';
import { type Arm, runArm, seedOfRun } from './run-arm.ts';
import { repeatedOf, type Slice } from './slice.ts';

/** How the runs of an experiment are made otherwise than its file says, and who hears how far they have come. */
export interface RunOptions {
  /** Numbers of the model for every run, in place of central or drawn ones; what an arm changes lies over them. */
  readonly parameters?: Float64Array;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Values of some runs: by arm, then metric, then run. */
export interface ExperimentSlice extends Slice {
  readonly values: readonly (readonly Float64Array[])[];
  /** Values of the repeated runs; none where parameters are not drawn. */
  readonly again: readonly (readonly Float64Array[])[];
}

/** Metrics asked for, and those that expectations speak of. */
export const metricsOf = ({ experiment: { metrics = [], expect = [] } }: ReadyExperiment): string[] => [
  ...new Set([...metrics, ...expect.map(({ metric }) => metric)]),
];

/** Where the numbers of an experiment's runs come from. */
export const parametersOf = (
  { experiment }: ReadyExperiment,
  { parameters }: RunOptions,
): 'central' | 'drawn' | 'given' =>
  parameters === undefined ? (experiment.parameters ?? EXPERIMENT_DEFAULTS.parameters) : 'given';

/**
 * Some of the runs of every arm, each under the luck and the parameters that all arms share. A run depends on its number
 * alone, so that it does not matter who does which.
 */
export function runExperimentSlice(ready: ReadyExperiment, options: RunOptions, slice: Slice): ExperimentSlice {
  const { experiment } = ready;
  const isDrawn = parametersOf(ready, options) === 'drawn';
  const base = options.parameters ?? centralParameters();
  const arms = Object.entries(experiment.arms).map(([name, arm]) => armOf(ready, name, arm));
  const batch: Batch = {
    arms,
    metrics: metricsOf(ready).map(metricOf),
    seed: experiment.seed ?? EXPERIMENT_DEFAULTS.seed,
    parametersFor: isDrawn ? drawParameters : () => base,
    onProgress: options.onProgress ?? (() => {}),
  };
  return {
    ...slice,
    values: valuesOf(batch, slice),
    again: isDrawn
      ? valuesOf({ ...batch, onProgress: () => {} }, { ...slice, count: repeatedOf(slice) }, '/again')
      : [],
  };
}

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
  readonly arms: readonly Arm[];
  readonly metrics: readonly Metric[];
  readonly seed: string | number;
  readonly parametersFor: (runSeed: string) => Float64Array;
  readonly onProgress: (done: number, of: number) => void;
}

function metricOf(name: string): Metric {
  const metric = parseMetric(name);
  if (metric === null) throw new RangeError(`no metric "${name}"`);
  return metric;
}

/** With `luck` given, runs keep their parameters and have another luck. */
function valuesOf(
  { arms, metrics, seed, parametersFor, onProgress }: Batch,
  { from, count }: Slice,
  luck = '',
): Float64Array[][] {
  const values = arms.map(() => metrics.map(() => new Float64Array(count)));
  for (let run = 0; run < count; run += 1) {
    const runSeed = seedOfRun(seed, from + run);
    const parameters = parametersFor(runSeed);
    arms.forEach((arm, index) => {
      const found = runArm(arm, { seed: `${runSeed}${luck}`, parameters }, metrics);
      values[index]?.forEach((column, metric) => (column[run] = found[metric] as number));
    });
    onProgress(run + 1, count);
  }
  return values;
}
