import { type Odds, oddsFor, priceFor, refusalFor } from '../../exercise/ask.ts';
import { type Exercise, isTake, type Planned } from '../../exercise/document.ts';
import type { Attempt } from '../../sim/authorise.ts';
import type { Take } from '../../sim/decision.ts';
import type { Price, Refusal } from '../../sim/refuse.ts';

/** How a planned decision stands before the commit. */
export type PlanStanding = 'ready' | 'to-ask' | 'agreed' | 'turned-down' | 'withdrawn';

/** A planned decision with all that the plan says of it. */
export interface PlanItem {
  readonly planned: Planned;
  /** Null for stopping a measure, which needs nobody and costs nothing. */
  readonly take: Take | null;
  readonly price: Price | null;
  readonly odds: Odds | null;
  /** Why it would not be possible at the commit, as things stand. */
  readonly refusal: Refusal | null;
  readonly standing: PlanStanding;
  readonly lastAttempt: Attempt | null;
}

/** Whether those who were asked said no, for now or for good. */
export const isTurnedDown = ({ attempts, withdrawn }: Planned): boolean =>
  withdrawn || attempts.at(-1)?.passed === false;

/** The plan of the month, in the order in which it was made. */
export const planItems = (exercise: Exercise): PlanItem[] =>
  exercise.draft.planned.map((planned) => itemOf(exercise, planned));

function itemOf(exercise: Exercise, planned: Planned): PlanItem {
  const { decision } = planned;
  const lastAttempt = planned.attempts.at(-1) ?? null;
  const refusal = refusalFor(exercise, decision);
  if (!isTake(decision)) {
    return { planned, take: null, price: null, odds: null, refusal, standing: 'ready', lastAttempt };
  }
  const odds = oddsFor(exercise, decision);
  const standing = standingOf(planned, odds);
  return { planned, take: decision, price: priceFor(exercise, decision), odds, refusal, standing, lastAttempt };
}

function standingOf({ attempts, withdrawn }: Planned, { hurdles }: Odds): PlanStanding {
  if (withdrawn) return 'withdrawn';
  const last = attempts.at(-1);
  if (last !== undefined) return last.passed ? 'agreed' : 'turned-down';
  return hurdles.length === 0 ? 'ready' : 'to-ask';
}
