import { INDICATORS, type Indicator } from '../model/indicators.ts';
import { draw, type Luck, ruleOf, spread } from './luck.ts';
import { k } from './parameters.ts';
import type { World } from './world.ts';

/** What a team can know of every cell: a value, its error as a standard deviation in points, and the month it speaks of. */
export interface Belief {
  readonly value: Float64Array;
  readonly error: Float64Array;
  readonly asOf: Uint16Array;
}

/** A report, as far as belief needs it. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
  readonly asOf: number;
}

/** Whose belief takes a report in, and when. */
export interface Reader {
  readonly world: World;
  readonly belief: Belief;
  readonly month: number;
}

const BRIEFING = ruleOf('first briefing');
const FIRST_ERROR = k('belief:first-error');
const FIRST_HIDDEN_ERROR = k('belief:first-hidden-error');
const DRIFT = k('belief:drift');
const MOST_ERROR = k('belief:most-error');

/** Belief before the first month: a briefing with its own errors; what is hidden is taken for what is usual. */
export function firstBelief(world: World, luck: Luck): Belief {
  const { cells, indicatorAt, laneAt } = world.layout;
  const value = new Float64Array(cells);
  const error = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const index = indicatorAt[cell] as number;
    const { scope, visibility } = INDICATORS[index] as Indicator;
    if (visibility === 'hidden') {
      value[cell] = world.reference[cell] as number;
      error[cell] = world.k[FIRST_HIDDEN_ERROR] as number;
      continue;
    }
    const entity = world.entities[scope][laneAt[cell] as number] as number;
    const word = draw(luck, BRIEFING, entity, index)[0] as number;
    const size = (world.k[FIRST_ERROR] as number) * (visibility === 'visible' ? 0.4 : 1);
    error[cell] = size;
    value[cell] = clamp((world.start[cell] as number) + size * spread(word));
  }
  return { value, error, asOf: new Uint16Array(cells) };
}

export const cloneBelief = ({ value, error, asOf }: Belief): Belief => ({
  value: value.slice(),
  error: error.slice(),
  asOf: asOf.slice(),
});

/** The same in the memory of another belief about the same country. */
export function copyBelief(from: Belief, to: Belief): void {
  to.value.set(from.value);
  to.error.set(from.error);
  to.asOf.set(from.asOf);
}

/** A month without news: every error widens, up to a most. */
export function widen(world: World, { error }: Belief): void {
  const drift = world.k[DRIFT] as number;
  const most = world.k[MOST_ERROR] as number;
  for (let cell = 0; cell < error.length; cell += 1) {
    const now = error[cell] as number;
    error[cell] = Math.max(now, Math.min(most, Math.sqrt(now * now + drift * drift)));
  }
}

/** Takes in a report: the surer of belief and report counts for more, and an old report for less. */
export function takeIn({ world, belief, month }: Reader, cell: number, report: Estimate): void {
  const drift = world.k[DRIFT] as number;
  const before = belief.error[cell] as number;
  const lag = Math.max(0, month - report.asOf);
  const doubt = report.error * report.error + drift * drift * lag;
  const weight = (before * before) / (before * before + doubt);
  belief.value[cell] = clamp((belief.value[cell] as number) + weight * (report.value - (belief.value[cell] as number)));
  belief.error[cell] = Math.sqrt((1 - weight) * before * before);
  belief.asOf[cell] = Math.max(belief.asOf[cell] as number, report.asOf);
}

const clamp = (value: number): number => Math.max(0, Math.min(100, value));
