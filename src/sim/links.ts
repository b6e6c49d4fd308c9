import { indicatorOf, type Scope } from '../model/indicators.ts';
import { influenceId, INFLUENCES } from '../model/influences.ts';
import type { Influence } from '../model/influences/influence.ts';
import type { Causes } from './cause.ts';
import { at, type Layout } from './layout.ts';
import { FIRST_INFLUENCE } from './parameters.ts';
import type { Society } from './society.ts';
import type { WorldInput } from './world-input.ts';

/**
 * An influence compiled for a world: how much of each source place reaches each target place. A country or the world
 * acts on every place; provinces on groups by where they live, on actors by presence, on the country by population.
 */
export interface Link {
  readonly id: string;
  readonly sign: 1 | -1;
  /** Place of its strength among the parameters. */
  readonly strength: number;
  readonly cause: number;
  readonly delay: number;
  /** First cell of the target, and its number of places. */
  readonly to: number;
  readonly lanes: number;
  /** First cell of the source, and its number of places. */
  readonly from: number;
  readonly sources: number;
  /** Weight of each source place in each target place, row by target. */
  readonly weights: Float64Array;
  /** First cell of the indicator that gates each actor's push, or -1. */
  readonly gate: number;
  readonly shape: Shape;
}

/**
 * How a link crosses from source to target: by weights, by weights behind a gate, by half the weighted mean and half the
 * worst, or by the strongest push of an actor.
 */
export type Shape = 'linear' | 'gated' | 'uneven' | 'strongest';

/** Province indicators that act on the whole country by half their mean and half their worst province. */
const UNEVEN = ['violations', 'mobilization', 'incitement', 'armed-conflict'];

interface Surroundings {
  readonly input: WorldInput;
  readonly layout: Layout;
  readonly society: Society;
  readonly causes: Causes;
}

/** Compiles every influence that no rule replaces. */
export function compileLinks(surroundings: Surroundings): Link[] {
  return INFLUENCES.flatMap((influence, index) =>
    influence.replacedBy === undefined ? [compileLink(influence, index, surroundings)] : [],
  );
}

function compileLink(influence: Influence, index: number, surroundings: Surroundings): Link {
  const { layout, causes } = surroundings;
  const fromScope = indicatorOf(influence.from).scope;
  const toScope = indicatorOf(influence.to).scope;
  const [sources, lanes] = [layout.places[fromScope].length, layout.places[toScope].length];
  const weight = weightsOf(influence, fromScope, toScope, surroundings);
  const weights = Float64Array.from({ length: lanes * sources }, (_, cell) =>
    weight(Math.floor(cell / sources), cell % sources),
  );
  return {
    id: influenceId(influence),
    sign: influence.sign,
    strength: FIRST_INFLUENCE + index,
    cause: causes.first.influence + index,
    delay: influence.delayMonths.central,
    to: layout.offset[at(influence.to)] as number,
    lanes,
    from: layout.offset[at(influence.from)] as number,
    sources,
    weights,
    gate: influence.gatedBy === undefined ? -1 : (layout.offset[at(influence.gatedBy)] as number),
    shape: shapeOf(influence, fromScope, toScope),
  };
}

const isSingle = (scope: Scope): boolean => scope === 'country' || scope === 'international';

function shapeOf({ from, gatedBy }: Influence, fromScope: Scope, toScope: Scope): Shape {
  if (gatedBy !== undefined) return 'gated';
  if (isSingle(toScope) && fromScope === 'actor') return 'strongest';
  return isSingle(toScope) && fromScope === 'province' && UNEVEN.includes(from) ? 'uneven' : 'linear';
}

/** Weight of a source place in a target place. */
type Weight = (target: number, source: number) => number;

function weightsOf(influence: Influence, from: Scope, to: Scope, { input, society }: Surroundings): Weight {
  const byKind: Weight = (target, source) => {
    const actor = input.actors[from === 'actor' ? source : to === 'actor' ? target : -1];
    return actor === undefined ? 1 : (influence.byKind?.[actor.kind] ?? 1);
  };
  const between = isSingle(from) ? () => 1 : BETWEEN[from as LocalScope](to, society, influence);
  return (target, source) => byKind(target, source) * between(target, source);
}

type LocalScope = 'province' | 'group' | 'actor';
const same: Weight = (target, source) => (target === source ? 1 : 0);

const BETWEEN: Readonly<Record<LocalScope, (to: Scope, society: Society, influence: Influence) => Weight>> = {
  province: (to, { population, spread, presenceShare, neighbours }, influence) => {
    const provinces = population.length;
    if (to === 'group') return (g, p) => spread[g * provinces + p] as number;
    if (to === 'actor') return (a, p) => presenceShare[a * provinces + p] as number;
    if (to !== 'province') return (_, p) => population[p] as number;
    const share = influence.neighbours?.central ?? 0;
    return (target, source) => {
      const around = neighbours[target] as Uint8Array;
      return same(target, source) + (around.includes(source) ? share / around.length : 0);
    };
  },
  group: (to, { share, targets, groupSize, population }) => {
    if (to === 'group') return same;
    if (to === 'province') return (p, g) => share[g * population.length + p] as number;
    if (to === 'actor') return (a, g) => targets[a * groupSize.length + g] as number;
    return (_, g) => groupSize[g] as number;
  },
  actor: (to, { presence, population }) => {
    if (to === 'actor') return same;
    return to === 'province' ? (p, a) => presence[a * population.length + p] as number : () => 1;
  },
};
