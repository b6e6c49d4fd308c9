import { gapsOf, type ValuesOf } from '../../forecast/expectation.ts';
import { momentsOf } from '../../forecast/summary.ts';
import type { Expectation } from '../../scenario/experiment-schema.ts';

/** The greatest margin that is told either way; beyond it, luck no longer matters. */
export const MOST_MARGIN = 3;

/** Standard errors on either side of a mean that hold 95 % of a normal distribution. */
const Z95 = 1.959964;

/**
 * How far an expectation holds: the mean by which it is kept in standard deviations of that gap between two runs, so
 * that neither the unit of the metric nor the number of runs matters. Positive when it is kept, at most `MOST_MARGIN`
 * either way. The lowest when no run has a value.
 */
export function marginOf(expectation: Expectation, valuesOf: ValuesOf): number {
  const { count, mean, variance } = momentsOf(gapsOf(expectation, valuesOf));
  if (count === 0) return -MOST_MARGIN;
  const kept = keptBy(expectation, mean);
  if (variance === 0) return certain(expectation, kept);
  return Math.max(-MOST_MARGIN, Math.min(MOST_MARGIN, kept / Math.sqrt(variance)));
}

function keptBy({ is, by = 0 }: Expectation, mean: number): number {
  if (is === '~') return by - Math.abs(mean);
  return is.startsWith('<') ? -mean : mean;
}

/** Without any spread an expectation is kept or broken for certain; equal sides keep what allows for equality. */
function certain({ is }: Expectation, kept: number): number {
  if (kept === 0) return is === '<' || is === '>' ? 0 : MOST_MARGIN;
  return kept > 0 ? MOST_MARGIN : -MOST_MARGIN;
}

/** The margin above which an expectation holds at 95 % in so many runs. */
export const neededIn = (runs: number): number => Z95 / Math.sqrt(runs);
