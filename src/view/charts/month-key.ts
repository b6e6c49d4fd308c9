/** Key of the mark of a month on the axis of a track. */
export const monthKey = (month: number): string => `month-${month}`;
