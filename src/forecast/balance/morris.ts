import { estimate, momentsOf } from '../summary.ts';

/** Levels that a coordinate takes, evenly from 0 to 1 (p of Morris 1991). */
export const LEVELS = 4;

/** How far a coordinate moves in one step: p / (2 (p - 1)), so that all levels are met as often. */
export const STEP = LEVELS / (2 * (LEVELS - 1));

/** Coordinates that move together: a group, or one alone. */
export type Unit = readonly number[];

/** A walk through the cube from 0 to 1: where it begins, and in which order and direction its coordinates move. */
export interface Trajectory {
  readonly base: Float64Array;
  /** Step of each coordinate, `STEP` up or down. */
  readonly steps: Float64Array;
  /** Places of the units in the order in which they move, each once. */
  readonly order: readonly number[];
}

/** Numbers from 0 up to, but not, 1, by what they are for. */
export interface Chance {
  readonly level: (coordinate: number) => number;
  readonly direction: (coordinate: number) => number;
  readonly turn: (unit: number) => number;
}

/** Draws a walk of so many coordinates that moves every unit once (Morris 1991). */
export function drawTrajectory(coordinates: number, units: readonly Unit[], chance: Chance): Trajectory {
  const base = new Float64Array(coordinates);
  const steps = new Float64Array(coordinates);
  for (let coordinate = 0; coordinate < coordinates; coordinate += 1) {
    const isUp = chance.direction(coordinate) < 0.5;
    const lowest = Math.floor(chance.level(coordinate) * (LEVELS / 2)) / (LEVELS - 1);
    base[coordinate] = isUp ? lowest : lowest + STEP;
    steps[coordinate] = isUp ? STEP : -STEP;
  }
  const turns = units.map((_, unit) => chance.turn(unit));
  const order = units.map((_, unit) => unit).toSorted((a, b) => (turns[a] as number) - (turns[b] as number) || a - b);
  return { base, steps, order };
}

/** Several outputs of a model at a point of the cube. */
export type Respond = (point: Float64Array) => ArrayLike<number>;

/**
 * Elementary effects along a walk, by unit and output: the change of the output over that of the unit, which is the
 * change from the low to the high end were the model a straight line. Coordinates of a group move each in its own
 * direction, so that only the size of a group's effect has a meaning (Campolongo et al. 2007).
 */
export function elementaryEffects(trajectory: Trajectory, units: readonly Unit[], respond: Respond): Float64Array[] {
  const point = trajectory.base.slice();
  const effects: Float64Array[] = units.map(() => new Float64Array(0));
  let before = Float64Array.from(respond(point));
  for (const place of trajectory.order) {
    const unit = units[place] as Unit;
    for (const at of unit) point[at] = (point[at] as number) + (trajectory.steps[at] as number);
    const after = Float64Array.from(respond(point));
    const step = unit.length === 1 ? (trajectory.steps[unit[0] as number] as number) : STEP;
    effects[place] = after.map((value, output) => (value - (before[output] as number)) / step);
    before = after;
  }
  return effects;
}

/** What the elementary effects of a unit on an output come to over several walks. */
export interface Screened {
  /** Mean size of an effect (Campolongo et al. 2007), in units of the output; 0 where the unit does nothing. */
  readonly muStar: number;
  /** 95 % interval of that mean. */
  readonly low: number;
  readonly high: number;
  /** Mean effect with its sign; without meaning for a group. */
  readonly mu: number;
  /** Spread of effects: high where the unit acts with others or along no straight line. */
  readonly sigma: number;
}

/** Sums up the effects of one unit on one output. */
export function screen(effects: readonly number[]): Screened {
  const { mean: muStar, low, high } = estimate(effects.map((effect) => Math.abs(effect)));
  const { mean: mu, variance } = momentsOf(effects);
  return { muStar: muStar ?? 0, low: Math.max(0, low ?? 0), high: high ?? 0, mu, sigma: Math.sqrt(variance) };
}
