import { cite, type Citation } from './citation.ts';
import { assumed, type Quantity } from './quantity.ts';

export const SCOPES = ['country', 'province', 'group', 'actor', 'international'] as const;
/** Where an indicator has values: one for the country or the world outside, or one a province, group or armed actor. */
export type Scope = (typeof SCOPES)[number];

/** How quickly an indicator returns to its baseline when nothing moves it (rates in `coefficients.ts`). */
export type Speed = 'fast' | 'slow' | 'shock';

/** Who can see an indicator: public facts, estimates, or only those to whom a source reveals it. */
export type Visibility = 'visible' | 'noisy' | 'hidden';

interface IndicatorRow {
  readonly id: string;
  readonly scope: Scope;
  /** All indicators run from 0 to 100; `displacement` counts per cent of a province's people. */
  readonly unit: 'index' | 'percent-of-people';
  readonly polarity: 'good-high' | 'bad-high';
  readonly visibility: Visibility;
  /** Neutral level: influences act by the distance from it, and a country that says nothing starts from it. */
  readonly reference: Quantity;
  readonly speed: Speed;
  /** Spread of the month's noise, in points: half the width of each of three summed uniforms. */
  readonly noise: Quantity;
  /** Risk factors of the United Nations Framework of Analysis for Atrocity Crimes (2014). */
  readonly riskFactors: readonly string[];
  readonly basis: readonly Citation[];
}

/** The 35 indicators that make up the state of a country in crisis, each from 0 to 100. */
// prettier-ignore
export const INDICATORS = [
  { id: 'governance-legitimacy', scope: 'country', unit: 'index', polarity: 'good-high', visibility: 'noisy', reference: assumed(45, 35, 55), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF3'], basis: [...cite('A/68/947', 8, 41, 42), ...cite('A/69/981', 21)] },
  { id: 'security-sector-accountability', scope: 'country', unit: 'index', polarity: 'good-high', visibility: 'noisy', reference: assumed(40, 30, 50), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF3', 'RF5'], basis: cite('A/68/947', 44, 45) },
  { id: 'transition-institutions', scope: 'country', unit: 'index', polarity: 'good-high', visibility: 'noisy', reference: assumed(40, 30, 50), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF3', 'RF8'], basis: cite('A/68/947', 46, 47) },
  { id: 'justice-independence', scope: 'country', unit: 'index', polarity: 'good-high', visibility: 'noisy', reference: assumed(40, 30, 50), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF3', 'RF2'], basis: cite('A/68/947', 48, 49, 50) },
  { id: 'early-response-capacity', scope: 'country', unit: 'index', polarity: 'good-high', visibility: 'noisy', reference: assumed(35, 25, 45), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF6'], basis: [...cite('A/68/947', 51, 52), ...cite('A/69/981', 59)] },
  { id: 'media-resilience', scope: 'country', unit: 'index', polarity: 'good-high', visibility: 'noisy', reference: assumed(45, 35, 55), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF6', 'RF7'], basis: [...cite('A/68/947', 55, 56), ...cite('A/69/981', 53)] },
  { id: 'transitional-justice', scope: 'country', unit: 'index', polarity: 'good-high', visibility: 'noisy', reference: assumed(35, 25, 45), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF2'], basis: [...cite('A/68/947', 57, 58), ...cite('A/69/981', 66)] },
  { id: 'economic-stress', scope: 'country', unit: 'index', polarity: 'bad-high', visibility: 'visible', reference: assumed(45, 35, 55), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF1', 'RF8'], basis: [...cite('A/68/947', 8), ...cite('A/69/981', 16)] },
  { id: 'political-shock', scope: 'country', unit: 'index', polarity: 'bad-high', visibility: 'visible', reference: assumed(15, 5, 25), speed: 'shock', noise: assumed(1, 0.4, 2), riskFactors: ['RF8'], basis: cite('A/68/947', 9, 46) },
  { id: 'protection-will', scope: 'country', unit: 'index', polarity: 'good-high', visibility: 'hidden', reference: assumed(55, 45, 65), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF4', 'RF6'], basis: [...cite('A/68/947', 9, 16, 76), ...cite('A/69/266', 80, 81)] },
  { id: 'local-mediation', scope: 'province', unit: 'index', polarity: 'good-high', visibility: 'noisy', reference: assumed(45, 35, 55), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF6'], basis: [...cite('A/68/947', 53, 54), ...cite('A/69/981', 22, 31)] },
  { id: 'intercommunal-tension', scope: 'province', unit: 'index', polarity: 'bad-high', visibility: 'noisy', reference: assumed(35, 25, 45), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: ['RF9'], basis: [...cite('A/66/874', 6), ...cite('A/68/947', 17, 41, 53)] },
  { id: 'incitement', scope: 'province', unit: 'index', polarity: 'bad-high', visibility: 'noisy', reference: assumed(20, 10, 30), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: ['RF7', 'RF8', 'RF13'], basis: [...cite('A/68/947', 9, 55), ...cite('A/66/874', 26, 52), ...cite('A/69/981', 52)] },
  { id: 'mobilization', scope: 'province', unit: 'index', polarity: 'bad-high', visibility: 'noisy', reference: assumed(15, 5, 25), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: ['RF7'], basis: [...cite('A/68/947', 9, 51), ...cite('A/66/874', 52)] },
  { id: 'armed-conflict', scope: 'province', unit: 'index', polarity: 'bad-high', visibility: 'visible', reference: assumed(10, 0, 20), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: ['RF1'], basis: [...cite('A/68/947', 8), ...cite('A/69/981', 27)] },
  { id: 'violations', scope: 'province', unit: 'index', polarity: 'bad-high', visibility: 'noisy', reference: assumed(15, 5, 25), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: ['RF7', 'RF11'], basis: cite('A/68/947', 9, 10) },
  { id: 'protection-presence', scope: 'province', unit: 'index', polarity: 'good-high', visibility: 'visible', reference: assumed(30, 20, 40), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: ['RF6'], basis: [...cite('A/68/947', 63, 64, 67), ...cite('A/66/874', 16), ...cite('A/69/981', 33)] },
  { id: 'displacement', scope: 'province', unit: 'percent-of-people', polarity: 'bad-high', visibility: 'visible', reference: assumed(3, 0, 13), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF7'], basis: cite('A/69/981', 2, 15) },
  { id: 'humanitarian-access', scope: 'province', unit: 'index', polarity: 'good-high', visibility: 'visible', reference: assumed(75, 65, 85), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: ['RF13', 'RF14'], basis: [...cite('A/66/874', 44), ...cite('A/69/981', 23)] },
  { id: 'exclusion', scope: 'group', unit: 'index', polarity: 'bad-high', visibility: 'noisy', reference: assumed(40, 30, 50), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF9', 'RF3'], basis: [...cite('A/68/947', 41, 42), ...cite('A/66/874', 6), ...cite('A/69/981', 21)] },
  { id: 'self-protection', scope: 'group', unit: 'index', polarity: 'good-high', visibility: 'noisy', reference: assumed(25, 15, 35), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: ['RF6'], basis: [...cite('A/68/947', 10), ...cite('A/66/874', 46)] },
  { id: 'trust-in-state', scope: 'group', unit: 'index', polarity: 'good-high', visibility: 'noisy', reference: assumed(45, 35, 55), speed: 'fast', noise: assumed(0.5, 0.2, 1), riskFactors: ['RF3', 'RF9'], basis: cite('A/68/947', 45) },
  { id: 'atrocity-intent', scope: 'actor', unit: 'index', polarity: 'bad-high', visibility: 'hidden', reference: assumed(20, 10, 30), speed: 'fast', noise: assumed(0.5, 0.2, 1), riskFactors: ['RF4', 'RF10', 'RF12'], basis: [...cite('A/68/947', 8, 9), ...cite('A/66/874', 52), ...cite('A/69/981', 27)] },
  { id: 'armed-capacity', scope: 'actor', unit: 'index', polarity: 'bad-high', visibility: 'noisy', reference: assumed(30, 20, 40), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF5'], basis: [...cite('A/68/947', 8, 60), ...cite('A/69/981', 35)] },
  { id: 'legitimacy-seeking', scope: 'actor', unit: 'index', polarity: 'good-high', visibility: 'hidden', reference: assumed(55, 45, 65), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF4'], basis: cite('A/69/981', 49) },
  { id: 'perceived-cost', scope: 'actor', unit: 'index', polarity: 'good-high', visibility: 'hidden', reference: assumed(35, 25, 45), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: ['RF6'], basis: [...cite('A/66/874', 17, 29), ...cite('A/69/981', 34, 36)] },
  { id: 'council-unity', scope: 'international', unit: 'index', polarity: 'good-high', visibility: 'visible', reference: assumed(50, 40, 60), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: [], basis: [...cite('A/66/874', 20, 37), ...cite('A/69/981', 44, 62, 63)] },
  { id: 'regional-unity', scope: 'international', unit: 'index', polarity: 'good-high', visibility: 'visible', reference: assumed(50, 40, 60), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: [], basis: [...cite('A/68/947', 23, 24), ...cite('A/66/874', 41, 42), ...cite('A/69/981', 44, 68)] },
  { id: 'attention', scope: 'international', unit: 'index', polarity: 'good-high', visibility: 'visible', reference: assumed(20, 10, 30), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: ['RF6'], basis: [...cite('A/68/947', 38, 73), ...cite('A/69/981', 29, 60)] },
  { id: 'host-consent', scope: 'international', unit: 'index', polarity: 'good-high', visibility: 'visible', reference: assumed(65, 55, 75), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF6'], basis: [...cite('A/66/874', 16), ...cite('A/69/266', 81, 84), ...cite('ICRtoP', 'IV')] },
  { id: 'coherence', scope: 'international', unit: 'index', polarity: 'good-high', visibility: 'visible', reference: assumed(45, 35, 55), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: [], basis: [...cite('A/66/874', 24, 31, 37), ...cite('A/69/981', 41, 42, 44), ...cite('A/68/947', 77)] },
  { id: 'assistance-load', scope: 'international', unit: 'index', polarity: 'bad-high', visibility: 'visible', reference: assumed(20, 10, 30), speed: 'fast', noise: assumed(0.8, 0.3, 1.5), riskFactors: [], basis: cite('A/68/947', 16, 77) },
  { id: 'warning-credibility', scope: 'international', unit: 'index', polarity: 'good-high', visibility: 'visible', reference: assumed(60, 50, 70), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: [], basis: cite('A/66/874', 51) },
  { id: 'norm-standing', scope: 'international', unit: 'index', polarity: 'good-high', visibility: 'visible', reference: assumed(55, 45, 65), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: [], basis: [...cite('A/66/874', 20, 38, 54), ...cite('A/69/981', 9, 44)] },
  { id: 'neighbour-stability', scope: 'international', unit: 'index', polarity: 'good-high', visibility: 'visible', reference: assumed(60, 50, 70), speed: 'slow', noise: assumed(0.3, 0.1, 0.6), riskFactors: ['RF8'], basis: [...cite('A/69/981', 15), ...cite('A/68/947', 23)] },
] as const satisfies readonly IndicatorRow[];

export type IndicatorId = (typeof INDICATORS)[number]['id'];
/** A row of the table with its id. */
export interface Indicator extends IndicatorRow {
  readonly id: IndicatorId;
}

export const INDICATOR_IDS: readonly IndicatorId[] = INDICATORS.map(({ id }) => id);

const byId = new Map<string, Indicator>(INDICATORS.map((row) => [row.id, row]));

export const isIndicatorId = (id: string): id is IndicatorId => byId.has(id);

/** The indicator with this id. Throws on an id that is none. */
export function indicatorOf(id: IndicatorId): Indicator {
  const row = byId.get(id);
  if (row === undefined) throw new RangeError(`no indicator "${id}"`);
  return row;
}

/**
 * What people do rather than what is: it eases to what is usual when nothing drives it, however high it stood at the
 * start. Most crises do not escalate by themselves (A/68/947 §9).
 */
export const PASSING: readonly IndicatorId[] = ['violations', 'mobilization', 'incitement', 'armed-conflict'];

/** Seven capacities that keep risk from turning into crisis (A/68/947 §43-58). */
export const INHIBITORS = [
  'security-sector-accountability',
  'transition-institutions',
  'justice-independence',
  'early-response-capacity',
  'local-mediation',
  'media-resilience',
  'transitional-justice',
] as const satisfies readonly IndicatorId[];
