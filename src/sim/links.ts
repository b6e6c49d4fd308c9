import { indicatorOf, type Scope } from '../model/indicators.ts';
import { influenceId, INFLUENCES } from '../model/influences.ts';
import type { Influence } from '../model/influences/influence.ts';
import { type Causes } from './cause.ts';
import { at, type Layout } from './layout.ts';
import { FIRST_INFLUENCE } from './parameters.ts';
import type { WorldInput } from './world-input.ts';

/** An influence compiled for a world: where it reads, where it writes and how it crosses scopes. */
export interface Link {
  readonly id: string;
  readonly sign: 1 | -1;
  /** Place of its strength among the parameters. */
  readonly strength: number;
  readonly cause: number;
  readonly delay: number;
  readonly fromScope: Scope;
  readonly toScope: Scope;
  readonly from: number;
  readonly to: number;
  readonly lanes: number;
  /** First cell of the indicator that gates each actor's push, or -1. */
  readonly gate: number;
  /** Factor by armed actor, from its kind. */
  readonly byActor: Float64Array;
  /** Share with which neighbouring provinces act as well. */
  readonly neighbours: number;
  /** Violations, mobilisation, incitement and fighting act on the country by their mean and their worst. */
  readonly uneven: boolean;
}

/** Province indicators that act on the whole country by half their mean and half their worst province. */
const UNEVEN = ['violations', 'mobilization', 'incitement', 'armed-conflict'];

/** Compiles every influence that no rule replaces. */
export function compileLinks(input: WorldInput, layout: Layout, causes: Causes): Link[] {
  return INFLUENCES.flatMap((influence, index) =>
    influence.replacedBy === undefined ? [compileLink(influence, index, { input, layout, causes })] : [],
  );
}

interface Surroundings {
  readonly input: WorldInput;
  readonly layout: Layout;
  readonly causes: Causes;
}

function compileLink(influence: Influence, index: number, { input, layout, causes }: Surroundings): Link {
  const fromScope = indicatorOf(influence.from).scope;
  const toScope = indicatorOf(influence.to).scope;
  return {
    id: influenceId(influence),
    sign: influence.sign,
    strength: FIRST_INFLUENCE + index,
    cause: causes.first.influence + index,
    delay: influence.delayMonths.central,
    fromScope,
    toScope,
    from: layout.offset[at(influence.from)] as number,
    to: layout.offset[at(influence.to)] as number,
    lanes: layout.places[toScope].length,
    gate: influence.gatedBy === undefined ? -1 : (layout.offset[at(influence.gatedBy)] as number),
    byActor: Float64Array.from(input.actors, ({ kind }) => influence.byKind?.[kind] ?? 1),
    neighbours: influence.neighbours?.central ?? 0,
    uneven: UNEVEN.includes(influence.from),
  };
}
