import type { History } from './history.ts';
import { keepMonths } from './kept-months.ts';
import type { SavedRow } from './saved-row.ts';
import { savedRowOf } from './saved-row-of.ts';

/** A closed month as it lies in the store. */
export interface SavedMonth {
  readonly month: number;
  readonly digest: string;
  readonly results: unknown;
}

/** Everything that is saved of an exercise. */
export interface SavedExercise extends SavedRow {
  readonly closed: readonly SavedMonth[];
}

/** The exercise as it is saved, at a time given as an ISO date. */
export const savedOf = (history: History, saved: string): SavedExercise => ({
  ...savedRowOf(history, saved),
  closed: keepMonths(history.present),
});
