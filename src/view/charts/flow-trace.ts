import type { AccountRow, Flow, FlowLink } from './flow.ts';

/** What a mark of a flow is: one of its nodes, or one of its links. */
export interface FlowMark {
  readonly key: string;
  readonly rows: readonly AccountRow[];
}

/** The node or the link of a key. */
export const markOf = ({ nodes, links }: Flow, key: string | null): FlowMark | undefined =>
  nodes.find((node) => node.key === key) ?? links.find((link) => link.key === key);

/** Which links hold a row, and how much each link holds: worked out once, for all marks that are pointed at. */
interface Held {
  readonly byRow: ReadonlyMap<AccountRow, readonly number[]>;
  readonly sizes: readonly number[];
}

const known = new WeakMap<readonly FlowLink[], Held>();

function heldBy(links: readonly FlowLink[]): Held {
  const before = known.get(links);
  if (before !== undefined) return before;
  const byRow = new Map<AccountRow, number[]>();
  links.forEach(({ rows }, link) => {
    for (const row of rows) {
      const own = byRow.get(row);
      if (own === undefined) byRow.set(row, [link]);
      else own.push(link);
    }
  });
  const held = { byRow, sizes: links.map(({ rows }) => rows.reduce((sum, { amount }) => sum + Math.abs(amount), 0)) };
  known.set(links, held);
  return held;
}

/** Which share of each link belongs to these rows, from 0 to 1; links that hold none of them are left out. */
export function traceOf(links: readonly FlowLink[], rows: readonly AccountRow[]): Map<string, number> {
  const { byRow, sizes } = heldBy(links);
  const parts = links.map(() => 0);
  for (const row of new Set(rows)) {
    for (const link of byRow.get(row) ?? []) parts[link] = (parts[link] ?? 0) + Math.abs(row.amount);
  }
  return new Map(
    links.flatMap(({ key }, link): [string, number][] => {
      const [part = 0, whole = 0] = [parts[link], sizes[link]];
      return part > 0 && whole > 0 ? [[key, Math.min(1, part / whole)]] : [];
    }),
  );
}
