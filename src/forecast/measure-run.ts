import { indicatorOf } from '../model/indicators.ts';
import { highest, provinceMean, type View } from '../sim/indices.ts';
import { cellOf, cellsOf } from '../sim/layout.ts';
import type { State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';
import type { Metric } from '../scenario/metric-name.ts';
import { RunObserver } from './metrics.ts';

type IndicatorMetric = Extract<Metric, { readonly kind: 'indicator' }>;

/**
 * An indicator at one moment: at a place, as the highest of all places, or as their mean, by people where its places
 * are provinces or groups; not a number where it has no places at all.
 */
export function readIndicator(view: View, { indicator, place }: Pick<IndicatorMetric, 'indicator' | 'place'>): number {
  const { layout, society } = view.world;
  if (place === 'max') return highest(view, indicator);
  if (place !== 'mean') return view.value[cellOf(layout, indicator, place) ?? -1] ?? Number.NaN;
  const { scope } = indicatorOf(indicator);
  if (scope === 'province') return provinceMean(view, indicator);
  const cells = cellsOf(layout, indicator);
  const weight = (lane: number): number => (scope === 'group' ? (society.groupSize[lane] as number) : 1 / cells.length);
  if (cells.length === 0) return Number.NaN;
  return cells.reduce((sum, cell, lane) => sum + weight(lane) * (view.value[cell] as number), 0);
}

/** Measures one run: the metrics asked for, in their order. */
export class RunMeasurer {
  readonly #world: World;
  readonly #metrics: readonly Metric[];
  readonly #observer: RunObserver;
  readonly #values: Float64Array;

  /** Begins with the state before the first month is opened. */
  constructor(world: World, state: State, metrics: readonly Metric[]) {
    this.#world = world;
    this.#metrics = metrics;
    this.#observer = new RunObserver(world, state);
    this.#values = new Float64Array(metrics.length).fill(Number.NaN);
  }

  /** Takes in a month that was just closed. */
  observe(state: State): void {
    this.#observer.observe(state);
    this.#metrics.forEach((metric, index) => {
      if (metric.kind === 'indicator' && metric.month === state.month) this.#values[index] = this.#read(state, metric);
    });
  }

  /** Values of the metrics after the last month; not a number where a run has none, as for calibration of a short one. */
  values(state: State): Float64Array {
    const run = this.#observer.metrics(state);
    this.#metrics.forEach((metric, index) => {
      if (metric.kind === 'run') this.#values[index] = run[metric.name] ?? Number.NaN;
      else if (metric.month === null) this.#values[index] = this.#read(state, metric);
    });
    return this.#values;
  }

  #read(state: State, metric: IndicatorMetric): number {
    return readIndicator({ world: this.#world, value: state.value }, metric);
  }
}
