import type { IndicatorId } from './indicators.ts';

/** A named chain of influences; `reinforcing` and `balancing` ones close on themselves. */
export interface Loop {
  readonly id: string;
  readonly kind: 'reinforcing' | 'balancing' | 'open chain';
  readonly path: readonly IndicatorId[];
}

/** Ten chains of influences that explain most of what the model does. */
export const LOOPS: readonly Loop[] = [
  {
    id: 'R1-spiral-of-fear',
    kind: 'reinforcing',
    path: ['violations', 'intercommunal-tension', 'mobilization', 'violations'],
  },
  { id: 'R2-hate-echo', kind: 'reinforcing', path: ['incitement', 'protection-will', 'atrocity-intent', 'incitement'] },
  {
    id: 'R3-erosion-of-the-state',
    kind: 'reinforcing',
    path: ['violations', 'governance-legitimacy', 'trust-in-state', 'mobilization', 'violations'],
  },
  {
    id: 'R4-impunity',
    kind: 'reinforcing',
    path: ['violations', 'transitional-justice', 'perceived-cost', 'atrocity-intent', 'violations'],
  },
  {
    id: 'R5-spill-over',
    kind: 'reinforcing',
    path: ['violations', 'displacement', 'neighbour-stability', 'armed-capacity', 'violations'],
  },
  {
    id: 'R6-poverty-trap',
    kind: 'reinforcing',
    path: ['violations', 'economic-stress', 'intercommunal-tension', 'mobilization', 'violations'],
  },
  {
    id: 'R7-overload',
    kind: 'open chain',
    path: ['assistance-load', 'governance-legitimacy', 'protection-will', 'host-consent'],
  },
  {
    id: 'B1-late-alarm',
    kind: 'balancing',
    path: ['violations', 'attention', 'council-unity', 'perceived-cost', 'atrocity-intent', 'violations'],
  },
  { id: 'B2-self-help', kind: 'balancing', path: ['violations', 'self-protection', 'violations'] },
  { id: 'B3-redress', kind: 'open chain', path: ['justice-independence', 'intercommunal-tension', 'mobilization'] },
];
