import type { Ask } from './claims.ts';
import { certain, type Screened, touches } from './screening.ts';

/** Halvings of the way between the fitted value and a value at which a claim is broken. */
const HALVINGS = 4;

/** One end of the interval over which all claims hold, and the claims that are broken just beyond it. */
export interface End {
  readonly value: number;
  /** Places of claims; none where the interval ends with the range. */
  readonly breaks: readonly number[];
}

/** Values of one parameter for which every claim holds that holds at the fitted values, all others being as fitted. */
export interface Constraint {
  readonly id: string;
  readonly from: End;
  readonly to: End;
}

/** What a constraint is looked for with. */
export interface Fitted {
  /** Fitted values by their place in a parameter array. */
  readonly values: ReadonlyMap<number, number>;
  /** Claims that hold at the fitted values, by their place, and what margin they need. */
  readonly holding: ReadonlyMap<number, number>;
  readonly runs: number;
  readonly seed: string;
}

/**
 * The interval of one parameter over which every claim holds. The ends of the range are tried first; where a claim is
 * broken there, the interval's end is found by halving, which takes a claim that holds at an end to hold on the way.
 */
export async function constraintOf(screened: Screened, ask: Ask, fitted: Fitted): Promise<Constraint> {
  const { id, low, central, high, place } = screened.coordinate;
  const value = fitted.values.get(place) ?? central;
  const touched = [...fitted.holding.keys()].filter((claim) => touches(screened, claim));
  const brokenAt = async (tried: number, among: readonly number[]): Promise<number[]> => {
    const changes = [...new Map(fitted.values).set(place, tried)];
    const { runs, seed } = fitted;
    const margins = await Promise.all(among.map((claim) => ask({ claim, changes, runs, seed, probe: 0 })));
    return among.filter((claim, index) => certain(margins[index] ?? null) <= (fitted.holding.get(claim) as number));
  };
  const [from, to] = await Promise.all([low, high].map((end) => endOf(value, end, touched, brokenAt)));
  return { id, from: from as End, to: to as End };
}

async function endOf(
  fitted: number,
  end: number,
  touched: readonly number[],
  brokenAt: (tried: number, among: readonly number[]) => Promise<number[]>,
): Promise<End> {
  if (end === fitted) return { value: end, breaks: [] };
  let breaks = await brokenAt(end, touched);
  if (breaks.length === 0) return { value: end, breaks };
  let [holds, broken] = [fitted, end];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (holds + broken) / 2;
    const found = await brokenAt(middle, breaks);
    if (found.length === 0) holds = middle;
    else [broken, breaks] = [middle, found];
  }
  return { value: Number(holds.toPrecision(6)), breaks };
}
