import { availability, type Odds, oddsFor, priceFor } from '../../exercise/ask.ts';
import type { Exercise } from '../../exercise/document.ts';
import type { ActorId } from '../../model/actors.ts';
import type { Take, Target } from '../../sim/decision.ts';
import { type Price, type Refusal, upkeepOf } from '../../sim/refuse.ts';
import { isActive } from '../../sim/run.ts';
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
  const active = new Set(
    exercise.state.runs.filter(isActive).map(({ measure }) => exercise.world.measures[measure]?.id),
  );
  const planned = new Set(exercise.draft.planned.map(({ decision }) => decision.measure));
  return all.flatMap((facts) => {
    const [actor] = facts.actors;
    if (actor === undefined) return [];
    const take = firstTake(facts, actor);
    const { id } = facts.measure;
    return [
      {
        facts,
        bites: bitesIn(facts, exercise.month),
        price: priceFor(exercise, take),
        upkeep: upkeepOf(exercise.world, facts.measure),
        odds: oddsFor(exercise, take),
        refusal: refusals.get(id) ?? null,
        standing: planned.has(id) ? 'planned' : active.has(id) ? 'active' : 'none',
      },
    ];
  });
}
