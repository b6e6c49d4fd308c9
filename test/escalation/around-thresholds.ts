import type { Comparison } from '../../src/model/ladder.ts';
import type { ReadingId, Readings } from '../../src/model/readings.ts';
import { CONDITIONS, counterOf, type RegionId } from '../../src/model/regions.ts';
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
  const comparisons = arrowsFrom(region, state).flatMap(({ all, some }) => [...all, ...(some?.of ?? [])]);
  const readings = [...new Set(comparisons.map(({ reading }) => reading))];
  for (const choices of product(readings.map((reading) => choicesOf(reading, comparisons)))) yield caseOf(choices);
}

function caseOf(choices: readonly Choice[]): Case {
  const dwell = CONDITIONS.map(() => 0);
  for (const { counters } of choices) for (const [place, months] of counters) dwell[place] = months;
  return { dwell, readings: readingsWith(Object.fromEntries(choices.map(({ reading, value }) => [reading, value]))) };
}

function choicesOf(reading: ReadingId, comparisons: readonly Comparison[]): Choice[] {
  const own = comparisons.filter((comparison) => comparison.reading === reading);
  const counters = [...Map.groupBy(own, counterAt)];
  return telling(own).flatMap((value) => {
    const months = counters.map(([place, sharing]) =>
      [...new Set(sharing.flatMap((comparison) => countersBefore(comparison, value)))].map((count) => ({
        place,
        months: count,
      })),
    );
    return [...product(months)].map((row) => ({
      reading,
      value,
      counters: new Map(row.map((chosen) => [chosen.place, chosen.months])),
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

function counterAt(comparison: Comparison): number {
  const counter = counterOf(comparison);
  if (counter === undefined) throw new RangeError(`no counter for ${comparison.reading} ${comparison.op}`);
  return counter;
}

function* product<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = lists;
  if (first === undefined) yield [];
  else for (const item of first) for (const others of product(rest)) yield [item, ...others];
}
