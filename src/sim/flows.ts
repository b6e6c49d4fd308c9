import type { Link, Shape } from './links.ts';

/**
 * The links of a world in columns, those of one shape and length together, so that a month's influences are a few plain
 * loops whose turns a processor can foresee.
 * A link has one amount for each place that it moves by a sum of its own, and an amount has one entry for each source.
 */
export interface Flows {
  /** First link of each shape, and the first of the next shape. */
  readonly spans: Readonly<Record<Shape, Span>>;
  /** By link: place of its strength among the parameters, its sign, and its delay in months. */
  readonly strength: Uint16Array;
  readonly sign: Int8Array;
  readonly delay: Uint8Array;
  /** By link: first cell of its source, how far from there its gate lies, and its first amount. One more link closes the last. */
  readonly from: Uint16Array;
  readonly gate: Int16Array;
  readonly amount: Uint16Array;
  /** By amount: its first entry. One more amount closes the last. */
  readonly entry: Uint32Array;
  /** By entry: cell of the source, and its weight. */
  readonly source: Uint16Array;
  readonly weight: Float64Array;
  /** Every place that a link moves, in the order of the model: its cell, its amount and its cause. */
  readonly rows: Rows;
  /** The same by cell: amounts in the order of the model, and the first of each cell. One more cell closes the last. */
  readonly pulls: { readonly first: Uint16Array; readonly amount: Uint16Array };
}

export interface Span {
  readonly first: number;
  readonly end: number;
}

interface Rows {
  readonly cell: Uint16Array;
  readonly amount: Uint16Array;
  readonly cause: Uint16Array;
}

const SHAPES: readonly Shape[] = ['lone', 'direct', 'mixed', 'gated', 'uneven', 'strongest'];

/** Lays the links out in columns. */
export function layOutFlows(links: readonly Link[], cells: number): Flows {
  const sorted = SHAPES.flatMap((shape) =>
    links.filter((link) => link.shape === shape).toSorted((a, b) => a.sources - b.sources),
  );
  const starts = running(sorted.map(amountsOf));
  const entries = sorted.map((link) => Array.from({ length: amountsOf(link) }, (_, place) => entriesOf(link, place)));
  const each = entries.flat();
  const rows = rowsOf(links, new Map(sorted.map((link, index) => [link, starts[index] as number])));
  return {
    spans: spansOf(sorted),
    strength: Uint16Array.from(sorted, ({ strength }) => strength),
    sign: Int8Array.from(sorted, ({ sign }) => sign),
    delay: Uint8Array.from(sorted, ({ delay }) => delay),
    from: Uint16Array.from(sorted, ({ from }) => from),
    gate: Int16Array.from(sorted, ({ gate, from }) => (gate < 0 ? 0 : gate - from)),
    amount: Uint16Array.from(starts),
    entry: Uint32Array.from(running(each.map(({ length }) => length))),
    source: Uint16Array.from(each.flat(), ({ cell }) => cell),
    weight: Float64Array.from(each.flat(), ({ weight }) => weight),
    rows,
    pulls: pullsOf(rows, cells),
  };
}

/** Amounts of all links together. */
export const countAmounts = ({ amount }: Flows): number => amount.at(-1) as number;

/** A lone source has one amount for all the places that it moves alike; all other links have one for each place. */
const amountsOf = ({ shape, lanes }: Link): number => (shape === 'lone' ? 1 : lanes);

interface Entry {
  readonly cell: number;
  readonly weight: number;
}

/** Sources of one amount. The worst place counts among those that spread unevenly even where nobody lives. */
function entriesOf({ shape, from, sources, weights }: Link, place: number): Entry[] {
  if (shape === 'lone') return [{ cell: from, weight: 1 }];
  const all = Array.from({ length: sources }, (_, source) => ({
    cell: from + source,
    weight: weights[place * sources + source] as number,
  }));
  return shape === 'uneven' ? all : all.filter(({ weight }) => weight !== 0);
}

function spansOf(sorted: readonly Link[]): Record<Shape, Span> {
  const ends = running(SHAPES.map((shape) => sorted.filter((link) => link.shape === shape).length));
  return Object.fromEntries(
    SHAPES.map((shape, index) => [shape, { first: ends[index] as number, end: ends[index + 1] as number }]),
  ) as Record<Shape, Span>;
}

function rowsOf(links: readonly Link[], firstAmount: ReadonlyMap<Link, number>): Rows {
  const rows = links.flatMap((link) =>
    Array.from({ length: link.lanes }, (_, lane) => ({
      cell: link.to + lane,
      amount: (firstAmount.get(link) as number) + (link.shape === 'lone' ? 0 : lane),
      cause: link.cause,
    })),
  );
  return {
    cell: Uint16Array.from(rows, ({ cell }) => cell),
    amount: Uint16Array.from(rows, ({ amount }) => amount),
    cause: Uint16Array.from(rows, ({ cause }) => cause),
  };
}

function pullsOf({ cell, amount }: Rows, cells: number): Flows['pulls'] {
  const byCell = Array.from({ length: cells }, (): number[] => []);
  cell.forEach((target, row) => byCell[target]?.push(amount[row] as number));
  return {
    first: Uint16Array.from(running(byCell.map(({ length }) => length))),
    amount: Uint16Array.from(byCell.flat()),
  };
}

/** Sums of the first none, one, two and so on of some counts. */
function running(counts: readonly number[]): number[] {
  const sums = [0];
  for (const count of counts) sums.push((sums.at(-1) as number) + count);
  return sums;
}
