import { type Ask, type Claim } from './claims.ts';
import { type Constraint, constraintOf } from './constraints.ts';
import type { Coordinate } from './coordinates.ts';
import { type Fit, fit } from './fit.ts';
import { lossOfMargins, WANTED } from './loss.ts';
import { atRisk, certain, mattering, type Screened, screen, type Screening } from './screening.ts';

/** How a calibration is made. */
export interface CalibrationSettings {
  /** Runs of each arm in the search and after it, and in the screening. */
  readonly runs: number;
  readonly screenRuns: number;
  /** Points that the search may look at. */
  readonly steps: number;
  /** Parameters that are searched at most, the weightiest first. */
  readonly most: number;
  readonly seed: number;
  readonly progress: (what: string) => (done: number, of: number) => void;
}

/** Margins of all claims before and after, under the luck that their files name, which the search did not see. */
export interface Check {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly loss: { readonly before: number; readonly after: number };
}

/** What a calibration found. */
export interface Calibration {
  readonly screening: Screening;
  /** Parameters that matter, the weightiest first; the first of them were searched. */
  readonly mattering: readonly Screened[];
  readonly searched: readonly Screened[];
  /** Places of the claims that the search looked at. */
  readonly watched: readonly number[];
  readonly fit: Fit;
  readonly check: Check;
  readonly constraints: readonly Constraint[];
}

/** Screens the parameters, fits those that matter, and finds which claims constrain what. */
export async function calibrate(
  claims: readonly Claim[],
  coordinates: readonly Coordinate[],
  ask: Ask,
  settings: CalibrationSettings,
): Promise<Calibration> {
  const { runs, screenRuns, steps, progress } = settings;
  const seed = `calibration/${settings.seed}`;
  const screening = await screen(claims, coordinates, ask, {
    runs: screenRuns,
    seed,
    onProgress: progress('screening'),
  });
  const all = mattering(screening);
  const searched = all.slice(0, settings.most);
  const watched = atRisk(screening, WANTED);
  const found = await fit(searched, watched, ask, { runs, seed, steps, onProgress: progress('search') });
  const values = new Map(searched.map(({ coordinate }, index) => [coordinate.place, found.values[index] as number]));
  const marginsAt = async (changes: ReadonlyMap<number, number>, luck: string | null): Promise<number[]> => {
    const asked = claims.map((_, claim) => ask({ claim, changes: [...changes], runs, seed: luck, probe: 0 }));
    return (await Promise.all(asked)).map(certain);
  };
  const check = checkOf(await marginsAt(new Map(), null), await marginsAt(values, null));
  const fitted = await marginsAt(values, seed);
  const holding = new Map(
    watched.flatMap((claim): [number, number][] => {
      const needs = claims[claim]?.needs ?? 0;
      return (fitted[claim] as number) > needs ? [[claim, needs]] : [];
    }),
  );
  const tell = progress('constraints');
  const constraints: Constraint[] = [];
  for (const one of searched) {
    constraints.push(await constraintOf(one, ask, { values, holding, runs, seed }));
    tell(constraints.length, searched.length);
  }
  return { screening, mattering: all, searched, watched, fit: found, check, constraints };
}

const checkOf = (before: readonly number[], after: readonly number[]): Check => ({
  before,
  after,
  loss: { before: lossOfMargins(before), after: lossOfMargins(after) },
});
