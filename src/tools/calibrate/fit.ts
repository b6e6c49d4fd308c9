import type { Ask } from './claims.ts';
import { shareOf, valueAt } from './coordinates.ts';
import { lossOfMargins, pullOf } from './loss.ts';
import { patternSearch } from './pattern-search.ts';
import { certain, type Screened, touches } from './screening.ts';

/** First step of the search and its shortest, as shares of a parameter's range. */
const STEP = 0.25;
const LEAST = 1 / 32;

export interface FitSettings {
  readonly runs: number;
  readonly seed: string;
  readonly steps: number;
  readonly onProgress: (done: number, of: number) => void;
}

/** What the search came to. */
export interface Fit {
  /** Values of the parameters searched, in their order. */
  readonly values: readonly number[];
  /** What the claims that were looked at cost, with the pull to the present values. */
  readonly loss: { readonly before: number; readonly after: number };
  readonly looked: number;
  readonly settled: boolean;
}

/** Searches the ranges of some parameters for values at which some claims cost least. */
export async function fit(
  searched: readonly Screened[],
  looked: readonly number[],
  ask: Ask,
  { runs, seed, steps, onProgress }: FitSettings,
): Promise<Fit> {
  const coordinates = searched.map(({ coordinate }) => coordinate);
  const valuesAt = (point: readonly number[]): number[] =>
    coordinates.map((coordinate, index) => valueAt(coordinate, point[index] as number));
  const marginOf = remembering(searched, ask, { runs, seed });
  let done = 0;
  const lossOf = async (point: readonly number[]): Promise<number> => {
    const values = valuesAt(point);
    const margins = await Promise.all(looked.map((claim) => marginOf(claim, values)));
    done += 1;
    onProgress(done, steps);
    return lossOfMargins(margins) + pullOf(coordinates, values);
  };
  const start = coordinates.map((coordinate) => shareOf(coordinate, coordinate.central));
  const towards = searched.map(({ lossAtLow, lossAtHigh }) => (lossAtLow < lossAtHigh ? -1 : 1));
  const found = await patternSearch(start, lossOf, { step: STEP, least: LEAST, most: steps, towards });
  onProgress(steps, steps);
  return {
    values: valuesAt(found.point),
    loss: { before: found.first, after: found.loss },
    looked: found.looked,
    settled: found.settled,
  };
}

/** A claim is run again only where a parameter that touches it has a value with which it was not yet run. */
function remembering(searched: readonly Screened[], ask: Ask, { runs, seed }: Pick<FitSettings, 'runs' | 'seed'>) {
  const known = new Map<string, Promise<number>>();
  return (claim: number, values: readonly number[]): Promise<number> => {
    const changes = searched.flatMap((one, index): [number, number][] => {
      const value = values[index] as number;
      return touches(one, claim) && value !== one.coordinate.central ? [[one.coordinate.place, value]] : [];
    });
    const key = JSON.stringify([claim, changes]);
    const margin = known.get(key) ?? ask({ claim, changes, runs, seed, probe: 0 }).then(certain);
    known.set(key, margin);
    return margin;
  };
}
