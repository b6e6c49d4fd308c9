import { type Combination, COMBINATIONS } from '../model/combinations.ts';
import { INDICATOR_IDS } from '../model/indicators.ts';
import { type Figure, figureOf } from './figure.ts';
import { cellOf, COUNTRY, INTERNATIONAL, type Layout } from './layout.ts';

/** A combination as the month needs it: measures by their place in `World.measures`, numbers by theirs among the parameters. */
export interface CompiledCombination {
  readonly measures: readonly number[];
  readonly atLeast: number;
  readonly within: Figure | null;
  readonly unless: readonly number[];
  /** Measures, and places of indicators, that are scaled: 1 where they are. */
  readonly scales: Uint8Array;
  readonly on: Uint8Array;
  readonly factor: Figure;
  /** Pushes of a month while it holds. */
  readonly adds: readonly { readonly cell: number; readonly points: Figure }[];
}

/** Compiles all combinations for a world that is laid out so and has these measures. */
export function compileCombinations(layout: Layout, measureIndex: ReadonlyMap<string, number>): CompiledCombination[] {
  const placesOf = (ids: readonly string[]): number[] => ids.flatMap((id) => measureIndex.get(id) ?? []);
  return COMBINATIONS.map((row: Combination) => ({
    measures: placesOf(row.measures),
    atLeast: row.atLeast,
    within: row.withinMonths === undefined ? null : figureOf(row.withinMonths),
    unless: placesOf(row.unless ?? []),
    scales: marked(measureIndex.size, placesOf(row.scales ?? row.measures)),
    on: Uint8Array.from(INDICATOR_IDS, (id) => (row.on?.includes(id) === false ? 0 : 1)),
    factor: figureOf(row.factor),
    adds: (row.adds ?? []).flatMap(({ indicator, points }) => {
      const cell = cellOf(layout, indicator, COUNTRY) ?? cellOf(layout, indicator, INTERNATIONAL);
      return cell === undefined ? [] : [{ cell, points: figureOf(points) }];
    }),
  }));
}

function marked(length: number, places: readonly number[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const place of places) marks[place] = 1;
  return marks;
}

/** Which measures are at work in a month, and which combinations of them hold. */
export interface Together {
  /** First month of work of each measure at work, by its place in `World.measures`; 0 for all others. */
  readonly since: Uint16Array;
  /** 1 for each measure that is on its way or at work. */
  readonly active: Uint8Array;
  /** 1 for each of `COMBINATIONS` that holds. */
  readonly combined: Uint8Array;
}
