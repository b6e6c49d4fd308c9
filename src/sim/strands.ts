import { indicatorOf, type Scope } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { Effect } from '../model/measures/measure.ts';
import type { Target } from './decision.ts';
import { at } from './layout.ts';
import { k, valueOf } from './parameters.ts';
import type { Strands, Thread } from './run.ts';
import type { World } from './world.ts';

const POINTS = [k('points:1'), k('points:2'), k('points:3')] as const;

/** Points that a strength from -3 to 3 stands for, by straight lines between the named steps. */
export function pointsOf(world: World, strength: number): number {
  const size = Math.abs(strength);
  const below = Math.min(2, Math.floor(size));
  const low = below === 0 ? 0 : (world.k[POINTS[below - 1] as number] as number);
  const high = world.k[POINTS[below] as number] as number;
  return Math.sign(strength) * (low + (size - below) * (high - low));
}

/** The share of an effect that reaches each place of the indicator's scope, by lane, given where a measure is aimed. */
export function reachOf(world: World, measure: Measure, indicator: Effect['indicator'], target: Target): number[] {
  const { scope } = indicatorOf(indicator);
  const { places } = world.layout;
  const reach = valueOf(world.k, measure.reach);
  if (scope === 'country' || scope === 'international') return [1];
  if ('country' in target) {
    const dose = Math.min(1, reach / places.province.length);
    return places[scope].map(() => dose);
  }
  if ('province' in target) return aimedAtProvince(world, scope, target.province);
  if ('group' in target) return aimedAtGroup(world, scope, target.group);
  return aimedAtActor(world, scope, target.actor);
}

type PlaceScope = 'province' | 'group' | 'actor';

const row = (weights: Float64Array, lane: number, columns: number): number[] =>
  Array.from({ length: columns }, (_, column) => weights[lane * columns + column] as number);

const column = (weights: Float64Array, lane: number, columns: number): number[] =>
  Array.from({ length: weights.length / columns }, (_, r) => weights[r * columns + lane] as number);

const only = (ids: readonly string[], id: string): number[] => ids.map((other) => (other === id ? 1 : 0));

function aimedAtProvince({ layout, society }: World, scope: PlaceScope, id: string): number[] {
  const lane = layout.places.province.indexOf(id);
  const provinces = layout.places.province.length;
  if (scope === 'province') return only(layout.places.province, id);
  return column(scope === 'group' ? society.spread : society.presence, lane, provinces);
}

function aimedAtGroup({ layout, society }: World, scope: PlaceScope, id: string): number[] {
  const lane = layout.places.group.indexOf(id);
  if (scope === 'province') return row(society.share, lane, layout.places.province.length);
  if (scope === 'group') return only(layout.places.group, id);
  return column(society.targets, lane, layout.places.group.length);
}

function aimedAtActor({ layout, society }: World, scope: PlaceScope, id: string): number[] {
  const lane = layout.places.actor.indexOf(id);
  if (scope === 'province') return row(society.presence, lane, layout.places.province.length);
  if (scope === 'group') return row(society.targets, lane, layout.places.group.length);
  return only(layout.places.actor, id);
}

/** An effect of a measure (rule 0) or of one of its rules (its place plus one), and its points. */
type Source = Pick<Thread, 'effect' | 'rule' | 'points'>;

function sourcesOf(world: World, measure: Measure): Source[] {
  const pointsOfEffect = ({ strength }: Effect): number => pointsOf(world, valueOf(world.k, strength));
  const own = measure.effects.map((effect) => ({ effect, rule: 0, points: pointsOfEffect(effect) }));
  const added = measure.rules.flatMap(({ adds = [] }, rule) =>
    adds.map((effect) => ({ effect, rule: rule + 1, points: pointsOfEffect(effect) })),
  );
  return [...own, ...added];
}

/** The columns of numbers in one stretch of memory: a run is taken often in an ensemble, and each stretch has its price. */
function columnsOf(weights: readonly number[]): Pick<Strands, 'weights' | 'level' | 'peak'> {
  const many = weights.length;
  const all = new Float64Array(3 * many);
  all.set(weights);
  return { weights: all.subarray(0, many), level: all.subarray(many, 2 * many), peak: all.subarray(2 * many) };
}

/** The strands of a run taken in a month: one for each effect and place that it reaches. */
export function strandsOf(world: World, measure: Measure, target: Target, month: number): Strands {
  const threads: Thread[] = [];
  const cells: number[] = [];
  const weights: number[] = [];
  const reaches: Partial<Record<Scope, readonly number[]>> = {};
  for (const source of sourcesOf(world, measure)) {
    const { indicator, kinds, delayMonths } = source.effect;
    const first = world.layout.offset[at(indicator)] as number;
    const from = cells.length;
    const reach = (reaches[indicatorOf(indicator).scope] ??= reachOf(world, measure, indicator, target));
    for (let lane = 0; lane < reach.length; lane += 1) {
      const weight = reach[lane] as number;
      const excluded = kinds !== undefined && !kinds.includes(world.society.kinds[lane] ?? 'non-state');
      if (weight === 0 || excluded) continue;
      cells.push(first + lane);
      weights.push(weight);
    }
    const begins = month + Math.max(measure.leadMonths.central, delayMonths.central);
    threads.push({ ...source, indicator: at(indicator), begins, from, to: cells.length });
  }
  return {
    threads,
    cells: Uint16Array.from(cells),
    ...columnsOf(weights),
  };
}
