import { cite, type Citation } from './citation.ts';

export const GATES = ['host-consent', 'regional-mandate', 'security-council'] as const;
/** What a measure must obtain before it can start, beyond the agreement of who takes it. */
export type Gate = (typeof GATES)[number];

/** A rule on who may authorise what. */
export interface AuthorisationRule {
  readonly id: string;
  readonly basis: readonly Citation[];
  /** Where the engine applies it: a gate, the vote, the list of measures, or the refusal of what the Charter bars. */
  readonly appliesTo:
    'no-gate' | 'agenda' | 'host-consent' | 'security-council' | 'regional-mandate' | 'vote' | 'order';
}

/** Nine rules of authorisation taken from the reports. */
// prettier-ignore
export const AUTHORISATION_RULES: readonly AuthorisationRule[] = [
  { id: 'chapter-vi-no-mandate', appliesTo: 'no-gate', basis: cite('A/66/874', 22) },
  { id: 'any-state-may-raise', appliesTo: 'agenda', basis: [...cite('A/66/874', 33, 41), ...cite('A/69/981', 72)] },
  { id: 'consent-for-presence', appliesTo: 'host-consent', basis: [...cite('A/66/874', 16), ...cite('ICRtoP', 'IV'), ...cite('A/69/266', 81, 84)] },
  { id: 'article-41-42', appliesTo: 'security-council', basis: [...cite('A/66/874', 31, 32, 56, 60), ...cite('A/69/981', 13)] },
  { id: 'article-52-53', appliesTo: 'regional-mandate', basis: cite('A/66/874', 42) },
  { id: 'no-ladder', appliesTo: 'order', basis: [...cite('A/66/874', 56, 60), ...cite('A/69/981', 39)] },
  { id: 'protect-whoever-attacks', appliesTo: 'host-consent', basis: cite('A/66/874', 16) },
  { id: 'assembly-recommends', appliesTo: 'no-gate', basis: [...cite('A/66/874', 33, 34), ...cite('A/69/981', 13)] },
  { id: 'council-vote-model', appliesTo: 'vote', basis: [...cite('A/66/874', 37, 41, 54), ...cite('A/69/981', 44, 62, 63)] },
];
