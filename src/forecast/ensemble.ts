import { INDICATOR_IDS, type IndicatorId } from '../model/indicators.ts';
import { STAGE_IDS, type StageId } from '../model/stages.ts';
import { RUN_METRICS, type RunMetricName } from '../scenario/metric-name.ts';
import { centralParameters } from '../sim/parameters.ts';
import type { State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';
import { drawParameters } from './draw-parameters.ts';
import { readIndicator } from './measure-run.ts';
import { type Arm, runArm, seedOfRun } from './run-arm.ts';
import { MOST_REPEATED, type Spread, spreadOf } from './spread.ts';
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

/** Runs an arm again and again and tells how its months spread. */
export function forecast(arm: Arm, { runs, seed, parameters, onProgress = () => {} }: ForecastOptions): Forecast {
  const { months } = arm.world.input;
  const seen = new Seen(months, runs);
  const values = METRICS.map(() => new Float64Array(runs));
  const again = METRICS.map(() => new Float64Array(parameters === 'drawn' ? Math.min(runs, MOST_REPEATED) : 0));
  const central = centralParameters();
  for (let run = 1; run <= runs; run += 1) {
    const runSeed = seedOfRun(seed, run);
    const numbers = parameters === 'drawn' ? drawParameters(runSeed) : central;
    const watch = (state: State, world: World): void => seen.take(state, world, run - 1);
    put(values, run - 1, runArm(arm, { seed: runSeed, parameters: numbers }, METRICS, watch));
    if (run <= (again[0]?.length ?? 0)) {
      put(again, run - 1, runArm(arm, { seed: `${runSeed}/again`, parameters: numbers }, METRICS));
    }
    onProgress(run, runs);
  }
  return {
    months: seen.months(),
    metrics: byMetric((index) => estimateOutcome(values[index] ?? [])),
    spread: parameters === 'central' ? null : byMetric((index) => spreadOf(values[index] ?? [], again[index] ?? [])),
  };
}

function put(columns: readonly Float64Array[], run: number, found: Float64Array): void {
  columns.forEach((column, index) => (column[run] = found[index] as number));
}

const byMetric = <T>(of: (index: number) => T): Record<RunMetricName, T> =>
  Object.fromEntries(RUN_METRICS.map((name, index) => [name, of(index)])) as Record<RunMetricName, T>;

/** What was seen of all runs at the close of each month. */
class Seen {
  readonly #runs: number;
  /** Values by month, indicator and run. */
  readonly #levels: Float32Array;
  /** Counts by month and stage. */
  readonly #stages: Uint32Array;

  constructor(months: number, runs: number) {
    this.#runs = runs;
    this.#levels = new Float32Array(months * INDICATOR_IDS.length * runs);
    this.#stages = new Uint32Array(months * STAGE_IDS.length);
  }

  take(state: State, world: World, run: number): void {
    const view = { world, value: state.value };
    const month = state.month - 1;
    const stage = month * STAGE_IDS.length + STAGE_IDS.indexOf(state.regions.risk as StageId);
    this.#stages[stage] = (this.#stages[stage] as number) + 1;
    INDICATOR_IDS.forEach((indicator, index) => {
      this.#levels[this.#at(month, index) + run] = readIndicator(view, { indicator, place: 'mean' });
    });
  }

  months(): ForecastMonth[] {
    return Array.from({ length: this.#stages.length / STAGE_IDS.length }, (_, month) => ({
      month: month + 1,
      stages: Object.fromEntries(
        STAGE_IDS.map((id, index) => [id, (this.#stages[month * STAGE_IDS.length + index] as number) / this.#runs]),
      ) as Record<StageId, number>,
      bands: Object.fromEntries(
        INDICATOR_IDS.flatMap((id, index) => this.#band(month, index).map((band) => [id, band])),
      ),
    }));
  }

  #at(month: number, indicator: number): number {
    return (month * INDICATOR_IDS.length + indicator) * this.#runs;
  }

  #band(month: number, indicator: number): Band[] {
    const from = this.#at(month, indicator);
    const sorted = this.#levels.subarray(from, from + this.#runs).toSorted();
    if (Number.isNaN(sorted[0] ?? Number.NaN)) return [];
    return [{ p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) }];
  }
}
