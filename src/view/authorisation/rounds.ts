import { oddsFor, priceFor } from '../../exercise/ask.ts';
import type { Exercise } from '../../exercise/document.ts';
import type { Attempt } from '../../sim/authorise.ts';
import type { Options, Take } from '../../sim/decision.ts';
import type { Asked } from '../../sim/petition.ts';
import { rewordingPrice } from '../../sim/refuse.ts';
import { m } from '../../words/paraglide/messages.js';
import { pricePlainly } from '../month/measure-words.ts';
import { listed } from '../numbers.ts';
import { pullRows, reasonGiven } from './pull-rows.ts';

/** One round of asking in the open month: on which terms, with which odds, what came of it, and at which price. */
export interface Round {
  readonly number: number;
  readonly terms: string;
  /** Odds as the team believed, 0 to 1. */
  readonly odds: number;
  readonly attempt: Attempt;
  /** Political capital that asking once more cost; 0 for the first time. */
  readonly political: number;
  /** What weighed most, where somebody was asked who does not vote in the Council. */
  readonly said: string | null;
  /** What a yes will cost when the month closes, or what a no costs beside. */
  readonly price: string;
}

/** All rounds of a decision in order. */
export function roundsOf(exercise: Exercise, take: Take, attempts: readonly Attempt[]): Round[] {
  const all = [take.options, ...take.rewordings];
  return attempts.map((attempt, index) => {
    const options = all[index] ?? {};
    const asked: Take = { ...take, options, rewordings: [] };
    return {
      number: index + 1,
      terms: termsWords(options),
      odds: oddsFor(exercise, asked).all,
      attempt,
      political: index === 0 ? 0 : rewordingPrice(exercise.world, 1),
      said: saidIn(exercise, asked, attempt),
      price: attempt.passed ? priceOfYes(exercise, take) : priceOfNo(attempt),
    };
  });
}

/** Terms in a few words: `with a stated aim, for 12 months and with a review after 6`. */
export function termsWords({ goal = '', months, review, offer = 0 }: Options): string {
  const parts = [
    ...(goal.trim() === '' ? [] : [m['asking.round-goal']()]),
    ...(months === undefined ? [] : [m['asking.round-months']({ months })]),
    ...(review === undefined ? [] : [m['asking.round-review']({ months: review })]),
    ...(offer === 0 ? [] : [m['asking.round-offer']({ offer })]),
  ];
  return parts.length === 0 ? m['asking.round-usual']() : listed(parts);
}

/** The Council explains itself member by member; of others the last one who was asked is told of. */
function saidIn(exercise: Exercise, take: Take, { hurdles }: Attempt): string | null {
  const last = hurdles.at(-1);
  if (last === undefined || last.vote !== undefined) return null;
  return reasonGiven(pullRows(exercise, take, last.hurdle as Asked), last.passed);
}

const priceOfYes = (exercise: Exercise, take: Take): string =>
  m['asking.round-spent']({ price: pricePlainly(priceFor(exercise, take)) });

function priceOfNo({ hurdles }: Attempt): string {
  const vote = hurdles.at(-1)?.vote;
  if (vote === undefined) return m['asking.price-trust']();
  return vote.vetoes.length > 0 ? m['asking.price-veto']() : m['asking.price-vote']();
}
