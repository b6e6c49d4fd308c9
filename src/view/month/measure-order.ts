import type { StageId } from '../../model/stages.ts';
import type { Refusal } from '../../sim/refuse.ts';
import type { MeasureCard } from './measure-cards.ts';

export const CARD_ORDERS = ['fit', 'soonest', 'cheapest', 'surest'] as const;
/** By what cards are put in order: fit to the stage, first effect, price, or odds with those who must agree. */
export type CardOrder = (typeof CARD_ORDERS)[number];

/** What does not change while a team plans, so that no card moves under its hand. */
const LASTING: readonly Refusal['code'][] = ['needs-all', 'needs-any', 'consent-withdrawn'];

/** Whether something stands in the way of a measure that no change of the month's plan can remove. */
export const isBarred = ({ refusal }: Pick<MeasureCard, 'refusal'>): boolean =>
  refusal !== null && LASTING.includes(refusal.code);

type Measured = (card: MeasureCard) => number;

const soonest: Measured = ({ bites }) => bites.from;
const cheapest: Measured = ({ price }) => price.political + price.financial;
const surest: Measured = ({ odds }) => -odds.all;

/**
 * Cards in the order in which a team is likely to want them: what is not barred, then by the order asked for, then what
 * is sooner at work. The catalogue's order decides among equals. Nothing that a plan changes moves a card.
 */
export function orderCards(cards: readonly MeasureCard[], stage: StageId, by: CardOrder = 'fit'): MeasureCard[] {
  const fit: Measured = ({ facts }) => Number(!facts.measure.bestStages.includes(stage));
  const first = { fit, soonest, cheapest, surest }[by];
  return cards.toSorted(
    (a, b) => Number(isBarred(a)) - Number(isBarred(b)) || first(a) - first(b) || soonest(a) - soonest(b),
  );
}
