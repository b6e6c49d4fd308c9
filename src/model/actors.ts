import type { IndicatorId } from './indicators.ts';
import { assumed, type Quantity } from './quantity.ts';

interface ActorRow {
  readonly id: string;
  /** Chance that a request is granted when all that sways the actor stands at 50 and nothing is offered. */
  readonly willingness: Quantity;
  /** Change of that chance for an indicator at 100 instead of 50, halved: `weight * (value - 50) / 100`. */
  readonly swayedBy: readonly { readonly indicator: IndicatorId; readonly weight: Quantity }[];
}

/**
 * The 26 institutions and partners who can take measures. A scenario says which of them the team holds;
 * the others are asked. Armed actors are another matter: they belong to the scenario (`ARMED_KINDS`).
 */
// prettier-ignore
export const ACTORS = [
  { id: 'host-government', willingness: assumed(0.5, 0.35, 0.65), swayedBy: [{ indicator: 'protection-will', weight: assumed(0.9, 0.45, 1.35) }, { indicator: 'host-consent', weight: assumed(0.3, 0.15, 0.44999999999999996) }] },
  { id: 'national-institutions', willingness: assumed(0.55, 0.4, 0.7), swayedBy: [{ indicator: 'governance-legitimacy', weight: assumed(0.5, 0.25, 0.75) }, { indicator: 'protection-will', weight: assumed(0.3, 0.15, 0.44999999999999996) }] },
  { id: 'local-leaders', willingness: assumed(0.7, 0.55, 0.85), swayedBy: [{ indicator: 'local-mediation', weight: assumed(0.4, 0.2, 0.6000000000000001) }] },
  { id: 'civil-society', willingness: assumed(0.75, 0.6, 0.9), swayedBy: [{ indicator: 'media-resilience', weight: assumed(0.2, 0.1, 0.30000000000000004) }] },
  { id: 'media', willingness: assumed(0.65, 0.5, 0.8), swayedBy: [{ indicator: 'media-resilience', weight: assumed(0.4, 0.2, 0.6000000000000001) }] },
  { id: 'private-sector', willingness: assumed(0.45, 0.3, 0.6), swayedBy: [{ indicator: 'attention', weight: assumed(0.2, 0.1, 0.30000000000000004) }, { indicator: 'norm-standing', weight: assumed(0.2, 0.1, 0.30000000000000004) }] },
  { id: 'neighbouring-states', willingness: assumed(0.5, 0.35, 0.65), swayedBy: [{ indicator: 'regional-unity', weight: assumed(0.4, 0.2, 0.6000000000000001) }, { indicator: 'neighbour-stability', weight: assumed(0.4, 0.2, 0.6000000000000001) }] },
  { id: 'third-states', willingness: assumed(0.55, 0.4, 0.7), swayedBy: [{ indicator: 'attention', weight: assumed(0.3, 0.15, 0.44999999999999996) }, { indicator: 'norm-standing', weight: assumed(0.3, 0.15, 0.44999999999999996) }] },
  { id: 'donors', willingness: assumed(0.6, 0.45, 0.75), swayedBy: [{ indicator: 'attention', weight: assumed(0.3, 0.15, 0.44999999999999996) }, { indicator: 'warning-credibility', weight: assumed(0.2, 0.1, 0.30000000000000004) }] },
  { id: 'development-banks', willingness: assumed(0.55, 0.4, 0.7), swayedBy: [{ indicator: 'host-consent', weight: assumed(0.2, 0.1, 0.30000000000000004) }, { indicator: 'coherence', weight: assumed(0.2, 0.1, 0.30000000000000004) }] },
  { id: 'regional-organization', willingness: assumed(0.55, 0.4, 0.7), swayedBy: [{ indicator: 'regional-unity', weight: assumed(0.6, 0.3, 0.8999999999999999) }] },
  { id: 'secretary-general', willingness: assumed(0.8, 0.65, 0.95), swayedBy: [{ indicator: 'warning-credibility', weight: assumed(0.3, 0.15, 0.44999999999999996) }] },
  { id: 'special-advisers', willingness: assumed(0.85, 0.7, 1), swayedBy: [{ indicator: 'warning-credibility', weight: assumed(0.2, 0.1, 0.30000000000000004) }] },
  { id: 'political-affairs', willingness: assumed(0.8, 0.65, 0.95), swayedBy: [{ indicator: 'coherence', weight: assumed(0.2, 0.1, 0.30000000000000004) }] },
  { id: 'peace-operations', willingness: assumed(0.7, 0.55, 0.85), swayedBy: [{ indicator: 'council-unity', weight: assumed(0.2, 0.1, 0.30000000000000004) }] },
  { id: 'ohchr', willingness: assumed(0.8, 0.65, 0.95), swayedBy: [{ indicator: 'warning-credibility', weight: assumed(0.2, 0.1, 0.30000000000000004) }] },
  { id: 'human-rights-council', willingness: assumed(0.55, 0.4, 0.7), swayedBy: [{ indicator: 'attention', weight: assumed(0.4, 0.2, 0.6000000000000001) }, { indicator: 'regional-unity', weight: assumed(0.3, 0.15, 0.44999999999999996) }] },
  { id: 'general-assembly', willingness: assumed(0.6, 0.45, 0.75), swayedBy: [{ indicator: 'attention', weight: assumed(0.3, 0.15, 0.44999999999999996) }, { indicator: 'norm-standing', weight: assumed(0.4, 0.2, 0.6000000000000001) }] },
  { id: 'security-council', willingness: assumed(0.9, 0.75, 1), swayedBy: [] },
  { id: 'permanent-members', willingness: assumed(0.35, 0.2, 0.5), swayedBy: [{ indicator: 'council-unity', weight: assumed(0.5, 0.25, 0.75) }, { indicator: 'norm-standing', weight: assumed(0.3, 0.15, 0.44999999999999996) }] },
  { id: 'peacebuilding-commission', willingness: assumed(0.7, 0.55, 0.85), swayedBy: [{ indicator: 'host-consent', weight: assumed(0.3, 0.15, 0.44999999999999996) }] },
  { id: 'unhcr', willingness: assumed(0.85, 0.7, 1), swayedBy: [] },
  { id: 'ocha', willingness: assumed(0.85, 0.7, 1), swayedBy: [] },
  { id: 'un-country-team', willingness: assumed(0.75, 0.6, 0.9), swayedBy: [{ indicator: 'assistance-load', weight: assumed(-0.3, -0.44999999999999996, -0.15) }] },
  { id: 'troop-contributors', willingness: assumed(0.5, 0.35, 0.65), swayedBy: [{ indicator: 'attention', weight: assumed(0.3, 0.15, 0.44999999999999996) }, { indicator: 'norm-standing', weight: assumed(0.3, 0.15, 0.44999999999999996) }] },
  { id: 'icc', willingness: assumed(0.6, 0.45, 0.75), swayedBy: [{ indicator: 'council-unity', weight: assumed(0.2, 0.1, 0.30000000000000004) }] },
] as const satisfies readonly ActorRow[];

export type ActorId = (typeof ACTORS)[number]['id'];
export interface Actor extends ActorRow {
  readonly id: ActorId;
}

export const ACTOR_IDS: readonly ActorId[] = ACTORS.map(({ id }) => id);

const byId = new Map<string, Actor>(ACTORS.map((row) => [row.id, row]));

export const isActorId = (id: string): id is ActorId => byId.has(id);

/** The actor with this id. Throws on an id that is none. */
export function actorOf(id: ActorId): Actor {
  const row = byId.get(id);
  if (row === undefined) throw new RangeError(`no actor "${id}"`);
  return row;
}
