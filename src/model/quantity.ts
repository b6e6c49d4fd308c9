import type { Citation } from './citation.ts';

/**
 * A number of the model with the range in which it may lie.
 * `assumed` numbers are design assumptions; `sourced` ones rest on the cited text.
 */
export interface Quantity {
  readonly central: number;
  readonly low: number;
  readonly high: number;
  readonly basis: 'assumed' | readonly Citation[];
}

/** A design assumption with the range in which it may be calibrated. Throws when the range does not hold the value. */
export function assumed(central: number, low: number, high: number): Quantity {
  return { ...inRange(central, low, high), basis: 'assumed' };
}

/** A number that rests on a cited text, with the range the text leaves open. */
export function sourced(
  range: readonly [central: number, low: number, high: number],
  basis: readonly Citation[],
): Quantity {
  return { ...inRange(...range), basis };
}

/** An assumed length in whole months: from half to one and a half times the central value. */
export const months = (central: number): Quantity =>
  assumed(central, Math.floor(central / 2), Math.ceil(central * 1.5));

/** An assumed cost level from 1 (low) to 5 (very high), uncertain by one level. */
export const level = (central: number): Quantity =>
  assumed(central, Math.max(1, central - 1), Math.min(5, central + 1));

function inRange(central: number, low: number, high: number) {
  if (!(low <= central && central <= high)) throw new RangeError(`${low} <= ${central} <= ${high} does not hold`);
  return { central, low, high };
}
