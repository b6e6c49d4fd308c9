import type { StageId } from '../../model/stages.ts';
import type { Refusal } from '../../sim/refuse.ts';
import type { MeasureCard } from './measure-cards.ts';

/** What does not change while a team plans, so that no card moves under its hand. */
const LASTING: readonly Refusal['code'][] = ['needs-all', 'needs-any', 'consent-withdrawn'];

/**
 * Cards in the order in which a team is likely to want them: what is not barred, what fits the stage that it believes
 * in, what is sooner at work. The catalogue's order decides among equals.
 */
export const orderCards = (cards: readonly MeasureCard[], stage: StageId): MeasureCard[] =>
  cards.toSorted(
    (a, b) =>
      Number(isBarred(a)) - Number(isBarred(b)) ||
      Number(!fits(a, stage)) - Number(!fits(b, stage)) ||
      a.bites.from - b.bites.from,
  );

const isBarred = ({ refusal }: MeasureCard): boolean => refusal !== null && LASTING.includes(refusal.code);

const fits = ({ facts }: MeasureCard, stage: StageId): boolean => facts.measure.bestStages.includes(stage);
