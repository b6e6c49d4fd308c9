import { isMeasureId, measureOf } from '../model/measures.ts';
import { rankOf } from '../model/stages.ts';
import type { DebriefMonth } from './debrief-month.ts';
import { runsOf } from './runs.ts';

/** How long the team took to answer what it could see. */
export interface Delay {
  /** First month that opened with reports which put the country beyond general risk; null where none did. */
  readonly sign: number | null;
  /** Month of the first decision, then or later, for a measure fit for such a stage; null where there is none. */
  readonly answer: number | null;
  /** Months between the two; 0 where a fitting measure was already on its way or at work. Null without sign or answer. */
  readonly months: number | null;
}

/** Months from the first sign that the team could read to its first fitting measure (A/66/874 §19). */
export function delayOf(months: readonly DebriefMonth[]): Delay {
  const seen = months.find(({ believedStage }) => rankOf(believedStage) > 0);
  if (seen === undefined) return { sign: null, answer: null, months: null };
  const sign = seen.month + 1;
  const fitting = runsOf(months).filter(({ measure, endsIn }) => endsIn > sign && isFitting(measure));
  if (fitting.length === 0) return { sign, answer: null, months: null };
  const answer = Math.min(...fitting.map(({ decidedIn }) => decidedIn));
  return { sign, answer, months: Math.max(0, answer - sign) };
}

/** Whether a measure is meant for a country beyond general risk; a scenario's own measures count as such. */
const isFitting = (measure: string): boolean =>
  !isMeasureId(measure) || measureOf(measure).bestStages.some((stage) => rankOf(stage) > 0);
