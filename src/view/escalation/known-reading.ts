import { DERIVED } from '../../model/derived.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import { indicatorBehind, type ReadingId } from '../../model/readings.ts';
import { cellsOf, nameOf } from '../../sim/layout.ts';
import type { Seen } from './seen.ts';

/** A reading with its error, and the place that it comes from; no place where it has a single one. */
export interface KnownReading {
  readonly value: number;
  readonly error: number;
  readonly place: string | null;
}

/** A reading as it is seen. Clocks of the Council and measures that run are public, and exact. */
export function knownReading(seen: Seen, reading: ReadingId): KnownReading {
  return { value: seen.readings[reading], ...sourceOf(seen, reading) };
}

type Cell = KnownReading;
type Believed = Pick<Seen, 'world' | 'known'>;

function sourceOf(seen: Seen, reading: ReadingId): Omit<KnownReading, 'value'> {
  const indicator = indicatorBehind(reading);
  if (indicator === null) return { error: errorOfIndex(seen, reading), place: null };
  const ranked = rankedCells(seen, indicator);
  const cell = ranked[reading.endsWith(':second') ? 1 : 0] ?? { error: 0, place: null };
  const isOfOnePlace = ranked.length > 1 && !reading.endsWith(':rise');
  return { error: cell.error, place: isOfOnePlace ? cell.place : null };
}

/** An index has no error of its own: it is as unsure as what goes into it, on average. */
export function errorOfIndex(seen: Believed, reading: ReadingId): number {
  const inputs: readonly IndicatorId[] = DERIVED.find(({ id }) => id === reading)?.inputs ?? [];
  const errors = inputs.map((input) => rankedCells(seen, input)[0]?.error ?? 0);
  return errors.reduce((sum, each) => sum + each, 0) / Math.max(1, errors.length);
}

function rankedCells({ world: { layout }, known }: Believed, indicator: IndicatorId): Cell[] {
  return cellsOf(layout, indicator)
    .map((cell) => ({
      value: known.value[cell] ?? 0,
      error: known.error[cell] ?? 0,
      place: nameOf(layout, cell).place,
    }))
    .toSorted((a, b) => b.value - a.value);
}
