import { COMBINATIONS } from '../model/combinations.ts';
import { influenceId, INFLUENCES } from '../model/influences.ts';
import { TRIGGERS } from '../model/triggers.ts';
import type { WorldInput } from './world-input.ts';

export const CAUSE_KINDS = [
  'measure',
  'combination',
  'influence',
  'return',
  'actor',
  'protection',
  'inject',
  'trigger',
  'spill-over',
  'politics',
  'noise',
  'limit',
] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** What a change in the ledger comes from: a rule of the model or a thing of the scenario. */
export interface Cause {
  readonly kind: CauseKind;
  readonly id: string;
}

export const PROTECTION_CAUSES = ['presence', 'self-protection', 'sites'] as const;
export const POLITICS_CAUSES = [
  'rival-processes',
  'many-leads',
  'parallel-programmes',
  'shared-plan',
  'intrusion',
  'good-example',
  'crimes-in-view',
  'divided-council',
  'draft-failed',
  'draft-adopted',
  'veto',
  'track-record',
  'selective-report',
  'perpetrator-helped',
] as const;
export type PoliticsCause = (typeof POLITICS_CAUSES)[number];
export const SPILL_CAUSES = ['intercommunal-tension', 'mobilization', 'displacement'] as const;

/** Every cause that can stand in a ledger of a world, and where each kind begins in the list. */
export interface Causes {
  readonly list: readonly Cause[];
  readonly first: Readonly<Record<CauseKind, number>>;
}

/** Lists the causes of a world; measures, actors and injects in the order given. */
export function listCauses(input: WorldInput, actors: readonly string[]): Causes {
  const ids: Record<CauseKind, readonly string[]> = {
    measure: input.measures.map(({ id }) => id),
    combination: COMBINATIONS.map(({ id }) => id),
    influence: INFLUENCES.map(influenceId),
    return: ['baseline'],
    actor: actors,
    protection: PROTECTION_CAUSES,
    inject: input.timeline.map(({ id }) => id),
    trigger: TRIGGERS.map(({ id }) => id),
    'spill-over': SPILL_CAUSES,
    politics: POLITICS_CAUSES,
    noise: ['noise'],
    limit: ['bounds'],
  };
  const list: Cause[] = [];
  const first = {} as Record<CauseKind, number>;
  for (const kind of CAUSE_KINDS) {
    first[kind] = list.length;
    for (const id of ids[kind]) list.push({ kind, id });
  }
  return { list, first };
}
