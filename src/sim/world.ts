import type { Measure } from '../model/measures.ts';
import type { Causes } from './cause.ts';
import type { CompiledCombination, Together } from './compiled-combination.ts';
import type { CompiledMeasure } from './compiled-measure.ts';
import type { Flows } from './flows.ts';
import type { Layout } from './layout.ts';
import type { Link } from './links.ts';
import type { NoiseTable } from './noise-table.ts';
import type { OpenSource, Seen } from './seen.ts';
import type { Society } from './society.ts';
import { tune, type Tuning } from './tuning.ts';
import type { Timeline } from './timeline.ts';
import type { CouncilMemberInput, WorldInput } from './world-input.ts';

/** Room for the sums of a month, so that closing one allocates little. Holds nothing between two months. */
export interface Scratch {
  /** Of this world's cells, those of the desk. */
  readonly next: Float64Array;
  readonly together: Together;
  /** Newest draft of each cell. */
  readonly newest: Uint16Array;
  /** Readings on which the regions move, in the order of `READING_IDS`. */
  readonly readings: Float64Array;
}

/** A country compiled for the engine: constant through a run, shared by all runs of an ensemble. */
export interface World {
  readonly input: WorldInput;
  readonly layout: Layout;
  readonly society: Society;
  /** Value of every cell at the start, and the level that it returns to. */
  readonly start: Float64Array;
  readonly baseline: Float64Array;
  /** Neutral level of every cell, from which influences count. */
  readonly reference: Float64Array;
  /** Number under which each province, group and armed actor draws, by scope and lane. */
  readonly entities: Readonly<Record<keyof Layout['places'], Uint32Array>>;
  readonly causes: Causes;
  readonly links: readonly Link[];
  /** The same links in columns, for the month. */
  readonly flows: Flows;
  readonly noise: NoiseTable;
  readonly timeline: Timeline;
  /** What each cell is like to whoever looks at it, and those of which everybody can know something. */
  readonly seen: readonly Seen[];
  readonly open: readonly OpenSource[];
  readonly measures: readonly Measure[];
  readonly measureIndex: ReadonlyMap<string, number>;
  /** The same measures and the combinations with everything that they name looked up. */
  readonly compiled: readonly CompiledMeasure[];
  readonly combinations: readonly CompiledCombination[];
  /** Fifteen members, sorted by id; those that the scenario leaves out lean neither way. */
  readonly council: readonly CouncilMemberInput[];
  /** Values of the model's numbers for this run, in the order of `PARAMETERS`. */
  readonly k: Float64Array;
  readonly tuning: Tuning;
  readonly scratch: Scratch;
}

/** The same world under other numbers. */
export const withParameters = (world: World, parameters: Float64Array): World => ({
  ...world,
  k: parameters,
  tuning: tune(world, parameters),
});
