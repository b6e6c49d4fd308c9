/** A box in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of an arrow, and the head that stands at its end. Path data. */
export interface ArrowPaths {
  readonly line: string;
  readonly head: string;
}

/** Length and half width of an arrow's head. */
const HEAD = 9;
const HALF = 4.5;
const ROUND = 22;

/** What a bracket spans: from one edge to another at the same height, over a height of its own. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  /** Where both ends stand, and where the flat part runs. */
  readonly edge: number;
  readonly crest: number;
}

/** An arrow that leaves an edge upright, runs level with rounded corners and comes back to the edge upright. */
export function bracket({ from, to, edge, crest }: Bracket): ArrowPaths {
  const up = Math.sign(crest - edge);
  const across = Math.sign(to - from);
  const round = Math.min(ROUND, Math.abs(crest - edge), Math.abs(to - from) / 2);
  const [near, far] = [from + across * round, to - across * round];
  const corner = crest - up * round;
  const end = edge + up * HEAD;
  const line = `M${from} ${edge}V${corner}Q${from} ${crest} ${near} ${crest}H${far}Q${to} ${crest} ${to} ${corner}V${end}`;
  return { line, head: `M${to} ${edge}L${to - HALF} ${end}H${to + HALF}Z` };
}

/** An arrow that leaves an edge to the left and comes back to it at another height. */
export function hook(edge: number, depth: number, [from, to]: readonly [number, number]): ArrowPaths {
  const [out, end] = [edge - depth, edge - HEAD];
  const round = Math.min(ROUND / 2, Math.abs(to - from) / 2, depth);
  const down = Math.sign(to - from);
  const corners = `H${out + round}Q${out} ${from} ${out} ${from + down * round}V${to - down * round}Q${out} ${to} ${out + round} ${to}`;
  return { line: `M${edge} ${from}${corners}H${end}`, head: `M${edge} ${to}L${end} ${to - HALF}V${to + HALF}Z` };
}
