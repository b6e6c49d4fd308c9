import type { Options } from '../../sim/decision.ts';
import type { Measure } from '../../model/measures.ts';
import { isCoercive } from '../../sim/activity.ts';

/** Terms as they stand in a form: what is left open is null or empty. */
export interface TermsForm {
  goal: string;
  months: number | null;
  review: number | null;
  offer: number | null;
}

export const formOf = ({ goal = '', months, review, offer }: Options): TermsForm => ({
  goal,
  months: months ?? null,
  review: review ?? null,
  offer: offer ?? null,
});

/** The terms that a form stands for; nothing that was left open. */
export function termsOf({ goal, months, review, offer }: TermsForm): Options {
  return {
    ...(goal.trim() === '' ? {} : { goal: goal.trim() }),
    ...(isCount(months) ? { months } : {}),
    ...(isCount(review) ? { review } : {}),
    ...(isCount(offer) ? { offer } : {}),
  };
}

const isCount = (value: number | null): value is number => value !== null && Number.isInteger(value) && value >= 1;

/** Whether terms matter for a measure: somebody must agree to it, or its own rules look at them. */
export const hasTerms = (measure: Measure, hurdles: number): boolean =>
  hurdles > 0 || measure.rules.some(({ when }) => when.some((condition) => 'option' in condition));

/** Coercion needs a reason; for the rest it is encouraged. */
export const needsReason = (measure: Measure): boolean => isCoercive(measure);
