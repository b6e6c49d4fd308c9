import { type Ask, type Claim, mayTouch } from './claims.ts';
import type { Coordinate } from './coordinates.ts';
import { lossOfMargins } from './loss.ts';

/** Runs after which a parameter that changed nothing is taken not to touch a claim. */
const PROBE = 3;

/** A parameter that changes what the claims cost by less than this at either end of its range does not matter. */
const MATTERS = 0.002;

/** What one parameter does to the margins of all claims, with all others at their present values. */
export interface Screened {
  readonly coordinate: Coordinate;
  /** Margins of all claims at the ends of the range; null where the parameter does not touch the claim. */
  readonly atLow: readonly (number | null)[];
  readonly atHigh: readonly (number | null)[];
  /** The change of what all margins cost. */
  readonly lossAtLow: number;
  readonly lossAtHigh: number;
}

export interface Screening {
  /** Margins of all claims at the present values. */
  readonly base: readonly number[];
  readonly parameters: readonly Screened[];
}

export interface ScreeningSettings {
  readonly runs: number;
  readonly seed: string;
  readonly onProgress: (done: number, of: number) => void;
}

/** Takes each parameter to either end of its range, one at a time, under the same luck. */
export async function screen(
  claims: readonly Claim[],
  coordinates: readonly Coordinate[],
  ask: Ask,
  { runs, seed, onProgress }: ScreeningSettings,
): Promise<Screening> {
  const asIs = claims.map((_, claim) => ask({ claim, changes: [], runs, seed, probe: 0 }));
  const base = (await Promise.all(asIs)).map(certain);
  let done = 0;
  const at = (coordinate: Coordinate, value: number) =>
    Promise.all(
      claims.map((one, claim) => {
        const isIdle = value === coordinate.central || !mayTouch(one, coordinate.id);
        return isIdle ? null : ask({ claim, changes: [[coordinate.place, value]], runs, seed, probe: PROBE });
      }),
    );
  const parameters = await Promise.all(
    coordinates.map(async (coordinate) => {
      const [atLow, atHigh] = await Promise.all([at(coordinate, coordinate.low), at(coordinate, coordinate.high)]);
      done += 1;
      onProgress(done, coordinates.length);
      return { coordinate, atLow, atHigh, lossAtLow: changeOf(base, atLow), lossAtHigh: changeOf(base, atHigh) };
    }),
  );
  return { base, parameters };
}

function changeOf(base: readonly number[], margins: readonly (number | null)[]): number {
  return lossOfMargins(base.map((margin, claim) => margins[claim] ?? margin)) - lossOfMargins(base);
}

/** A trial without a probe always has a margin. */
export function certain(margin: number | null): number {
  if (margin === null) throw new Error('a trial without a probe has no margin');
  return margin;
}

/** The greatest change of what all margins cost, at either end. */
export const weightOf = ({ lossAtLow, lossAtHigh }: Screened): number =>
  Math.max(Math.abs(lossAtLow), Math.abs(lossAtHigh));

/** Parameters that matter, the weightiest first; of those that weigh the same, in the order of the model. */
export const mattering = ({ parameters }: Screening): Screened[] =>
  parameters.filter((one) => weightOf(one) >= MATTERS).toSorted((left, right) => weightOf(right) - weightOf(left));

/** Whether a parameter touches a claim at all. */
export const touches = ({ atLow, atHigh }: Screened, claim: number): boolean =>
  (atLow[claim] ?? null) !== null || (atHigh[claim] ?? null) !== null;

/** How far a parameter moves the margin of a claim, at the end where it moves it more. */
export function moveOf({ atLow, atHigh }: Screened, base: readonly number[], claim: number): number {
  const margin = base[claim] as number;
  return Math.max(Math.abs((atLow[claim] ?? margin) - margin), Math.abs((atHigh[claim] ?? margin) - margin));
}

/** Claims that come near their bound somewhere in the screening: within twice the margin wanted. */
export function atRisk({ base, parameters }: Screening, wanted: number): number[] {
  return [...base.keys()].filter((claim) =>
    [base[claim] as number, ...parameters.flatMap(({ atLow, atHigh }) => [atLow[claim], atHigh[claim]])].some(
      (margin) => typeof margin === 'number' && margin < 2 * wanted,
    ),
  );
}
