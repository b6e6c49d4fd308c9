import type { Comparison } from '../../src/model/ladder.ts';
import type { ReadingId, Readings } from '../../src/model/readings.ts';
import { COMPARISONS, type RegionId } from '../../src/model/regions.ts';
import { arrowsFrom } from '../../src/escalation/arrows.ts';
import { readingsWith, saysYes } from './standing.ts';

/** Counters before a month, and the readings of that month. */
export interface Case {
  readonly dwell: readonly number[];
  readonly readings: Readings;
}

/** A value of one reading, with counters of the comparisons that look at it. */
interface Choice {
  readonly reading: ReadingId;
  readonly value: number;
  readonly counters: ReadonlyMap<number, number>;
}

/**
 * Every combination of held and not held conditions of the arrows that leave a state, each held one with 0, one too
 * few, just enough and one more month behind it. Values lie on and just beside the thresholds; combinations that no
 * readings can bring about (below 25 and above 45 at once) do not occur. A condition that does not hold starts with
 * enough months, so that forgetting to start again at zero shows.
 */
export function* casesAround(region: RegionId, state: string): Generator<Case> {
  const places = placesLeaving(region, state);
  const readings = [...new Set(places.map((place) => comparisonAt(place).reading))];
  for (const choices of product(readings.map((reading) => choicesOf(reading, places)))) yield caseOf(choices);
}

function caseOf(choices: readonly Choice[]): Case {
  const dwell = COMPARISONS.map(() => 0);
  for (const { counters } of choices) for (const [place, months] of counters) dwell[place] = months;
  return { dwell, readings: readingsWith(Object.fromEntries(choices.map(({ reading, value }) => [reading, value]))) };
}

function choicesOf(reading: ReadingId, places: readonly number[]): Choice[] {
  const own = places.filter((place) => comparisonAt(place).reading === reading);
  return telling(own.map(comparisonAt)).flatMap((value) => {
    const counters = own.map((place) =>
      countersBefore(comparisonAt(place), value).map((months) => ({ place, months })),
    );
    return [...product(counters)].map((row) => ({
      reading,
      value,
      counters: new Map(row.map(({ place, months }) => [place, months])),
    }));
  });
}

/** One value for each way in which the comparisons of a reading can hold, the thresholds themselves first. */
function telling(comparisons: readonly Comparison[]): number[] {
  const thresholds = comparisons.map(({ value }) => value.central);
  const byPattern = new Map<string, number>();
  for (const value of [0, -1, 1].flatMap((step) => thresholds.map((threshold) => threshold + step))) {
    const pattern = comparisons.map((comparison) => saysYes(comparison, value)).join();
    if (!byPattern.has(pattern)) byPattern.set(pattern, value);
  }
  return [...byPattern.values()];
}

function countersBefore(comparison: Comparison, value: number): number[] {
  const { months } = comparison;
  if (!saysYes(comparison, value)) return [months];
  return [...new Set([0, months - 2, months - 1, months])].filter((count) => count >= 0);
}

function placesLeaving(region: RegionId, state: string): number[] {
  const leaving = arrowsFrom(region, state).flatMap(({ all, some }) => [...all, ...(some?.of ?? [])]);
  return leaving.map((comparison) => COMPARISONS.indexOf(comparison));
}

function comparisonAt(place: number): Comparison {
  const comparison = COMPARISONS[place];
  if (comparison === undefined) throw new RangeError(`no comparison at ${place}`);
  return comparison;
}

function* product<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = lists;
  if (first === undefined) yield [];
  else for (const item of first) for (const others of product(rest)) yield [item, ...others];
}
