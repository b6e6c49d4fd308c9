import { indicatorOf, type IndicatorId, type Scope } from '../model/indicators.ts';
import type { ArmedKind } from '../model/stages.ts';
import type { Target } from './decision.ts';
import { highestAt, provinceMeanAt, singleAt, type View } from './indices.ts';
import { at } from './layout.ts';

const INTENT = at('atrocity-intent');
const CAPACITY = at('armed-capacity');
const LEGITIMACY = at('legitimacy-seeking');

/** An indicator by its scope and its place in `INDICATORS`. */
export interface Indicated {
  readonly scope: Scope;
  readonly place: number;
}

/** An indicator as it stands where a measure is aimed: at its place, or as the people or places there feel it. */
export const readHere = (view: View, indicator: IndicatorId, target: Target): number =>
  readThere(view, { scope: indicatorOf(indicator).scope, place: at(indicator) }, target);

/** The same for an indicator that was looked up before. */
export function readThere(view: View, { scope, place }: Indicated, target: Target): number {
  if (scope === 'country' || scope === 'international') return singleAt(view, place);
  if (scope === 'province') return provinceHere(view, place, target);
  if (scope === 'group') return groupHere(view, place, target);
  return actorHere(view, place, target);
}

const valueAt = ({ world, value }: View, place: number, lane: number): number =>
  value[(world.layout.offset[place] as number) + lane] as number;

interface Weights {
  readonly weights: Float64Array;
  readonly from: number;
  readonly count: number;
}

function mean(view: View, place: number, { weights, from, count }: Weights): number {
  let sum = 0;
  for (let lane = 0; lane < count; lane += 1) sum += (weights[from + lane] as number) * valueAt(view, place, lane);
  return sum;
}

function provinceHere(view: View, place: number, target: Target): number {
  const { layout, society } = view.world;
  const provinces = layout.places.province.length;
  if ('province' in target) return valueAt(view, place, layout.places.province.indexOf(target.province));
  if ('group' in target) {
    return mean(view, place, {
      weights: society.spread,
      from: layout.places.group.indexOf(target.group) * provinces,
      count: provinces,
    });
  }
  if ('actor' in target) {
    return mean(view, place, {
      weights: society.presenceShare,
      from: layout.places.actor.indexOf(target.actor) * provinces,
      count: provinces,
    });
  }
  return provinceMeanAt(view, place);
}

function groupHere(view: View, place: number, target: Target): number {
  const { layout, society } = view.world;
  if ('group' in target) return valueAt(view, place, layout.places.group.indexOf(target.group));
  return mean(view, place, { weights: society.groupSize, from: 0, count: layout.places.group.length });
}

function actorHere(view: View, place: number, target: Target): number {
  const { layout } = view.world;
  if ('actor' in target) return valueAt(view, place, layout.places.actor.indexOf(target.actor));
  return highestAt(view, place);
}

/** Lane of the armed actor who weighs most where a measure is aimed, by presence, intent and means; -1 without any. */
export function leadingActor(view: View, target: Target): number {
  const { layout, society } = view.world;
  if ('actor' in target) return layout.places.actor.indexOf(target.actor);
  const provinces = layout.places.province.length;
  const province = 'province' in target ? layout.places.province.indexOf(target.province) : -1;
  let leading = -1;
  let most = -1;
  for (let a = 0; a < society.kinds.length; a += 1) {
    const presence = province < 0 ? 1 : (society.presence[a * provinces + province] as number);
    const weight = presence * valueAt(view, INTENT, a) * valueAt(view, CAPACITY, a);
    if (weight > most) [leading, most] = [a, weight];
  }
  return leading;
}

/** Whether the armed actor who weighs most where a measure is aimed is of one of these kinds. */
export function isLedBy(view: View, target: Target, kinds: readonly ArmedKind[]): boolean {
  const kind = view.world.society.kinds[leadingActor(view, target)];
  return kind !== undefined && kinds.includes(kind);
}

/** Interest in legitimacy of the armed actor who weighs most where a measure is aimed; the reference without any. */
export function legitimacyHere(view: View, target: Target): number {
  const lane = leadingActor(view, target);
  return lane < 0 ? indicatorOf('legitimacy-seeking').reference.central : valueAt(view, LEGITIMACY, lane);
}
