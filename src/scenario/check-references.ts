import { type FaultCode, type Finding, quote } from './faults.ts';
import { suggest } from './issue.ts';
import type { KnownNames, NameKind } from './known.ts';
import { keysAt, namesAt, type NameSpot } from './spots.ts';

/** A place in the file that names something of the scenario. */
interface Reference {
  readonly at: string;
  readonly to: NameKind;
  /** The key is the name. */
  readonly byKey?: true;
}

const REFERENCES: readonly Reference[] = [
  { at: '/provinces/*/neighbours/*', to: 'province' },
  { at: '/groups/*/share/*', to: 'province', byKey: true },
  { at: '/actors/*/presence/*', to: 'province', byKey: true },
  { at: '/actors/*/targets/*', to: 'group' },
  { at: '/council/members/*/patronOf', to: 'armed-actor' },
  { at: '/measures/available/*', to: 'measure' },
  { at: '/measures/except/*', to: 'measure' },
  { at: '/timeline/*/place', to: 'province' },
  { at: '/timeline/*/to/*', to: 'role' },
  { at: '/timeline/*/when/*/*/inject', to: 'inject' },
  { at: '/timeline/*/when/*/*/running', to: 'measure' },
];

const WORDS: Readonly<Record<NameKind, { readonly code: FaultCode; readonly noun: string }>> = {
  province: { code: 'unknown-province', noun: 'province' },
  group: { code: 'unknown-group', noun: 'group' },
  'armed-actor': { code: 'unknown-armed-actor', noun: 'armed actor' },
  role: { code: 'unknown-role', noun: 'role' },
  inject: { code: 'unknown-inject', noun: 'inject' },
  measure: { code: 'unknown-measure', noun: 'measure' },
  variant: { code: 'unknown-variant', noun: 'variant' },
};

/** Names that stand for nothing in the scenario. */
export function checkReferences(scenario: unknown, known: KnownNames): Finding[] {
  return REFERENCES.flatMap(({ at, to, byKey = false }) => {
    const spots = byKey ? keysAt(scenario, at) : namesAt(scenario, at);
    return spots.flatMap((spot) => checkName(spot, to, known).map((finding) => ({ ...finding, atKey: byKey })));
  });
}

/** A finding when the scenario has nothing of that kind and name. */
export function checkName({ path, name }: NameSpot, kind: NameKind, known: KnownNames): Finding[] {
  if (known[kind].has(name)) return [];
  const { code, noun } = WORDS[kind];
  const message = `${quote(name)} is no ${noun} of this scenario`;
  return [{ path, code, message, hint: suggest(name, known[kind]) }];
}
