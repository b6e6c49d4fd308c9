import { DERIVED, type DerivedId } from '../../model/derived.ts';
import { indicatorOf, type IndicatorId } from '../../model/indicators.ts';
import type { BelievedRow } from '../../sim/believed.ts';
import type { Cause } from '../../sim/cause.ts';

/** A row of an account, true or believed, as far as a drawing needs it. */
export interface AccountRow {
  readonly indicator: IndicatorId;
  readonly place: string;
  readonly cause: Cause | BelievedRow['cause'];
  readonly amount: number;
}

/** What a change matters for: a reading of the ladder, what outsiders can do, or how people live. */
export type Meaning = Exclude<DerivedId, 'civilian-harm'> | 'outside' | 'people';

/** What comes of it in the end: where the country stands, and how people fare. */
export type Outcome = 'stage' | 'people';

export const FLOW_COLUMNS = ['cause', 'cell', 'meaning', 'outcome'] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** What acted, what it moved, what that means, or what came of it. Its size is the sum of the links on either side. */
export interface FlowNode {
  readonly key: string;
  readonly column: FlowColumn;
  /** What kind of thing acted; null for what is folded, and in the other columns. */
  readonly family: string | null;
  readonly size: number;
  /** Rows behind it. */
  readonly rows: readonly AccountRow[];
  /** How many small ones are folded into it; 0 for one that stands for itself. */
  readonly folded: number;
}

/** Part of a node that belongs to another. Size in points, never negative. */
export interface FlowLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly size: number;
  /** Whether it adds to the danger or takes from it. */
  readonly raisesRisk: boolean;
  readonly rows: readonly AccountRow[];
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** How many of each column are shown before the rest is folded. */
export interface FlowLimits {
  readonly causes: number;
  readonly cells: number;
  /** Of the causes of kinds that are taken apart, beside the others. */
  readonly apart?: number;
}

/** How causes are taken together: under which name one is drawn, and of which of the families, in order, it is. */
export interface FlowGroups {
  readonly groupOf: (row: AccountRow) => string;
  readonly familyOf: (row: AccountRow) => string;
  readonly families: readonly string[];
  /** Whether causes of such a name are of a kind that is taken apart. */
  readonly isApart?: (group: string) => boolean;
}

export const SMALLER = 'smaller';

/** Whether a change of an indicator adds to the danger. */
export const raisesRisk = (indicator: IndicatorId, amount: number): boolean =>
  indicatorOf(indicator).polarity === 'bad-high' ? amount > 0 : amount < 0;

/** People who suddenly look after themselves are safer, and a sign that they expect to be attacked (A/68/947 §10). */
const isAlarm = (indicator: IndicatorId, meaning: Meaning): boolean =>
  indicator === 'self-protection' && meaning === 'imminence';

/** What each indicator matters for; one that counts for several is shared between them. Harm is done to people. */
export function meaningsOf(indicator: IndicatorId): Meaning[] {
  const readings = DERIVED.flatMap(({ id, inputs }): Meaning[] => {
    if (!(inputs as readonly IndicatorId[]).includes(indicator)) return [];
    return [id === 'civilian-harm' ? 'people' : id];
  });
  if (readings.length > 0) return readings;
  return [indicatorOf(indicator).scope === 'international' ? 'outside' : 'people'];
}

/** Where a meaning ends; what outsiders can do leads to no end of its own. */
export function outcomeOf(meaning: Meaning): Outcome | null {
  if (meaning === 'people') return 'people';
  return meaning === 'outside' ? null : 'stage';
}

/**
 * An account as a flow from causes through indicators and what they matter for to what came of it. Rows of one cause in
 * one cell are taken together; small causes and small cells are folded, never dropped: the links into a cell sum to its
 * change.
 */
export function flowOf(rows: readonly AccountRow[], groups: FlowGroups, limits: FlowLimits): Flow {
  const strands = strandsOf(rows, groups.groupOf);
  const { isApart = () => false } = groups;
  const causes = foldOf(
    strands,
    ({ cause }) => cause,
    (ordered) => [
      ...ordered.filter((cause) => !isApart(cause)).slice(0, limits.causes),
      ...ordered.filter(isApart).slice(0, limits.apart ?? 0),
    ],
  );
  const cells = foldOf(
    strands,
    ({ cell }) => cell,
    (ordered) => ordered.slice(0, limits.cells),
  );
  const first = linksOf(strands, ({ cause, cell }) => [
    { from: `cause/${causes.keep(cause)}`, to: `cell/${cells.keep(cell)}`, share: 1, isTurned: false },
  ]);
  const second = linksOf(strands, ({ cell, indicator }) =>
    waysOn(indicator).map((way) => ({ ...way, from: `cell/${cells.keep(cell)}`, to: `meaning/${way.meaning}` })),
  );
  const third = linksOf(strands, ({ indicator }) =>
    waysOn(indicator).flatMap((way) => {
      const outcome = outcomeOf(way.meaning);
      return outcome === null ? [] : [{ ...way, from: `meaning/${way.meaning}`, to: `outcome/${outcome}` }];
    }),
  );
  const nodes = [
    ...inFamilies(nodesOf(first, 'cause', 'from', causes.folded), groups),
    ...nodesOf(first, 'cell', 'to', cells.folded),
    ...nodesOf(second, 'meaning', 'to', 0),
    ...nodesOf(third, 'outcome', 'to', 0),
  ];
  return { nodes, links: [...first, ...second, ...third] };
}

/** What an indicator matters for, in equal shares. */
function waysOn(indicator: IndicatorId) {
  const meanings = meaningsOf(indicator);
  return meanings.map((meaning) => ({
    meaning,
    share: 1 / meanings.length,
    isTurned: isAlarm(indicator, meaning),
  }));
}

/** Causes with their families, one family after the other; what is folded stays last. */
function inFamilies(nodes: readonly FlowNode[], { familyOf, families }: FlowGroups): FlowNode[] {
  const named = nodes.map((node) => {
    const [first] = node.rows;
    return { ...node, family: node.folded > 0 || first === undefined ? null : familyOf(first) };
  });
  const rank = ({ family }: FlowNode): number => (family === null ? families.length : families.indexOf(family));
  return named.toSorted((a, b) => rank(a) - rank(b));
}

/** What one cause did to one cell. */
interface Strand {
  readonly cause: string;
  readonly cell: string;
  readonly indicator: IndicatorId;
  readonly amount: number;
  readonly rows: readonly AccountRow[];
}

export const cellKey = ({ indicator, place }: Pick<AccountRow, 'indicator' | 'place'>): string =>
  `${indicator}@${place}`;

function strandsOf(rows: readonly AccountRow[], groupOf: (row: AccountRow) => string): Strand[] {
  const byKey = Map.groupBy(rows, (row) => `${groupOf(row)}|${cellKey(row)}`);
  return [...byKey.values()].flatMap((together) => {
    const [first] = together;
    const amount = together.reduce((sum, row) => sum + row.amount, 0);
    if (first === undefined || amount === 0) return [];
    return [{ cause: groupOf(first), cell: cellKey(first), indicator: first.indicator, amount, rows: together }];
  });
}

interface Fold {
  readonly keep: (key: string) => string;
  readonly folded: number;
}

/** Keeps some of those that there are, the largest first; a single one that would be left over is kept as well. */
function foldOf(
  strands: readonly Strand[],
  keyOf: (strand: Strand) => string,
  keep: (ordered: readonly string[]) => readonly string[],
): Fold {
  const sizes = new Map<string, number>();
  for (const strand of strands) {
    sizes.set(keyOf(strand), (sizes.get(keyOf(strand)) ?? 0) + Math.abs(strand.amount));
  }
  const ordered = [...sizes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const largest = keep(ordered);
  const kept = new Set(ordered.length <= largest.length + 1 ? ordered : largest);
  return { keep: (key) => (kept.has(key) ? key : SMALLER), folded: ordered.length - kept.size };
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly share: number;
  /** What helps in itself is here a sign of danger. */
  readonly isTurned: boolean;
}

function linksOf(strands: readonly Strand[], waysOf: (strand: Strand) => readonly Way[]): FlowLink[] {
  const parts = strands.flatMap((strand) =>
    waysOf(strand).map((way) => ({
      ...way,
      size: Math.abs(strand.amount) * way.share,
      raisesRisk: raisesRisk(strand.indicator, strand.amount) !== way.isTurned,
      rows: strand.rows,
    })),
  );
  const together = Map.groupBy(parts, (part) => `${part.from}|${part.to}|${part.raisesRisk}`);
  return [...together].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const size = group.reduce((sum, part) => sum + part.size, 0);
    const rows = group.flatMap((part) => part.rows);
    return [{ key, from: first.from, to: first.to, size, raisesRisk: first.raisesRisk, rows }];
  });
}

function nodesOf(links: readonly FlowLink[], column: FlowColumn, end: 'from' | 'to', folded: number): FlowNode[] {
  const byNode = Map.groupBy(links, (link) => link[end]);
  return [...byNode]
    .map(([key, own]): FlowNode => {
      const size = own.reduce((sum, link) => sum + link.size, 0);
      const rows = own.flatMap((link) => link.rows);
      return { key, column, family: null, size, rows, folded: key === `${column}/${SMALLER}` ? folded : 0 };
    })
    .toSorted((a, b) => Number(a.folded > 0) - Number(b.folded > 0) || b.size - a.size || (a.key < b.key ? -1 : 1));
}
