import { MEASURES } from '../model/measures.ts';
import type { Scope } from '../model/indicators.ts';
import { namesAt } from './spots.ts';

/** What a file can name that the scenario itself gives: its places, people, events and measures. */
export type NameKind = 'province' | 'group' | 'armed-actor' | 'role' | 'inject' | 'measure' | 'variant';

/** Everything of a kind that the scenario has. */
export type KnownNames = Readonly<Record<NameKind, ReadonlySet<string>>>;

/** Collects the ids of a scenario that may be at fault elsewhere. */
export function knownNames(scenario: unknown): KnownNames {
  const at = (pattern: string): string[] => namesAt(scenario, pattern).map(({ name }) => name);
  return {
    province: new Set(at('/provinces/*/id')),
    group: new Set(at('/groups/*/id')),
    'armed-actor': new Set(at('/actors/*/id')),
    role: new Set(['all', ...at('/team/roles/*/id')]),
    inject: new Set(at('/timeline/*/id')),
    measure: new Set([...MEASURES.map(({ id }) => id), ...at('/measures/own/*/id')]),
    variant: new Set(at('/variants/*/id')),
  };
}

/** The places in which indicators of a scope have values, or null where they have but one. */
export function placesOfScope(known: KnownNames, scope: Scope): ReadonlySet<string> | null {
  if (scope === 'province' || scope === 'group') return known[scope];
  return scope === 'actor' ? known['armed-actor'] : null;
}
