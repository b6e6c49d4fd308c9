import type { Expectation } from '../scenario/experiment-schema.ts';
import { differences, type Estimate, estimate, momentsOf } from './summary.ts';

/** An expectation, what was measured for it, and whether it held at 95 %. */
export interface JudgedExpectation extends Expectation, Estimate {
  readonly text: string;
  readonly held: boolean;
}

/** Values of a metric by run in an arm. */
export type ValuesOf = (arm: string, metric: string) => ArrayLike<number>;

/**
 * Whether an expectation holds: the 95 % interval of what stands on the left, less what stands on the right, lies
 * wholly on the stated side of nothing. `by` moves the right side by that share of itself, further away from the left;
 * for `~` it is the greatest distance, in units of the metric. The interval given is that of the value or of the
 * paired difference, without `by`.
 */
export function judge(expectation: Expectation, valuesOf: ValuesOf): JudgedExpectation {
  const { is, by = 0 } = expectation;
  const { left, right } = sidesOf(expectation, valuesOf);
  const told = typeof expectation.than === 'number' ? estimate(left) : estimate(differences(left, right));
  const gap = estimate(gapsOf(expectation, valuesOf));
  return { ...expectation, text: textOf(expectation), held: holds(is, gap, by), ...told };
}

/**
 * What the mean of decides whether an expectation holds: run by run, the left side less the right side, which `by` has
 * moved. For `~` the right side stands where it is. Not a number where a run has none.
 */
export function gapsOf(expectation: Expectation, valuesOf: ValuesOf): Float64Array {
  const { is, by = 0 } = expectation;
  const { left, right } = sidesOf(expectation, valuesOf);
  const factor = is === '~' ? 1 : 1 + (is.startsWith('<') ? -by : by) * sideOf(right);
  return differences(left, right, factor);
}

function sidesOf({ metric, of, than }: Expectation, valuesOf: ValuesOf) {
  const left = valuesOf(of, metric);
  const right = typeof than === 'number' ? new Float64Array(left.length).fill(than) : valuesOf(than, metric);
  return { left, right };
}

/** A share of a negative number moves it the other way. */
const sideOf = (values: ArrayLike<number>): 1 | -1 => (momentsOf(values).mean < 0 ? -1 : 1);

function holds(is: Expectation['is'], { low, high }: Estimate, by: number): boolean {
  if (low === null || high === null) return false;
  switch (is) {
    case '<':
      return high < 0;
    case '<=':
      return high <= 0;
    case '>':
      return low > 0;
    case '>=':
      return low >= 0;
    case '~':
      return low >= -by && high <= by;
  }
}

/** An expectation as a phrase: `harm of early < late, by 0.2`. */
export const textOf = ({ metric, of, is, than, by }: Expectation): string =>
  `${metric} of ${of} ${is} ${than}${by === undefined ? '' : `, by ${by}`}`;
