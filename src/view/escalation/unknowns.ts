import { DERIVED } from '../../model/derived.ts';
import { INDICATORS } from '../../model/indicators.ts';
import { indicatorBehind, READING_IDS, type ReadingId } from '../../model/readings.ts';
import { cellsOf } from '../../sim/layout.ts';
import { knownReading } from './known-reading.ts';
import type { Seen } from './seen.ts';

/** A reading that is unsure, with its error in points. */
export interface Unsure {
  readonly reading: ReadingId;
  readonly error: number;
}

const LEAST_SURE = 3;

/** Hidden indicators that the machine looks at, by themselves or in an index, and of which no report has told yet. */
export function untold({ world: { layout }, known, isExact }: Seen): string[] {
  if (isExact) return [];
  const looked = new Set<string>([
    ...READING_IDS.flatMap((reading) => indicatorBehind(reading) ?? []),
    ...DERIVED.flatMap(({ inputs }) => inputs),
  ]);
  return INDICATORS.filter(({ id, visibility }) => visibility === 'hidden' && looked.has(id))
    .filter(({ id }) => cellsOf(layout, id).every((cell) => known.asOf[cell] === 0))
    .map(({ id }) => id);
}

/** The readings whose errors are widest, widest first; none where all is exact. */
export function leastSure(seen: Seen): Unsure[] {
  return READING_IDS.map((reading) => ({ reading, error: knownReading(seen, reading).error }))
    .filter(({ error }) => error > 0)
    .toSorted((a, b) => b.error - a.error)
    .slice(0, LEAST_SURE);
}
