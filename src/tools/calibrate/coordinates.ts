import { PARAMETERS } from '../../sim/parameters.ts';

/** A number of the model that may be fitted: its place in a parameter array, and its range. */
export interface Coordinate {
  readonly id: string;
  readonly place: number;
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** All numbers of the model that have a range, in the order of the model; with prefixes, those whose id has one. */
export function coordinatesOf(prefixes: readonly string[] | null = null): Coordinate[] {
  return PARAMETERS.flatMap(({ id, quantity: { low, central, high } }, place) => {
    const asked = prefixes === null || prefixes.some((prefix) => id.startsWith(prefix));
    return asked && high > low ? [{ id, place, low, central, high }] : [];
  });
}

/** Where a value lies in its range: 0 at the low end, 1 at the high end. */
export const shareOf = ({ low, high }: Coordinate, value: number): number => (value - low) / (high - low);

/** The value at a share of the range, to six significant digits and never outside of it. */
export function valueAt({ low, high }: Coordinate, share: number): number {
  const value = Number((low + share * (high - low)).toPrecision(6));
  return Math.max(low, Math.min(high, value));
}
