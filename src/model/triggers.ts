import { cite, type Citation } from './citation.ts';
import type { IndicatorId } from './indicators.ts';
import { assumed, type Quantity } from './quantity.ts';

interface TriggerRow {
  readonly id: string;
  /** A strong value of this indicator makes the shock smaller (`damping` in `coefficients.ts`). */
  readonly dampedBy: IndicatorId | null;
  readonly effects: readonly { readonly indicator: IndicatorId; readonly points: Quantity }[];
  /** Risk factor of the United Nations Framework of Analysis under which such events fall. */
  readonly riskFactor: string;
  readonly basis: readonly Citation[] | 'assumed';
}

/** Twelve kinds of event that can turn a general risk into a specific threat. */
// prettier-ignore
export const TRIGGERS = [
  { id: 'election-crisis', dampedBy: 'transition-institutions', effects: [{ indicator: 'political-shock', points: assumed(30, 15, 45) }, { indicator: 'mobilization', points: assumed(8, 4, 12) }], riskFactor: 'RF8', basis: cite('A/68/947', 46, 47) },
  { id: 'irregular-power-change', dampedBy: null, effects: [{ indicator: 'political-shock', points: assumed(40, 20, 60) }, { indicator: 'protection-will', points: assumed(-10, -15, -5) }], riskFactor: 'RF8', basis: cite('A/68/947', 9) },
  { id: 'leader-attack', dampedBy: 'media-resilience', effects: [{ indicator: 'political-shock', points: assumed(30, 15, 45) }, { indicator: 'incitement', points: assumed(15, 7, 22) }], riskFactor: 'RF8', basis: 'assumed' },
  { id: 'security-surge', dampedBy: 'security-sector-accountability', effects: [{ indicator: 'political-shock', points: assumed(15, 7, 22) }, { indicator: 'violations', points: assumed(8, 4, 12) }], riskFactor: 'RF8', basis: 'assumed' },
  { id: 'neighbour-spillover', dampedBy: 'neighbour-stability', effects: [{ indicator: 'neighbour-stability', points: assumed(-20, -30, -10) }, { indicator: 'political-shock', points: assumed(10, 5, 15) }], riskFactor: 'RF8', basis: cite('A/69/981', 15) },
  { id: 'economic-shock', dampedBy: null, effects: [{ indicator: 'economic-stress', points: assumed(20, 10, 30) }, { indicator: 'political-shock', points: assumed(10, 5, 15) }], riskFactor: 'RF8', basis: 'assumed' },
  { id: 'resource-discovery', dampedBy: 'local-mediation', effects: [{ indicator: 'intercommunal-tension', points: assumed(15, 7, 22) }, { indicator: 'exclusion', points: assumed(5, 2, 7) }], riskFactor: 'RF8', basis: cite('A/68/947', 26, 53) },
  { id: 'hate-broadcast', dampedBy: 'media-resilience', effects: [{ indicator: 'incitement', points: assumed(25, 12, 37) }], riskFactor: 'RF8', basis: [...cite('A/68/947', 55), ...cite('A/69/981', 52)] },
  { id: 'commemoration', dampedBy: 'transitional-justice', effects: [{ indicator: 'intercommunal-tension', points: assumed(12, 6, 18) }, { indicator: 'incitement', points: assumed(10, 5, 15) }], riskFactor: 'RF8', basis: 'assumed' },
  { id: 'unfair-accountability', dampedBy: 'justice-independence', effects: [{ indicator: 'political-shock', points: assumed(15, 7, 22) }, { indicator: 'protection-will', points: assumed(-5, -7, -2) }], riskFactor: 'RF8', basis: 'assumed' },
  { id: 'sovereignty-alarm', dampedBy: 'coherence', effects: [{ indicator: 'political-shock', points: assumed(12, 6, 18) }, { indicator: 'host-consent', points: assumed(-15, -22, -7) }], riskFactor: 'RF8', basis: cite('ICRtoP', 'IV') },
  { id: 'access-ban', dampedBy: null, effects: [{ indicator: 'humanitarian-access', points: assumed(-30, -45, -15) }, { indicator: 'host-consent', points: assumed(-20, -30, -10) }], riskFactor: 'RF7', basis: 'assumed' },
] as const satisfies readonly TriggerRow[];

export type TriggerId = (typeof TRIGGERS)[number]['id'];
export interface Trigger extends TriggerRow {
  readonly id: TriggerId;
}

const byId = new Map<string, Trigger>(TRIGGERS.map((row) => [row.id, row]));

export const isTriggerId = (id: string): id is TriggerId => byId.has(id);

/** The trigger with this id. Throws on an id that is none. */
export function triggerOf(id: TriggerId): Trigger {
  const row = byId.get(id);
  if (row === undefined) throw new RangeError(`no trigger "${id}"`);
  return row;
}
