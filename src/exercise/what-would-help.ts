import { actorOf, type ActorId } from '../model/actors.ts';
import type { IndicatorId } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { Hurdle } from '../sim/authorise.ts';
import type { Options, Take } from '../sim/decision.ts';
import { isActive } from '../sim/run.ts';
import { SHORT_MONTHS } from '../sim/vote.ts';
import type { World } from '../sim/world.ts';
import { availability, oddsFor, refusalFor, takeBy, termsOf } from './ask.ts';
import type { Exercise } from './document.ts';
import { type Prospect, prospectAfter, prospectOf } from './prospect.ts';

export const CLARITIES = ['goal', 'months', 'review'] as const;
/** What makes a mandate clear: a stated aim, a limit in time, a review. */
export type Clarity = (typeof CLARITIES)[number];

/** Something that would raise the odds of a decision: other terms, somebody else who asks, or another measure first. */
export type Help = (
  | { readonly kind: 'wording'; readonly missing: readonly Clarity[] }
  | { readonly kind: 'offer'; readonly offer: number }
  | { readonly kind: 'actor'; readonly actor: ActorId }
  | {
      readonly kind: 'after';
      readonly measure: string;
      /** Who can take it, and the month from which all that counts of it is due. */
      readonly actor: ActorId;
      readonly from: number;
      readonly isPlanned: boolean;
    }
) & {
  readonly prospect: Prospect;
};

/** Gains below which a help is not worth a sentence: of chance, and of members in favour. */
const LEAST_GAIN = 0.015;
const LEAST_IN_FAVOUR = 0.25;
const OFFER = 5;
const MOST_BEFORE = 3;
const MOST_ACTORS = 2;

/**
 * What would raise the odds of a decision as the team can know it, most first within each kind. Each is asked of the
 * engine by itself; of a measure that comes first it is expected that it works as planned.
 */
export function whatWouldHelp(exercise: Exercise, take: Take): Help[] {
  const names = oddsFor(exercise, take).hurdles.map(({ hurdle }) => hurdle);
  if (names.length === 0) return [];
  const now = prospectOf(exercise, take);
  const found = [
    ...wording(exercise, take, names),
    ...offering(exercise, take),
    ...best(askedByOthers(exercise, take), MOST_ACTORS),
    ...best(withOthersFirst(exercise, take, names), MOST_BEFORE),
  ];
  return found.filter(
    ({ prospect }) =>
      prospect.odds - now.odds >= LEAST_GAIN || (prospect.inFavour ?? 0) - (now.inFavour ?? 0) >= LEAST_IN_FAVOUR,
  );
}

const valueOf = ({ prospect }: Help): number => prospect.odds + (prospect.inFavour ?? 0) / 100;

/** The most helpful; among equals those that come in sooner. */
const best = (helps: readonly Help[], most: number): Help[] =>
  helps.toSorted((a, b) => valueOf(b) - valueOf(a) || monthOf(a) - monthOf(b)).slice(0, most);

const monthOf = (help: Help): number => (help.kind === 'after' ? help.from : 0);

/** The same decision on other terms than those that stand. */
const onTerms = (take: Take, options: Options): Take => ({ ...take, options, rewordings: [] });

/** What a mandate still lacks to be clear. */
function missingIn({ goal, months, review }: Options): Clarity[] {
  const isThere: Readonly<Record<Clarity, boolean>> = {
    goal: (goal ?? '').trim() !== '',
    months: months !== undefined && months <= SHORT_MONTHS,
    review: review !== undefined,
  };
  return CLARITIES.filter((one) => !isThere[one]);
}

function wording(exercise: Exercise, take: Take, hurdles: readonly Hurdle[]): Help[] {
  const terms = termsOf(take);
  const missing = missingIn(terms);
  if (missing.length === 0 || !hurdles.includes('security-council')) return [];
  const clear = { ...terms, goal: 'clear', months: Math.min(terms.months ?? SHORT_MONTHS, SHORT_MONTHS), review: 1 };
  return [{ kind: 'wording', missing, prospect: prospectOf(exercise, onTerms(take, clear)) }];
}

function offering(exercise: Exercise, take: Take): Help[] {
  const terms = termsOf(take);
  const offer = (terms.offer ?? 0) + OFFER;
  const offered = onTerms(take, { ...terms, offer });
  if (take.rewordings.length === 0 && refusalFor(exercise, offered) !== null) return [];
  return [{ kind: 'offer', offer, prospect: prospectOf(exercise, offered) }];
}

function askedByOthers(exercise: Exercise, take: Take): Help[] {
  const { actors } = measureIn(exercise.world, take.measure);
  return actors
    .filter((actor) => actor !== take.actor && refusalFor(exercise, { ...take, actor }) === null)
    .map((actor) => ({ kind: 'actor', actor, prospect: prospectOf(exercise, { ...take, actor }) }));
}

const measureIn = (world: World, id: string): Measure =>
  world.measures[world.measureIndex.get(id) as number] as Measure;

function withOthersFirst(exercise: Exercise, take: Take, hurdles: readonly Hurdle[]): Help[] {
  const { world, draft } = exercise;
  const planned = new Set(draft.planned.map(({ decision }) => decision.measure));
  const active = new Set(exercise.state.runs.filter(isActive).map(({ measure }) => measure));
  const refusals = availability(exercise);
  const swaying = indicatorsThatSway(take, hurdles);
  return world.measures.flatMap((measure, place): Help[] => {
    const isPlanned = planned.has(measure.id);
    const isOpen = refusals.get(measure.id) === null || isPlanned;
    if (measure.id === take.measure || active.has(place) || !isOpen) return [];
    const actor = measure.actors.find((one) => world.input.holds.includes(one)) ?? (measure.actors[0] as ActorId);
    const prospect = prospectAfter(exercise, take, takeBy(measure, actor));
    return [
      { kind: 'after', measure: measure.id, actor, from: countsFrom(exercise, measure, swaying), isPlanned, prospect },
    ];
  });
}

/** Indicators on which those who must agree decide. */
function indicatorsThatSway({ actor }: Take, hurdles: readonly Hurdle[]): IndicatorId[] {
  const of: Readonly<Record<Hurdle, readonly IndicatorId[]>> = {
    request: actorOf(actor).swayedBy.map(({ indicator }) => indicator),
    'host-consent': ['host-consent'],
    'regional-mandate': ['regional-unity'],
    'security-council': ['council-unity', 'regional-unity', 'host-consent', 'warning-credibility'],
  };
  return hurdles.flatMap((hurdle) => of[hurdle]);
}

/** Month from which all that a measure would bring to bear is due, if it is taken now. */
function countsFrom({ month }: Exercise, { leadMonths, effects }: Measure, swaying: readonly IndicatorId[]): number {
  const delays = effects.filter(({ indicator }) => swaying.includes(indicator)).map((one) => one.delayMonths.central);
  return month + Math.max(leadMonths.central, ...delays);
}
