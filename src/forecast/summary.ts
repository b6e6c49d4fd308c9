/** A mean over runs with its 95 % interval; null where no run has a value. */
export interface Estimate {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Standard errors on either side of a mean that hold 95 % of a normal distribution. */
const Z95 = 1.959964;

const NONE: Estimate = { mean: null, low: null, high: null };

/**
 * Mean and 95 % interval by the normal approximation, for shares (values of 0 and 1) as for all else. What is no number
 * is left out. One value alone, and values that are all the same, have an interval without width.
 */
export function estimate(values: ArrayLike<number>): Estimate {
  const { count, mean, variance } = momentsOf(values);
  if (count === 0) return NONE;
  const half = Z95 * Math.sqrt(variance / count);
  return { mean, low: mean - half, high: mean + half };
}

/**
 * Mean and 95 % interval of an outcome. Where every run either has it or has it not, the interval is Wilson's, which
 * stays within 0 and 1 and has a width even where all runs agree.
 */
export function estimateOutcome(values: ArrayLike<number>): Estimate {
  const told = Array.from(values).filter((value) => !Number.isNaN(value));
  const isShare = told.length > 1 && told.every((value) => value === 0 || value === 1);
  return isShare ? estimateShare(told) : estimate(values);
}

function estimateShare(values: readonly number[]): Estimate {
  const { count, mean } = momentsOf(values);
  const wide = (Z95 * Z95) / count;
  const middle = (mean + wide / 2) / (1 + wide);
  const half = (Math.sqrt((mean * (1 - mean)) / count + wide / (4 * count)) * Z95) / (1 + wide);
  return { mean, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export interface Moments {
  readonly count: number;
  readonly mean: number;
  /** With one degree of freedom less than values; 0 for fewer than two. */
  readonly variance: number;
}

/** Count, mean and variance of those values that are numbers. */
export function momentsOf(values: ArrayLike<number>): Moments {
  let [count, mean, squares] = [0, 0, 0];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (Number.isNaN(value)) continue;
    count += 1;
    const gap = value - mean;
    mean += gap / count;
    squares += gap * (value - mean);
  }
  return { count, mean, variance: count < 2 ? 0 : squares / (count - 1) };
}

/** Value by value, one arm less another times a factor; not a number where either has none. */
export function differences(of: ArrayLike<number>, against: ArrayLike<number>, factor = 1): Float64Array {
  return Float64Array.from({ length: of.length }, (_, run) => (of[run] as number) - factor * (against[run] as number));
}

/** The value below which a share of sorted numbers lies, by the nearest rank; not a number where there are none. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const rank = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return sorted[rank] ?? Number.NaN;
}
