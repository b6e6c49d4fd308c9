/** Months of the past that are kept for delayed influences and three-month rises: a ring by month. */
export const HISTORY_MONTHS = 10;

/** Where the values of a month begin in the history; before the first month they are those of the start. */
export const slotOf = (month: number, cells: number): number => (Math.max(0, month) % HISTORY_MONTHS) * cells;

/**
 * Phase of a month: months of one phase find the months before them at the same places of the history. The first months
 * have phases of their own, since all that was before the first month is the start.
 */
export const phaseOf = (month: number): number =>
  month < HISTORY_MONTHS ? month : HISTORY_MONTHS + (month % HISTORY_MONTHS);

/** One more than the last phase. */
export const PHASES_OF_HISTORY = 2 * HISTORY_MONTHS;
