import { cite } from '../citation.ts';
import { assumed, months } from '../quantity.ts';
import type { Influence } from './influence.ts';

/** Causal links that start from what happens in the provinces. */
// prettier-ignore
export const INFLUENCES_OF_PROVINCES: readonly Influence[] = [
  { from: 'intercommunal-tension', to: 'mobilization', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: cite('A/66/874', 6) },
  { from: 'incitement', to: 'mobilization', sign: 1, strength: assumed(3, 2, 4), delayMonths: months(0), basis: cite('A/68/947', 9, 55) },
  { from: 'incitement', to: 'violations', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(1), neighbours: assumed(0.5, 0, 1), studies: ['yanagizawa-drott-2014'], basis: cite('A/68/947', 55) },
  { from: 'incitement', to: 'protection-will', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(2), basis: cite('A/68/947', 9) },
  { from: 'local-mediation', to: 'intercommunal-tension', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: cite('A/68/947', 53, 54) },
  { from: 'local-mediation', to: 'mobilization', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(1), basis: cite('A/68/947', 53) },
  { from: 'armed-conflict', to: 'violations', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), studies: ['ushmm-mediation'], basis: cite('A/69/981', 27) },
  { from: 'armed-conflict', to: 'mobilization', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: 'assumed' },
  { from: 'armed-conflict', to: 'economic-stress', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(2), basis: 'assumed' },
  { from: 'mobilization', to: 'violations', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: cite('A/68/947', 9, 10) },
  { from: 'mobilization', to: 'armed-conflict', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(1), basis: 'assumed' },
  { from: 'violations', to: 'displacement', sign: 1, strength: assumed(3, 2, 4), delayMonths: months(0), basis: cite('A/69/981', 15) },
  { from: 'violations', to: 'self-protection', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: cite('A/68/947', 10) },
  { from: 'violations', to: 'trust-in-state', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: cite('A/68/947', 45) },
  { from: 'violations', to: 'intercommunal-tension', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: cite('A/66/874', 6) },
  { from: 'violations', to: 'attention', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: cite('A/68/947', 73) },
  { from: 'violations', to: 'humanitarian-access', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: 'assumed' },
  { from: 'violations', to: 'governance-legitimacy', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(3), basis: cite('A/69/981', 16) },
  { from: 'violations', to: 'economic-stress', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(3), basis: cite('A/69/981', 16) },
  { from: 'violations', to: 'transitional-justice', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(0), basis: cite('A/68/947', 57) },
  { from: 'violations', to: 'local-mediation', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(2), basis: cite('A/69/981', 15, 16) },
  { from: 'protection-presence', to: 'violations', sign: -1, strength: assumed(3, 2, 4), delayMonths: months(0), replacedBy: 'protection', studies: ['fjelde-2019'], basis: cite('A/68/947', 63, 67) },
  { from: 'protection-presence', to: 'displacement', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(0), basis: 'assumed' },
  { from: 'protection-presence', to: 'trust-in-state', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(2), basis: 'assumed' },
  { from: 'displacement', to: 'neighbour-stability', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: cite('A/69/981', 15) },
  { from: 'displacement', to: 'intercommunal-tension', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(2), basis: 'assumed' },
  { from: 'displacement', to: 'economic-stress', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(3), basis: 'assumed' },
  { from: 'humanitarian-access', to: 'displacement', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(0), basis: 'assumed' },
  { from: 'humanitarian-access', to: 'self-protection', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(0), basis: 'assumed' },
];
