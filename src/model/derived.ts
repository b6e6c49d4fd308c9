import { cite, type Citation } from './citation.ts';
import type { IndicatorId } from './indicators.ts';

interface DerivedRow {
  readonly id: string;
  readonly inputs: readonly IndicatorId[];
  readonly basis: readonly Citation[] | 'assumed';
}

/** Six indices computed from the indicators each month (formulas in `src/sim/indices.ts`, weights in `coefficients.ts`). */
// prettier-ignore
export const DERIVED = [
  { id: 'inhibitor-strength', inputs: ['security-sector-accountability', 'transition-institutions', 'justice-independence', 'early-response-capacity', 'local-mediation', 'media-resilience', 'transitional-justice'], basis: cite('A/68/947', 39, 43) },
  { id: 'structural-risk', inputs: ['exclusion', 'governance-legitimacy', 'transitional-justice', 'economic-stress', 'armed-conflict'], basis: cite('A/68/947', 8) },
  { id: 'means-and-motive', inputs: ['atrocity-intent', 'armed-capacity', 'perceived-cost'], basis: [...cite('A/68/947', 8), ...cite('A/69/981', 27, 35, 36)] },
  { id: 'dynamic-risk', inputs: ['political-shock', 'mobilization', 'incitement', 'intercommunal-tension'], basis: cite('A/68/947', 9) },
  { id: 'imminence', inputs: ['violations', 'mobilization', 'self-protection', 'incitement'], basis: cite('A/68/947', 9, 10) },
  { id: 'civilian-harm', inputs: ['violations'], basis: 'assumed' },
] as const satisfies readonly DerivedRow[];

export type DerivedId = (typeof DERIVED)[number]['id'];
