import { PHASES_OF_HISTORY, slotOf } from './history.ts';
import type { Link, Shape } from './links.ts';

/** Rows and entries for which there is room: more than the largest country that a scenario may have. */
export const MOST_ROWS = 4096;
export const MOST_ENTRIES = 16_384;

/**
 * How a row comes by its amount: from one source, from a sum of sources by their weights, from such a sum behind a gate,
 * by part mean and part worst source, or by the strongest push of an actor.
 */
export type RowKind = 'single' | 'sum' | 'gated' | 'uneven' | 'strongest';

/**
 * The links of a world in columns, those of one kind and length together, so that a month's influences are a few plain
 * loops whose turns a processor can foresee. A row is a link with one place that it moves; an entry is a row with one of its sources.
 */
export interface Flows {
  /** First row of each kind, and the first of the next kind. */
  readonly spans: Readonly<Record<RowKind, Span>>;
  /** By row: the cell that it moves, its cause, and place and sign of its strength among the parameters. */
  readonly cell: Uint16Array;
  readonly cause: Uint16Array;
  readonly strength: Uint16Array;
  readonly sign: Int8Array;
  /** By row: how far from each source its gate lies; 0 where there is none. */
  readonly gate: Int16Array;
  /** By row: what its sources come to by their weights where each is at its neutral level. */
  readonly level: Float64Array;
  /** By row: its first entry. One more row closes the last. A single row has one entry and stands at its place. */
  readonly entry: Uint32Array;
  /** By entry: weight of the source, and the neutral level of its cell. */
  readonly weight: Float64Array;
  readonly reference: Float64Array;
  /** By entry: where the source of its delay lies in the history, for each phase of the months (`phaseOf`). */
  readonly sources: readonly Uint16Array[];
}

export interface Span {
  readonly first: number;
  readonly end: number;
}

interface Entry {
  readonly cell: number;
  readonly weight: number;
  readonly delay: number;
}

interface Row {
  readonly link: Link;
  readonly kind: RowKind;
  readonly cell: number;
  readonly entries: readonly Entry[];
}

const KINDS: readonly RowKind[] = ['single', 'sum', 'gated', 'uneven', 'strongest'];

/** Lays the links out in columns, for cells with these neutral levels. */
export function layOutFlows(links: readonly Link[], reference: Float64Array): Flows {
  const all = links.flatMap(rowsOf);
  const rows = KINDS.flatMap((kind) =>
    all.filter((row) => row.kind === kind).toSorted((a, b) => a.entries.length - b.entries.length),
  );
  const entries = rows.flatMap((row) => row.entries);
  if (rows.length > MOST_ROWS || entries.length > MOST_ENTRIES) throw new RangeError('the country is too large');
  return {
    spans: spansOf(rows),
    cell: Uint16Array.from(rows, ({ cell }) => cell),
    cause: Uint16Array.from(rows, ({ link }) => link.cause),
    strength: Uint16Array.from(rows, ({ link }) => link.strength),
    sign: Int8Array.from(rows, ({ link }) => link.sign),
    gate: Int16Array.from(rows, ({ link }) => (link.gate < 0 ? 0 : link.gate - link.from)),
    level: Float64Array.from(rows, (row) => levelOf(row, reference)),
    entry: Uint32Array.from(running(rows.map((row) => row.entries.length))),
    weight: Float64Array.from(entries, ({ weight }) => weight),
    reference: Float64Array.from(entries, ({ cell }) => reference[cell] as number),
    sources: Array.from({ length: PHASES_OF_HISTORY }, (_, phase) => sourcesIn(phase, entries, reference.length)),
  };
}

/** The first month of each phase has its number. */
const sourcesIn = (phase: number, entries: readonly Entry[], cells: number): Uint16Array =>
  Uint16Array.from(entries, ({ cell, delay }) => slotOf(phase - delay, cells) + cell);

/** A row for each place that a link moves; none where no source reaches it. */
function rowsOf(link: Link): Row[] {
  return Array.from({ length: link.lanes }, (_, lane) => {
    const entries = entriesOf(link, lane);
    return { link, kind: kindOf(link.shape, entries.length), cell: link.to + lane, entries };
  }).filter(({ entries }) => entries.length > 0);
}

function kindOf(shape: Shape, sources: number): RowKind {
  if (shape !== 'linear') return shape;
  return sources === 1 ? 'single' : 'sum';
}

/** Sources of one place. The worst place counts among those that spread unevenly even where nobody lives. */
function entriesOf({ shape, from, sources, weights, delay }: Link, lane: number): Entry[] {
  const all = Array.from({ length: sources }, (_, source) => ({
    cell: from + source,
    weight: weights[lane * sources + source] as number,
    delay,
  }));
  return shape === 'uneven' ? all : all.filter(({ weight }) => weight !== 0);
}

/** A single source counts by itself: its weight is part of its pull. Sums are taken in the order of a month's. */
function levelOf({ kind, entries }: Row, reference: Float64Array): number {
  let level = 0;
  for (const { cell, weight } of entries) level += (kind === 'single' ? 1 : weight) * (reference[cell] as number);
  return level;
}

function spansOf(rows: readonly Row[]): Record<RowKind, Span> {
  const ends = running(KINDS.map((kind) => rows.filter((row) => row.kind === kind).length));
  return Object.fromEntries(
    KINDS.map((kind, index) => [kind, { first: ends[index] as number, end: ends[index + 1] as number }]),
  ) as Record<RowKind, Span>;
}

/** Sums of the first none, one, two and so on of some counts. */
function running(counts: readonly number[]): number[] {
  const sums = [0];
  for (const count of counts) sums.push((sums.at(-1) as number) + count);
  return sums;
}
