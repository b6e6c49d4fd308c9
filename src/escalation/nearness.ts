import type { Arrow } from '../model/ladder.ts';
import { ACTIVITIES, CLOCKS, type Readings } from '../model/readings.ts';
import type { RegionId } from '../model/regions.ts';
import { arrowsFrom } from './arrows.ts';
import type { DwellMonths } from './dwell.ts';
import { type Condition, openness, type Openness } from './openness.ts';

/** What kind of thing a reading is: points of 100, months since an event of the Council, or a number of measures. */
export type Measured = 'points' | 'clock' | 'measures';

/** One thing that keeps an arrow from being taken at the next close, were all readings to stay as they are. */
export interface Hindrance {
  /** What it is that must change: a condition of the arrow, or of one that goes before it. */
  readonly condition: Condition;
  /** `reach`: it must come to hold. `wait`: it holds, not for long enough. `cease`: it must no longer hold. */
  readonly kind: 'reach' | 'wait' | 'cease';
  /** Points that the reading must move; 0 where it is no matter of points. */
  readonly points: number;
  /** Closes, the next one included, after which it can be so at the earliest. */
  readonly months: number;
  /** Only an event or a measure brings it about, not the drift of readings or time. */
  readonly needsDeed: boolean;
}

/** How near an arrow is to being taken from where its region stands. */
export interface Nearness {
  readonly openness: Openness;
  /** Empty where the next close takes it if readings stay. */
  readonly hindrances: readonly Hindrance[];
  /** Arrows to other states, or to the same, that are looked at first and would be taken in its place. */
  readonly rivals: readonly Openness[];
  /** For sorting alone: points to move, and months to wait at a rate. Null where an event or a measure is needed. */
  readonly distance: number | null;
}

/** Points for which a month of waiting counts when arrows are put in order: what a reading moves in a restless month. */
export const POINTS_A_MONTH = 4;

/** What a condition looks at. */
export function measuredBy({ reading }: Pick<Condition, 'reading'>): Measured {
  if (CLOCKS.some((clock) => reading === `since:${clock}`)) return 'clock';
  return ACTIVITIES.some((activity) => reading === `active:${activity}`) ? 'measures' : 'points';
}

/**
 * How near each arrow that leads away from a state is, in the machine's order. What goes before an arrow and would be
 * taken in its place counts against it, and so does what keeps the region where it is.
 */
export function nearnessFrom(place: { readonly region: RegionId; readonly state: string }, now: Standing): Nearness[] {
  const before: Candidate[] = [];
  return arrowsFrom(place.region, place.state).map((arrow) => {
    const opened = openness(arrow, now.readings, now.dwell);
    const own = ownHindrances(opened);
    const rivals = before
      .filter((one) => one.openness.arrow.to !== arrow.to && wouldBeOpen(one, own))
      .map((one) => one.openness);
    before.push({ openness: opened, own });
    const hindrances = widest([...own, ...rivals.flatMap(waysOut)]);
    return { openness: opened, hindrances, rivals, distance: distanceOf(arrow, hindrances) };
  });
}

/** An arrow that is looked at earlier, with what stands against it by itself. */
interface Candidate {
  readonly openness: Openness;
  readonly own: readonly Hindrance[];
}

/** Whether an arrow is open, or will be once all of this has come about. */
const wouldBeOpen = ({ own }: Candidate, done: readonly Hindrance[]): boolean =>
  own.every((one) => done.some((other) => directionOf(other) === directionOf(one) && !isWider(one, other)));

/** Readings of now, and the months counted by the last close. */
export interface Standing {
  readonly readings: Readings;
  readonly dwell: DwellMonths;
}

function ownHindrances({ all, some }: Openness): Hindrance[] {
  const own = all.flatMap(hindranceOf);
  if (some === null) return own;
  const missing = some.of.map((condition) => hindranceOf(condition));
  const lacking = some.atLeast - missing.filter((found) => found.length === 0).length;
  return [...own, ...missing.flat().toSorted(byDistance).slice(0, Math.max(0, lacking))];
}

/** What stands against a condition at the next close: nothing where it will have held for long enough. */
function hindranceOf(condition: Condition): Hindrance[] {
  const { holds, distance, monthsHeld, monthsNeeded } = condition;
  const measured = measuredBy(condition);
  if (!holds) {
    const points = measured === 'points' ? distance : 0;
    return [{ condition, kind: 'reach', points, months: monthsNeeded, needsDeed: measured !== 'points' }];
  }
  const months = monthsNeeded - monthsHeld;
  return months <= 1 ? [] : [{ condition, kind: 'wait', points: 0, months, needsDeed: false }];
}

/** The least that must cease for an arrow that is open to be closed: one of its conditions, or enough of a group. */
function waysOut({ all, some }: Openness): Hindrance[] {
  const ways = all.filter(({ holds }) => holds).map((condition) => [ceasing(condition)]);
  if (some !== null) {
    const holding = some.of.filter(({ holds }) => holds).map(ceasing);
    if (holding.length >= some.atLeast) {
      ways.push(holding.toSorted(byDistance).slice(0, holding.length - some.atLeast + 1));
    }
  }
  return ways.toSorted((a, b) => sumOf(a) - sumOf(b))[0] ?? [];
}

function ceasing(condition: Condition): Hindrance {
  const measured = measuredBy(condition);
  const points = measured === 'points' ? -condition.distance : 0;
  const months = measured === 'clock' ? Math.max(1, -condition.distance) : 1;
  return { condition, kind: 'cease', points, months, needsDeed: measured === 'measures' };
}

/** Of several demands on one reading in one direction only the widest is told: it contains the others. */
function widest(hindrances: readonly Hindrance[]): Hindrance[] {
  return hindrances.filter((one, index) => {
    const others = hindrances.filter((other) => other !== one && directionOf(other) === directionOf(one));
    return !others.some((other) => isWider(other, one) || (same(other, one) && hindrances.indexOf(other) < index));
  });
}

const directionOf = ({ condition: { reading, op }, kind }: Hindrance): string =>
  `${reading} ${(op === '>=') === (kind !== 'cease')}`;

const isWider = (a: Hindrance, b: Hindrance): boolean => sumOf([a]) > sumOf([b]);
const same = (a: Hindrance, b: Hindrance): boolean => sumOf([a]) === sumOf([b]);

/** An arrow that keeps its region where it is leads nowhere, so that nothing is near. */
function distanceOf({ from, to }: Arrow, hindrances: readonly Hindrance[]): number | null {
  return from === to || hindrances.some(({ needsDeed }) => needsDeed) ? null : sumOf(hindrances);
}

/** Months run side by side, so that only the longest counts; points add up. */
function sumOf(hindrances: readonly Hindrance[]): number {
  const deeds = hindrances.filter(({ needsDeed }) => needsDeed).length;
  const points = hindrances.reduce((sum, one) => sum + one.points, 0);
  const months = Math.max(1, ...hindrances.map((one) => one.months)) - 1;
  return deeds * 1000 + points + months * POINTS_A_MONTH;
}

const byDistance = (a: Hindrance, b: Hindrance): number => sumOf([a]) - sumOf([b]);
