import { momentsOf } from './summary.ts';

/** How much of the spread of a metric over runs comes from the model's numbers, and how much from luck; sums to 1. */
export interface Spread {
  readonly parameters: number;
  readonly luck: number;
}

/** Runs that are repeated at most to find it out; the share is then known to about 0.1. */
export const MOST_REPEATED = 200;

/**
 * The share of parameters is the covariance of runs with their repetitions, which have the same parameters and other
 * luck, over the variance of both (the first-order index of Sobol, by pick and freeze); what both together do counts
 * as luck. Null where nothing varies or fewer than two runs were repeated.
 */
export function spreadOf(first: ArrayLike<number>, repeated: ArrayLike<number>): Spread | null {
  const a = Array.from({ length: repeated.length }, (_, run) => first[run] as number);
  const b = Array.from(repeated);
  const both = momentsOf([...a, ...b]);
  if (b.length < 2 || both.variance === 0 || both.count < 2 * b.length) return null;
  const products = a.map((value, run) => (value - both.mean) * ((b[run] as number) - both.mean));
  const share = momentsOf(products).mean / both.variance;
  const parameters = Math.max(0, Math.min(1, share));
  return { parameters, luck: 1 - parameters };
}
