import type { ActorId } from '../../model/actors.ts';
import type { StageId } from '../../model/stages.ts';
import type { Hurdle } from '../../sim/authorise.ts';
import type { MeasureCard } from './measure-cards.ts';
import type { MeasureFacts } from './measure-facts.ts';

export const LEADS = ['now', 'soon', 'later'] as const;
/** Lead time: none, up to three months, longer. */
export type Lead = (typeof LEADS)[number];

export const NEEDS = ['nothing', 'request', 'host-consent', 'regional-mandate', 'security-council'] as const;
export type Need = (typeof NEEDS)[number];

/** What a team looks for among the measures; an empty text lets everything through. */
export interface MeasureFilter {
  readonly text: string;
  readonly actor: ActorId | '';
  readonly need: Need | '';
  readonly lead: Lead | '';
  readonly stage: StageId | '';
  readonly evidence: string;
  /** Only what can be taken now. */
  readonly possible: boolean;
}

export const NO_FILTER: MeasureFilter = {
  text: '',
  actor: '',
  need: '',
  lead: '',
  stage: '',
  evidence: '',
  possible: false,
};

/** What a filter looks at beside the facts: what stands in the way now. */
export interface Standing {
  readonly hurdles: readonly Hurdle[];
  readonly possible: boolean;
}

const SOON = 3;

export const leadOf = (months: number): Lead => (months <= 0 ? 'now' : months <= SOON ? 'soon' : 'later');

/** Whether a measure passes all parts of a filter; every word of the text must be found somewhere. */
export function passes({ measure, searched }: MeasureFacts, standing: Standing, filter: MeasureFilter): boolean {
  const { actor, need, lead, stage, evidence } = filter;
  return (
    wordsOf(filter.text).every((word) => searched.includes(word)) &&
    isSetAs(actor, (id) => measure.actors.includes(id)) &&
    isSetAs(need, (one) => needs(standing.hurdles, one)) &&
    isSetAs(lead, (one) => leadOf(measure.leadMonths.central) === one) &&
    isSetAs(stage, (id) => measure.bestStages.includes(id)) &&
    isSetAs(evidence, (strength) => measure.evidence.strength === strength) &&
    (!filter.possible || standing.possible)
  );
}

/** Whether a part of a filter is left open, or holds. */
const isSetAs = <Part extends string>(part: Part | '', holds: (part: Part) => boolean): boolean =>
  part === '' || holds(part);

const needs = (hurdles: readonly Hurdle[], need: Need): boolean =>
  need === 'nothing' ? hurdles.length === 0 : hurdles.includes(need);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** How many parts of a filter are set, the text aside. */
export const partsSet = ({ actor, need, lead, stage, evidence, possible }: MeasureFilter): number =>
  [actor, need, lead, stage, evidence].filter((part) => part !== '').length + Number(possible);

/** What a filter looks at on a card. */
export const cardPasses = ({ facts, odds, refusal }: MeasureCard, filter: MeasureFilter): boolean =>
  passes(facts, { hurdles: odds.hurdles.map(({ hurdle }) => hurdle), possible: refusal === null }, filter);
