import type { Exercise } from '../../exercise/document.ts';
import { m } from '../../words/paraglide/messages.js';
import { type AccountRow, type FlowGroups, type FlowNode, raisesRisk } from '../charts/flow.ts';
import { isHeld } from '../month/measure-words.ts';
import { causeGroup } from './account.ts';

/** What kind of thing acted, in the order in which they are drawn. */
export const FAMILIES = ['own', 'asked', 'armed', 'events', 'links', 'unexplained'] as const;
export type Family = (typeof FAMILIES)[number];

const ROWS: Readonly<Record<Family, string>> = {
  own: 'measures',
  asked: 'requests',
  armed: 'armed-actors',
  events: 'triggers',
  links: 'influences',
  unexplained: 'belief',
};

/** Part of the model that tells about a kind of cause. */
export const familyRow = (family: Family): string => ROWS[family];

const OF_KIND: Readonly<Record<AccountRow['cause']['kind'], Family>> = {
  measure: 'own',
  combination: 'own',
  actor: 'armed',
  inject: 'events',
  trigger: 'events',
  influence: 'links',
  return: 'links',
  protection: 'links',
  'spill-over': 'links',
  politics: 'links',
  limit: 'links',
  noise: 'unexplained',
  'not-known': 'unexplained',
};

/** What was reported and not explained is told apart by whether it is for the worse. */
export const UNEXPLAINED = { worse: 'not-known+worse', better: 'not-known+better' } as const;

/** Under which name a row is drawn; in a span each cause has one row a cell. */
export function groupOf(row: AccountRow): string {
  if (row.cause.kind !== 'not-known') return causeGroup(row);
  return raisesRisk(row.indicator, row.amount) ? UNEXPLAINED.worse : UNEXPLAINED.better;
}

/**
 * How the causes of an exercise are taken together, save those of the kinds that are taken apart. A measure is the
 * team's own where it took it itself.
 */
export function groupsOf({ months, world }: Exercise, apart: readonly string[] = []): FlowGroups {
  const held = new Set<string>();
  for (const { runs } of months) {
    for (const { measure, actor } of runs) if (isHeld(world, actor)) held.add(measure);
  }
  const familyOf = ({ cause: { kind, id } }: AccountRow): Family =>
    kind === 'measure' && !held.has(id) ? 'asked' : OF_KIND[kind];
  const nameOf = (row: AccountRow): string =>
    apart.includes(row.cause.kind) ? `${row.cause.kind}:${row.cause.id}` : groupOf(row);
  const isApart = (group: string): boolean => apart.some((kind) => group.startsWith(`${kind}:`));
  return { groupOf: nameOf, familyOf, families: FAMILIES, isApart };
}

/** The kind of cause that a node stands for as a whole, and how many single ones are in it; null where there is one. */
export function apartOf({
  column,
  key,
  folded,
  rows,
}: FlowNode): { readonly kind: string; readonly count: number } | null {
  const kind = rows[0]?.cause.kind;
  if (column !== 'cause' || folded > 0 || kind === undefined || key !== `cause/${kind}`) return null;
  const count = new Set(rows.map(({ cause }) => cause.id)).size;
  return count > 1 ? { kind, count } : null;
}

const NAMES: Readonly<Record<Family, () => string>> = {
  own: m['flow.own'],
  asked: m['flow.asked'],
  armed: m['flow.armed'],
  events: m['flow.events'],
  links: m['flow.links'],
  unexplained: m['flow.unexplained'],
};

export const familyName = (family: string): string => NAMES[family as Family]();
