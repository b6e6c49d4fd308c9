import type { Coordinate } from './coordinates.ts';

/** The margin that every claim should have: with 1,000 runs, more than six standard errors from its bound. */
export const WANTED = 0.2;

/** Weight of the pull to the present values: what a parameter costs that goes as far as its range is wide. */
export const PULL = 0.005;

/** What the margin of one claim costs: the square of what it lacks to the margin wanted. */
export function lossOfMargin(margin: number): number {
  const lack = Math.max(0, WANTED - margin);
  return lack * lack;
}

/** What the margins of all claims cost. */
export const lossOfMargins = (margins: readonly number[]): number =>
  margins.reduce((sum, margin) => sum + lossOfMargin(margin), 0);

/** What it costs to leave the present values, so that what no claim asks for stays where it is. */
export function pullOf(coordinates: readonly Coordinate[], values: readonly number[]): number {
  return coordinates.reduce((sum, { low, central, high }, index) => {
    const way = ((values[index] as number) - central) / (high - low);
    return sum + PULL * way * way;
  }, 0);
}
