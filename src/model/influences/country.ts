import { cite } from '../citation.ts';
import { assumed, months } from '../quantity.ts';
import type { Influence } from './influence.ts';

/** Causal links that start from the state of the country. */
// prettier-ignore
export const INFLUENCES_OF_THE_COUNTRY: readonly Influence[] = [
  { from: 'governance-legitimacy', to: 'intercommunal-tension', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(6), basis: [...cite('A/68/947', 8, 41), ...cite('A/66/874', 6)] },
  { from: 'governance-legitimacy', to: 'trust-in-state', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(3), basis: 'assumed' },
  { from: 'economic-stress', to: 'intercommunal-tension', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(2), basis: cite('A/68/947', 8) },
  { from: 'economic-stress', to: 'political-shock', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(1), basis: 'assumed' },
  { from: 'transitional-justice', to: 'atrocity-intent', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(6), basis: cite('A/68/947', 57) },
  { from: 'transitional-justice', to: 'perceived-cost', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(3), basis: [...cite('A/68/947', 48, 57), ...cite('A/69/981', 20)] },
  { from: 'justice-independence', to: 'perceived-cost', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(3), basis: cite('A/68/947', 48) },
  { from: 'justice-independence', to: 'intercommunal-tension', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(4), basis: cite('A/68/947', 48) },
  { from: 'justice-independence', to: 'incitement', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(3), basis: cite('A/68/947', 49) },
  { from: 'transition-institutions', to: 'political-shock', sign: -1, strength: assumed(3, 2, 4), delayMonths: months(0), basis: cite('A/68/947', 46, 47) },
  { from: 'political-shock', to: 'mobilization', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: cite('A/68/947', 46) },
  { from: 'political-shock', to: 'atrocity-intent', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: 'assumed' },
  { from: 'political-shock', to: 'intercommunal-tension', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: cite('A/68/947', 9) },
  { from: 'media-resilience', to: 'incitement', sign: -1, strength: assumed(3, 2, 4), delayMonths: months(1), basis: cite('A/68/947', 55, 56) },
  { from: 'early-response-capacity', to: 'mobilization', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: cite('A/68/947', 51, 52) },
  { from: 'security-sector-accountability', to: 'violations', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: cite('A/68/947', 44, 45) },
  { from: 'security-sector-accountability', to: 'trust-in-state', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(2), basis: cite('A/68/947', 45) },
  { from: 'protection-will', to: 'atrocity-intent', sign: -1, strength: assumed(3, 2, 4), delayMonths: months(0), byKind: { 'non-state': 1 / 3 }, basis: 'assumed' },
  { from: 'protection-will', to: 'host-consent', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: 'assumed' },
  { from: 'protection-will', to: 'security-sector-accountability', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(3), basis: cite('A/68/947', 16) },
  { from: 'governance-legitimacy', to: 'protection-will', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(6), basis: 'assumed' },
];
