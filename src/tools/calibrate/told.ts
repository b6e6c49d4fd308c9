import { MODEL_VERSION, modelDigest } from '../../sim/model-digest.ts';
import type { Calibration, CalibrationSettings } from './calibration.ts';
import type { Claim } from './claims.ts';
import { PULL, WANTED } from './loss.ts';
import { moveOf, type Screened, touches } from './screening.ts';

/** Parameters that are named for each claim. */
const LEANS = 3;

/** Decimals of a margin as it is told. */
const told = (margin: number): number => Number(margin.toFixed(4));

interface Given {
  readonly claims: readonly Claim[];
  readonly settings: Pick<CalibrationSettings, 'runs' | 'screenRuns' | 'steps' | 'seed'>;
  readonly found: Calibration;
}

/** A calibration as JSON: what it was made with, all claims, all parameters that matter, and those that do not. */
export function toldCalibration({ claims, settings, found }: Given) {
  const { screening, searched, mattering, watched, fit, check } = found;
  const { runs, screenRuns, steps, seed } = settings;
  const isMattering = new Set(mattering);
  const others = screening.parameters.filter((one) => !isMattering.has(one));
  const isFelt = (one: Screened): boolean => claims.some((_, claim) => touches(one, claim));
  return {
    model: { version: MODEL_VERSION, digest: modelDigest() },
    runs,
    screenRuns,
    seed,
    steps,
    looked: fit.looked,
    settled: fit.settled,
    wanted: WANTED,
    pull: PULL,
    claimCount: claims.length,
    watchedCount: watched.length,
    loss: { before: told(fit.loss.before), after: told(fit.loss.after) },
    check: {
      loss: { before: told(check.loss.before), after: told(check.loss.after) },
      held: { before: heldIn(claims, check.before), after: heldIn(claims, check.after) },
    },
    claims: claims.map((claim, index) => claimTold(claim, index, found)),
    parameters: searched.map((one, index) => parameterTold(one, index, { claims, found })),
    notSearched: mattering.slice(searched.length).map(({ coordinate }) => coordinate.id),
    unconstrained: { count: others.length, ids: others.map(({ coordinate }) => coordinate.id) },
    untouching: others.filter((one) => !isFelt(one)).map(({ coordinate }) => coordinate.id),
  };
}

export type ToldCalibration = ReturnType<typeof toldCalibration>;

const heldIn = (claims: readonly Claim[], margins: readonly number[]): number =>
  claims.filter(({ needs }, index) => (margins[index] as number) > needs).length;

function claimTold({ id, file, needs }: Claim, index: number, { screening, check }: Calibration) {
  const { base, parameters } = screening;
  const at = (margin: number) => ({ margin: told(margin), held: margin > needs });
  const leansOn = parameters
    .map((one) => ({ one, move: moveOf(one, base, index) }))
    .filter(({ move }) => move > 0)
    .toSorted((left, right) => right.move - left.move)
    .slice(0, LEANS)
    .map(({ one: { coordinate, atLow, atHigh } }) => {
      const margin = base[index] as number;
      return { id: coordinate.id, atLow: told(atLow[index] ?? margin), atHigh: told(atHigh[index] ?? margin) };
    });
  return {
    id,
    file,
    needs: told(needs),
    screened: told(base[index] as number),
    before: at(check.before[index] as number),
    after: at(check.after[index] as number),
    leansOn,
  };
}

function parameterTold(
  one: Screened,
  index: number,
  { claims, found }: { readonly claims: readonly Claim[]; readonly found: Calibration },
) {
  const { id, low, central, high } = one.coordinate;
  const constraint = found.constraints[index];
  const named = (places: readonly number[]): string[] => places.map((claim) => claims[claim]?.id ?? '');
  return {
    id,
    low,
    present: central,
    high,
    proposed: found.fit.values[index] as number,
    lossAtLow: told(one.lossAtLow),
    lossAtHigh: told(one.lossAtHigh),
    from: { value: constraint?.from.value ?? low, breaks: named(constraint?.from.breaks ?? []) },
    to: { value: constraint?.to.value ?? high, breaks: named(constraint?.to.breaks ?? []) },
  };
}
