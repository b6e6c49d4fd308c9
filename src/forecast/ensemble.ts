import { INDICATOR_IDS, type IndicatorId } from '../model/indicators.ts';
import { STAGE_IDS, type StageId } from '../model/stages.ts';
import { RUN_METRICS, type RunMetricName } from '../scenario/metric-name.ts';
import { centralParameters } from '../sim/parameters.ts';
import type { State } from '../sim/state.ts';
import { drawParameters } from './draw-parameters.ts';
import { MeanReader } from './mean-reader.ts';
import { type Arm, runArm, seedOfRun } from './run-arm.ts';
import { fill, joined, repeatedOf, type Slice } from './slice.ts';
import { type Spread, spreadOf } from './spread.ts';
import { type Estimate, estimateOutcome, quantile } from './summary.ts';

/** Where the middle 80 % of runs lie, and their median. */
export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** One month of a forecast: share of runs in each stage at its close, and where each indicator stands. */
export interface ForecastMonth {
  readonly month: number;
  readonly stages: Readonly<Record<StageId, number>>;
  /** Of the mean over places; an indicator without any places is left out. */
  readonly bands: Readonly<Partial<Record<IndicatorId, Band>>>;
}

export interface Forecast {
  readonly months: readonly ForecastMonth[];
  readonly metrics: Readonly<Record<RunMetricName, Estimate>>;
  /** Where the spread of each metric comes from; null where parameters are central. */
  readonly spread: Readonly<Record<RunMetricName, Spread | null>> | null;
}

export interface ForecastOptions {
  readonly runs: number;
  readonly seed: string | number;
  readonly parameters: 'central' | 'drawn';
  readonly onProgress?: (done: number, of: number) => void;
}

const METRICS = RUN_METRICS.map((name) => ({ kind: 'run', name }) as const);

/** What was seen of some runs: columns by metric, and for each month levels of indicators and stages by run. */
export interface EnsembleSlice extends Slice {
  readonly values: readonly Float64Array[];
  /** Values of the repeated runs; none where parameters are central. */
  readonly again: readonly Float64Array[];
  /** By month, indicator and run. */
  readonly levels: Float32Array;
  /** Place in `STAGE_IDS`, by month and run. */
  readonly stages: Uint8Array;
}

/** Runs an arm again and again and tells how its months spread. */
export function forecast(arm: Arm, options: ForecastOptions): Forecast {
  const whole = runSlice(arm, options, { from: 1, count: options.runs });
  return concludeForecast([whole], options);
}

/** Some of the runs of a forecast. Each depends on its number alone, so that it does not matter who does which. */
export function runSlice(
  arm: Arm,
  { seed, parameters, onProgress = () => {} }: Omit<ForecastOptions, 'runs'>,
  slice: Slice,
): EnsembleSlice {
  const { from, count } = slice;
  const { months } = arm.world.input;
  const levels = new Float32Array(months * INDICATOR_IDS.length * count);
  const stages = new Uint8Array(months * count);
  const values = METRICS.map(() => new Float64Array(count));
  const again = METRICS.map(() => new Float64Array(parameters === 'drawn' ? repeatedOf(slice) : 0));
  const central = centralParameters();
  const reader = new MeanReader(arm.world);
  const means = new Float64Array(INDICATOR_IDS.length);
  for (let run = 0; run < count; run += 1) {
    const runSeed = seedOfRun(seed, from + run);
    const numbers = parameters === 'drawn' ? drawParameters(runSeed) : central;
    const watch = ({ month, regions, value }: State): void => {
      stages[(month - 1) * count + run] = STAGE_IDS.indexOf(regions.risk as StageId);
      reader.read(value, means);
      for (let index = 0; index < means.length; index += 1) {
        levels[((month - 1) * means.length + index) * count + run] = means[index] as number;
      }
    };
    put(values, run, runArm(arm, { seed: runSeed, parameters: numbers }, METRICS, watch));
    if (run < (again[0]?.length ?? 0)) {
      put(again, run, runArm(arm, { seed: `${runSeed}/again`, parameters: numbers }, METRICS));
    }
    onProgress(run + 1, count);
  }
  return { ...slice, values, again, levels, stages };
}

/** A forecast from all its slices, in the order of their runs. */
export function concludeForecast(
  slices: readonly EnsembleSlice[],
  { runs, parameters }: Pick<ForecastOptions, 'runs' | 'parameters'>,
): Forecast {
  const values = METRICS.map((_, index) => joined(slices.map((slice) => slice.values[index] as Float64Array)));
  const again = METRICS.map((_, index) => joined(slices.map((slice) => slice.again[index] as Float64Array)));
  const months = slices[0] === undefined ? 0 : slices[0].stages.length / slices[0].count;
  return {
    months: Array.from({ length: months }, (_, month) => monthOf(slices, month, runs)),
    metrics: byMetric((index) => estimateOutcome(values[index] ?? [])),
    spread: parameters === 'central' ? null : byMetric((index) => spreadOf(values[index] ?? [], again[index] ?? [])),
  };
}

function monthOf(slices: readonly EnsembleSlice[], month: number, runs: number): ForecastMonth {
  const counts = new Uint32Array(STAGE_IDS.length);
  for (const { stages, count } of slices) {
    for (const stage of stages.subarray(month * count, (month + 1) * count)) counts[stage] = (counts[stage] ?? 0) + 1;
  }
  return {
    month: month + 1,
    stages: Object.fromEntries(STAGE_IDS.map((id, index) => [id, (counts[index] as number) / runs])) as Record<
      StageId,
      number
    >,
    bands: Object.fromEntries(
      INDICATOR_IDS.flatMap((id, index) => bandOf(slices, month, index).map((band) => [id, band])),
    ),
  };
}

/** Where an indicator lies over all runs of a month; nothing where it has no places. */
function bandOf(slices: readonly EnsembleSlice[], month: number, indicator: number): Band[] {
  const columns = slices.map(({ levels, count }) => {
    const from = (month * INDICATOR_IDS.length + indicator) * count;
    return levels.subarray(from, from + count);
  });
  const sorted = fill(new Float32Array(columns.reduce((sum, { length }) => sum + length, 0)), columns);
  sorted.sort();
  if (Number.isNaN(sorted[0] ?? Number.NaN)) return [];
  return [{ p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) }];
}

function put(columns: readonly Float64Array[], run: number, found: Float64Array): void {
  columns.forEach((column, index) => (column[run] = found[index] as number));
}

const byMetric = <T>(of: (index: number) => T): Record<RunMetricName, T> =>
  Object.fromEntries(RUN_METRICS.map((name, index) => [name, of(index)])) as Record<RunMetricName, T>;
