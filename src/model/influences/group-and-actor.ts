import { cite } from '../citation.ts';
import { assumed, months } from '../quantity.ts';
import type { Influence } from './influence.ts';

/** Causal links that start from groups and armed actors. */
// prettier-ignore
export const INFLUENCES_OF_GROUPS_AND_ACTORS: readonly Influence[] = [
  { from: 'exclusion', to: 'intercommunal-tension', sign: 1, strength: assumed(3, 2, 4), delayMonths: months(3), basis: cite('A/66/874', 6) },
  { from: 'exclusion', to: 'trust-in-state', sign: -1, strength: assumed(3, 2, 4), delayMonths: months(2), basis: cite('A/68/947', 45) },
  { from: 'exclusion', to: 'atrocity-intent', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(6), basis: [...cite('A/68/947', 8), ...cite('A/66/874', 6)] },
  { from: 'atrocity-intent', to: 'incitement', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: [...cite('A/68/947', 9), ...cite('A/66/874', 52)] },
  { from: 'atrocity-intent', to: 'mobilization', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), replacedBy: 'actor-decision', basis: cite('A/68/947', 9) },
  { from: 'atrocity-intent', to: 'violations', sign: 1, strength: assumed(3, 2, 4), delayMonths: months(0), replacedBy: 'actor-decision', basis: cite('A/68/947', 9, 10) },
  { from: 'atrocity-intent', to: 'protection-will', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(1), byKind: { 'non-state': 0 }, basis: [...cite('A/69/266', 81), ...cite('A/68/947', 76)] },
  { from: 'armed-capacity', to: 'violations', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), gatedBy: 'atrocity-intent', basis: [...cite('A/68/947', 8, 60), ...cite('A/69/981', 35)] },
  { from: 'armed-capacity', to: 'armed-conflict', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(1), basis: 'assumed' },
  { from: 'perceived-cost', to: 'atrocity-intent', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: cite('A/69/981', 34, 36) },
  { from: 'legitimacy-seeking', to: 'perceived-cost', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: cite('A/69/981', 49) },
  { from: 'self-protection', to: 'violations', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(0), replacedBy: 'protection', studies: ['kaplan-2017'], basis: cite('A/66/874', 46) },
  { from: 'self-protection', to: 'mobilization', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(1), basis: 'assumed' },
  { from: 'trust-in-state', to: 'mobilization', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(2), basis: 'assumed' },
  { from: 'trust-in-state', to: 'self-protection', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(2), basis: cite('A/66/874', 46) },
];
