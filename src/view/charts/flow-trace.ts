import type { AccountRow, Flow, FlowLink } from './flow.ts';

/** What a mark of a flow is: one of its nodes, or one of its links. */
export interface FlowMark {
  readonly key: string;
  readonly rows: readonly AccountRow[];
}

/** The node or the link of a key. */
export const markOf = ({ nodes, links }: Flow, key: string | null): FlowMark | undefined =>
  nodes.find((node) => node.key === key) ?? links.find((link) => link.key === key);

/** Which share of each link belongs to these rows, from 0 to 1; links that hold none of them are left out. */
export function traceOf(links: readonly FlowLink[], rows: readonly AccountRow[]): Map<string, number> {
  const wanted = new Set(rows);
  const shares = links.map((link): [string, number] => {
    const whole = sizeOf(link.rows);
    return [link.key, whole === 0 ? 0 : sizeOf(link.rows.filter((row) => wanted.has(row))) / whole];
  });
  return new Map(shares.filter(([, share]) => share > 0));
}

const sizeOf = (rows: readonly AccountRow[]): number => rows.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
