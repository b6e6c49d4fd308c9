import { FLOW_COLUMNS, type Flow, type FlowLink, type FlowNode } from './flow.ts';

const SWEEPS = 6;

/**
 * The nodes of a flow in an order in which its ribbons cross little. It starts from the largest first and swaps
 * neighbours only where that takes crossings away; families stay together, and what is folded stays last.
 */
export function orderFlow({ nodes, links }: Flow): FlowNode[] {
  const columns = FLOW_COLUMNS.map((column) => nodes.filter((node) => node.column === column));
  const places = new Map<string, number>();
  for (const own of columns) own.forEach(({ key }, place) => places.set(key, place));
  const byNode = linksByNode(links);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const swaps = columns.map((own) => sweepColumn(own, places, byNode));
    if (!swaps.includes(true)) break;
  }
  return columns.flat();
}

/** A ribbon as seen from one of its nodes: where it leads, to which side, and how large it is. */
interface NodeEnd {
  readonly other: string;
  readonly side: number;
  readonly size: number;
}
type Ends = ReadonlyMap<string, readonly NodeEnd[]>;
type Places = ReadonlyMap<string, number>;

function linksByNode(links: readonly FlowLink[]): Ends {
  const ends = links.flatMap(({ from, to, size }) => [
    { key: from, other: to, side: 1, size },
    { key: to, other: from, side: -1, size },
  ]);
  return Map.groupBy(ends, ({ key }) => key);
}

const mayChange = (above: FlowNode, below: FlowNode): boolean =>
  above.folded === 0 && below.folded === 0 && above.family === below.family;

/** Swaps neighbours of a column in place where that helps; tells whether any were. */
function sweepColumn(own: FlowNode[], places: Map<string, number>, byNode: Ends): boolean {
  let isChanged = false;
  for (let place = 0; place + 1 < own.length; place += 1) {
    const [above, below] = [own[place], own[place + 1]];
    if (above === undefined || below === undefined || !mayChange(above, below)) continue;
    const now = crossings(above.key, below.key, places, byNode);
    const then = crossings(below.key, above.key, places, byNode);
    if (then >= now - 1e-9) continue;
    own[place] = below;
    own[place + 1] = above;
    places.set(below.key, place).set(above.key, place + 1);
    isChanged = true;
  }
  return isChanged;
}

/** How much of the ribbons of two neighbours crosses while one stands above the other. */
function crossings(above: string, below: string, places: Places, byNode: Ends): number {
  let sum = 0;
  for (const side of [1, -1]) {
    const [upper, lower] = [above, below].map((key) => endsOf(byNode.get(key) ?? [], side, places));
    let passed = 0;
    let next = 0;
    for (const { place, size } of upper ?? []) {
      for (let one = lower?.[next]; one !== undefined && one.place < place; one = lower?.[next]) {
        passed += one.size;
        next += 1;
      }
      sum += size * passed;
    }
  }
  return sum;
}

/** Where the ribbons on one side of a node end, from top to bottom. */
const endsOf = (ends: readonly NodeEnd[], side: number, places: Places) =>
  ends
    .filter((end) => end.side === side)
    .map(({ other, size }) => ({ place: places.get(other) ?? 0, size }))
    .toSorted((a, b) => a.place - b.place);
