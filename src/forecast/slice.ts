import { MOST_REPEATED } from './spread.ts';

/** Some of the runs of an ensemble or an experiment, by number from 1: what one worker does at once. */
export interface Slice {
  readonly from: number;
  readonly count: number;
}

/** All runs in slices of a size, in order. */
export function slicesOf(runs: number, size: number): Slice[] {
  return Array.from({ length: Math.ceil(runs / size) }, (_, index) => ({
    from: 1 + index * size,
    count: Math.min(size, runs - index * size),
  }));
}

/** How many runs of a slice are repeated with other luck, to tell what of the spread comes from the model's numbers. */
export const repeatedOf = ({ from, count }: Slice): number => Math.max(0, Math.min(count, MOST_REPEATED + 1 - from));

/** The columns of slices in order, as one. */
export const joined = (columns: readonly Float64Array[]): Float64Array =>
  fill(new Float64Array(columns.reduce((sum, { length }) => sum + length, 0)), columns);

/** Fills a column with others, one after another. */
export function fill<Column extends Float64Array | Float32Array>(whole: Column, columns: readonly Column[]): Column {
  let at = 0;
  for (const column of columns) {
    whole.set(column, at);
    at += column.length;
  }
  return whole;
}
