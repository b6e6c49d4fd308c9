import { availability, type Odds, oddsFor, priceFor } from '../../exercise/ask.ts';
import type { Exercise } from '../../exercise/document.ts';
import type { ActorId } from '../../model/actors.ts';
import type { Take, Target } from '../../sim/decision.ts';
import { type Price, type Refusal, upkeepOf } from '../../sim/refuse.ts';
import { isActive } from '../../sim/run.ts';
import { type Remedy, remedyFinder } from './board/remedies.ts';
import { bitesIn, type MeasureFacts } from './measure-facts.ts';

/** A measure as its card shows it this month. */
export interface MeasureCard {
  readonly facts: MeasureFacts;
  readonly bites: { readonly from: number; readonly to: number };
  readonly price: Price;
  readonly upkeep: Price;
  readonly odds: Odds;
  /** Why it cannot be taken now, or null when it can. */
  readonly refusal: Refusal | null;
  /** What would make it possible; null where it is, or where nothing is to be said. */
  readonly remedy: Remedy | null;
  /** At work or on its way, in the plan of the month, or neither. */
  readonly standing: 'active' | 'planned' | 'none';
}

/** A measure as it would be taken without further choices: by the nearest actor, for the whole country. */
export const firstTake = (facts: MeasureFacts, actor: ActorId, target: Target = { country: true }): Take => ({
  kind: 'take',
  measure: facts.measure.id,
  actor,
  target,
  options: {},
  reason: '',
  rewordings: [],
});

/** Cards of all measures for the open month. */
export function measureCards(exercise: Exercise, all: readonly MeasureFacts[]): MeasureCard[] {
  const refusals = availability(exercise);
  const remedyFor = remedyFinder(exercise, refusals);
  const active = new Set(
    exercise.state.runs.filter(isActive).map(({ measure }) => exercise.world.measures[measure]?.id),
  );
  const planned = new Set(exercise.draft.planned.map(({ decision }) => decision.measure));
  return all.flatMap((facts) => {
    const [actor] = facts.actors;
    if (actor === undefined) return [];
    const take = firstTake(facts, actor);
    const { id } = facts.measure;
    const price = priceFor(exercise, take);
    const refusal = refusals.get(id) ?? null;
    return [
      {
        facts,
        bites: bitesIn(facts, exercise.month),
        price,
        upkeep: upkeepOf(exercise.world, facts.measure),
        odds: oddsFor(exercise, take),
        refusal,
        remedy: refusal === null ? null : remedyFor(refusal, price),
        standing: planned.has(id) ? 'planned' : active.has(id) ? 'active' : 'none',
      },
    ];
  });
}

/**
 * Newly made cards, with the one before in place of each that says the same: whoever draws them does not draw again
 * what has not changed.
 */
export function keepCards(before: readonly MeasureCard[], made: readonly MeasureCard[]): readonly MeasureCard[] {
  const known = new Map(before.map((card) => [card.facts, card]));
  const cards = made.map((card) => {
    const last = known.get(card.facts);
    return last !== undefined && saysOf(last) === saysOf(card) ? last : card;
  });
  return cards.length === before.length && cards.every((card, place) => card === before[place]) ? before : cards;
}

/** All that a card says beside its facts. */
const saysOf = (card: MeasureCard): string => JSON.stringify({ ...card, facts: null });
