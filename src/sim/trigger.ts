import { indicatorOf, type IndicatorId } from '../model/indicators.ts';
import { TRIGGERS, triggerOf, type TriggerId } from '../model/triggers.ts';
import { provinceMean, single, type View } from './indices.ts';
import { cellsOf, cellOf } from './layout.ts';
import { k, valueOf } from './parameters.ts';
import { add, type Work } from './work.ts';

const WEAK = k('damping:weak');
const STRONG = k('damping:strong');
const FULL_AT = k('damping:full-at');

/** Factor on a trigger's size: strong institutions of the right kind make a shock smaller (A/68/947 §46, §47). */
export function dampingOf(view: View, dampedBy: IndicatorId | null): number {
  if (dampedBy === null) return 1;
  const value = indicatorOf(dampedBy).scope === 'province' ? provinceMean(view, dampedBy) : single(view, dampedBy);
  const [weak, strong, fullAt] = [WEAK, STRONG, FULL_AT].map((place) => view.world.k[place] as number) as [
    number,
    number,
    number,
  ];
  return weak + (strong - weak) * Math.min(1, value / fullAt);
}

/** Lets an event happen: its effects, damped, in one province or in all places. */
export function applyTrigger(work: Work, id: TriggerId, province: string | null): void {
  const { world, state } = work;
  const trigger = triggerOf(id);
  const damping = dampingOf({ world, value: state.value }, trigger.dampedBy);
  const cause = world.causes.first.trigger + TRIGGERS.findIndex((row) => row.id === id);
  for (const { indicator, points } of trigger.effects) {
    for (const cell of cellsHit(work, indicator, province)) add(work, cell, cause, valueOf(world.k, points) * damping);
  }
}

function cellsHit({ world }: Work, indicator: IndicatorId, province: string | null): number[] {
  const isLocal = province !== null && indicatorOf(indicator).scope === 'province';
  const cell = isLocal ? cellOf(world.layout, indicator, province) : undefined;
  return cell === undefined ? cellsOf(world.layout, indicator) : [cell];
}
