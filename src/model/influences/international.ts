import { cite } from '../citation.ts';
import { assumed, months } from '../quantity.ts';
import type { Influence } from './influence.ts';

/** Causal links that start from the world outside. */
// prettier-ignore
export const INFLUENCES_OF_THE_WORLD: readonly Influence[] = [
  { from: 'neighbour-stability', to: 'armed-capacity', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(2), basis: 'assumed' },
  { from: 'neighbour-stability', to: 'political-shock', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(1), basis: 'assumed' },
  { from: 'neighbour-stability', to: 'regional-unity', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(2), basis: 'assumed' },
  { from: 'regional-unity', to: 'council-unity', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: cite('A/66/874', 41) },
  { from: 'regional-unity', to: 'coherence', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(0), basis: [...cite('A/66/874', 24), ...cite('A/69/981', 44)] },
  { from: 'council-unity', to: 'perceived-cost', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: cite('A/69/981', 36, 62) },
  { from: 'council-unity', to: 'norm-standing', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(3), basis: cite('A/69/981', 44) },
  { from: 'attention', to: 'council-unity', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(1), basis: 'assumed' },
  { from: 'attention', to: 'perceived-cost', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(0), basis: cite('A/68/947', 31, 76) },
  { from: 'coherence', to: 'perceived-cost', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: [...cite('A/66/874', 31, 37), ...cite('A/69/981', 44)] },
  { from: 'coherence', to: 'assistance-load', sign: -1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: cite('A/68/947', 77) },
  { from: 'assistance-load', to: 'governance-legitimacy', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(3), basis: cite('A/68/947', 77) },
  { from: 'assistance-load', to: 'host-consent', sign: -1, strength: assumed(1, 0.5, 2), delayMonths: months(2), basis: 'assumed' },
  { from: 'host-consent', to: 'protection-presence', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(1), basis: cite('A/66/874', 16) },
  { from: 'host-consent', to: 'humanitarian-access', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(0), basis: [...cite('A/69/266', 84), ...cite('A/69/981', 23)] },
  { from: 'norm-standing', to: 'council-unity', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(3), basis: cite('A/69/981', 62) },
  { from: 'norm-standing', to: 'host-consent', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(3), basis: 'assumed' },
  { from: 'warning-credibility', to: 'attention', sign: 1, strength: assumed(2, 1, 3), delayMonths: months(0), basis: cite('A/66/874', 51) },
  { from: 'warning-credibility', to: 'council-unity', sign: 1, strength: assumed(1, 0.5, 2), delayMonths: months(1), basis: [...cite('A/66/874', 51), ...cite('A/69/981', 40)] },
];
