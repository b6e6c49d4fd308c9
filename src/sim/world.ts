import type { Measure } from '../model/measures.ts';
import type { ArmedKind } from '../model/stages.ts';
import type { Causes } from './cause.ts';
import type { Layout } from './layout.ts';
import type { Link } from './links.ts';
import type { CouncilMemberInput, WorldInput } from './world-input.ts';

/** Matrices over lanes; `P`, `G` and `A` are the numbers of provinces, groups and armed actors. */
export interface Society {
  /** Share of the country's people in each province (P). */
  readonly population: Float64Array;
  /** Share of each province's people who belong to a group (G x P, row by group). */
  readonly share: Float64Array;
  /** How a group's people spread over the provinces (G x P; each row sums to 1). */
  readonly spread: Float64Array;
  /** Share of the country's people who belong to a group (G). */
  readonly groupSize: Float64Array;
  /** Presence of an armed actor in each province, 0 to 1 (A x P). */
  readonly presence: Float64Array;
  /** The same, scaled so that each row sums to 1; all zero for an actor that is nowhere (A x P). */
  readonly presenceShare: Float64Array;
  /** Weight of each group among those an actor targets (A x G; each row sums to 1, or all groups where it names none). */
  readonly targets: Float64Array;
  /** Share of a province's people whom the actor targets (A x P). */
  readonly targetShare: Float64Array;
  readonly kinds: readonly ArmedKind[];
  readonly drives: readonly boolean[];
  /** Lanes of each province's neighbours, ascending. */
  readonly neighbours: readonly Uint8Array[];
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
  readonly measures: readonly Measure[];
  readonly measureIndex: ReadonlyMap<string, number>;
  /** Fifteen members, sorted by id; those that the scenario leaves out lean neither way. */
  readonly council: readonly CouncilMemberInput[];
  /** Values of the model's numbers for this run, in the order of `PARAMETERS`. */
  readonly k: Float64Array;
}

/** The same world under other numbers. */
export const withParameters = (world: World, parameters: Float64Array): World => ({ ...world, k: parameters });
