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
  /** Source places that reach each target place and their weights, row by target; row `t` ends where the next starts. */
  readonly starts: Uint16Array;
  readonly places: Uint8Array;
  readonly weights: Float64Array;
  /** First cell of the indicator that gates each actor's push, or -1. */
  readonly gate: number;
  /** Whether the sum counts, half the sum and half the worst, or only the strongest push of an actor. */
  readonly mix: 'sum' | 'uneven' | 'strongest';
}

/**
 * All links that are a weighted sum and no more, in one table of rows, one for each link and place of its target: the
 * innermost loop of the engine.
 */
export interface LinkTable {
  /** Target cell, cause, delay, and place of the strength of each row. */
  readonly to: Uint16Array;
  readonly cause: Uint16Array;
  readonly delay: Uint8Array;
  readonly strength: Uint16Array;
  readonly sign: Float64Array;
  /** Source cells of the rows and their weights; row `r` ends where the next starts. */
  readonly starts: Uint16Array;
  readonly cells: Uint16Array;
  readonly weights: Float64Array;
  /** Weighted sum of the sources' references, from which each row counts. */
  readonly reference: Float64Array;
}

/** Whether a weighted sum without a gate is all there is to a link. */
const isPlain = ({ gate, mix }: Link): boolean => gate < 0 && mix === 'sum';

interface Row {
  readonly link: Link;
  readonly lane: number;
}

/** How many sources a row has; rows of one length follow each other, so that the inner loop runs evenly. */
const sourcesOf = ({ link, lane }: Row): number => (link.starts[lane + 1] as number) - (link.starts[lane] as number);

/** The links apart: those in the table, and those with a gate or a mix, which are few. */
export function tabulate(
  links: readonly Link[],
  reference: Float64Array,
): { readonly plain: LinkTable; readonly mixed: readonly Link[] } {
  const plain = links.filter(isPlain);
  const rows = plain
    .flatMap((link) => Array.from({ length: link.lanes }, (_, lane) => ({ link, lane })))
    .toSorted((a, b) => sourcesOf(a) - sourcesOf(b));
  const starts = [0];
  const cells: number[] = [];
  const weights: number[] = [];
  const references: number[] = [];
  for (const { link, lane } of rows) {
    let sum = 0;
    for (let entry = link.starts[lane] as number; entry < (link.starts[lane + 1] as number); entry += 1) {
      cells.push(link.from + (link.places[entry] as number));
      weights.push(link.weights[entry] as number);
      sum += (link.weights[entry] as number) * (reference[cells.at(-1) as number] as number);
    }
    references.push(sum);
    starts.push(cells.length);
  }
  return {
    plain: {
      to: Uint16Array.from(rows, ({ link, lane }) => link.to + lane),
      cause: Uint16Array.from(rows, ({ link }) => link.cause),
      delay: Uint8Array.from(rows, ({ link }) => link.delay),
      strength: Uint16Array.from(rows, ({ link }) => link.strength),
      sign: Float64Array.from(rows, ({ link }) => link.sign),
      starts: Uint16Array.from(starts),
      cells: Uint16Array.from(cells),
      weights: Float64Array.from(weights),
      reference: Float64Array.from(references),
    },
    mixed: links.filter((link) => !isPlain(link)),
  };
}

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
    ...rowsOf(lanes, sources, weight),
    gate: influence.gatedBy === undefined ? -1 : (layout.offset[at(influence.gatedBy)] as number),
    mix: mixOf(influence, fromScope, toScope),
  };
}

/** The weights that are not zero, row by target. */
function rowsOf(lanes: number, sources: number, weight: Weight): Pick<Link, 'starts' | 'places' | 'weights'> {
  const starts = [0];
  const places: number[] = [];
  const weights: number[] = [];
  for (let target = 0; target < lanes; target += 1) {
    for (let source = 0; source < sources; source += 1) {
      const size = weight(target, source);
      if (size === 0) continue;
      places.push(source);
      weights.push(size);
    }
    starts.push(places.length);
  }
  return { starts: Uint16Array.from(starts), places: Uint8Array.from(places), weights: Float64Array.from(weights) };
}

const isSingle = (scope: Scope): boolean => scope === 'country' || scope === 'international';

function mixOf({ from }: Influence, fromScope: Scope, toScope: Scope): Link['mix'] {
  if (!isSingle(toScope)) return 'sum';
  if (fromScope === 'actor') return 'strongest';
  return fromScope === 'province' && UNEVEN.includes(from) ? 'uneven' : 'sum';
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
