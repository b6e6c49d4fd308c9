import { cite, type Citation } from './citation.ts';
import type { IndicatorId, Visibility } from './indicators.ts';
import type { MeasureId } from './measures.ts';
import { assumed, months, type Quantity } from './quantity.ts';

/** What everybody can know of an indicator without a source of one's own. */
export interface VisibilityClass {
  readonly id: Visibility;
  /** Error of a public estimate in points, as a standard deviation; null where there is none. */
  readonly error: Quantity | null;
  readonly lagMonths: Quantity | null;
  /** Chance each month and place that an estimate is published at all. */
  readonly coverage: Quantity | null;
}

// prettier-ignore
export const VISIBILITY_CLASSES: readonly VisibilityClass[] = [
  { id: 'visible', error: assumed(4, 2, 6), lagMonths: assumed(0, 0, 1), coverage: assumed(1, 0.8, 1) },
  { id: 'noisy', error: assumed(18, 12, 24), lagMonths: assumed(1, 0, 2), coverage: assumed(0.3, 0.15, 0.5) },
  { id: 'hidden', error: null, lagMonths: null, coverage: null },
];

interface FogSourceRow {
  readonly measure: MeasureId;
  readonly reveals: readonly IndicatorId[];
  /** Error of a report in points, as a standard deviation. */
  readonly error: Quantity;
  readonly lagMonths: Quantity;
  /** Chance that a report shows a rise which is not there. */
  readonly falseAlarm: Quantity;
  /** Chance that a month brings no report on a place. */
  readonly miss: Quantity;
  /** Works without access to the country: refugees and civil society report even when all others are shut out. */
  readonly fromOutside?: true;
  /** Speaks with those in power, so that cutting ties silences it. */
  readonly needsContact?: true;
}

const chance = (central: number): Quantity => assumed(central, central / 2, Math.min(1, central * 2));
const error = (central: number): Quantity => assumed(central, central - 3, central + 5);

/** Measures that report while they run, and how well. */
// prettier-ignore
export const FOG_SOURCES = [
  { measure: 'early-warning-support', reveals: ['mobilization', 'intercommunal-tension', 'incitement', 'violations'], error: error(9), lagMonths: months(0), falseAlarm: chance(0.2), miss: chance(0.15) },
  { measure: 'human-rights-monitors', reveals: ['violations', 'mobilization', 'exclusion', 'trust-in-state'], error: error(6), lagMonths: months(0), falseAlarm: chance(0.08), miss: chance(0.1) },
  { measure: 'observer-mission', reveals: ['violations', 'armed-conflict', 'armed-capacity', 'humanitarian-access'], error: error(7), lagMonths: months(0), falseAlarm: chance(0.08), miss: chance(0.12) },
  { measure: 'fact-finding-mission', reveals: ['violations', 'armed-capacity', 'atrocity-intent'], error: error(8), lagMonths: months(2), falseAlarm: chance(0.05), miss: chance(0.15) },
  { measure: 'commission-of-inquiry', reveals: ['violations', 'atrocity-intent', 'security-sector-accountability', 'transitional-justice'], error: error(4), lagMonths: months(6), falseAlarm: chance(0.02), miss: chance(0.08) },
  { measure: 'quiet-diplomacy', reveals: ['protection-will'], error: error(12), lagMonths: months(0), falseAlarm: chance(0.1), miss: chance(0.2), needsContact: true },
  { measure: 'special-envoy', reveals: ['protection-will', 'legitimacy-seeking'], error: error(10), lagMonths: months(1), falseAlarm: chance(0.08), miss: chance(0.15), needsContact: true },
  { measure: 'refugee-protection', reveals: ['violations', 'displacement'], error: error(8), lagMonths: months(1), falseAlarm: chance(0.08), miss: chance(0.12), fromOutside: true },
  { measure: 'human-rights-peer-review', reveals: ['exclusion', 'justice-independence', 'governance-legitimacy'], error: error(8), lagMonths: months(3), falseAlarm: chance(0.05), miss: chance(0.2) },
  { measure: 'joint-needs-assessment', reveals: ['governance-legitimacy', 'security-sector-accountability', 'transition-institutions', 'justice-independence', 'early-response-capacity', 'media-resilience'], error: error(6), lagMonths: months(2), falseAlarm: chance(0.02), miss: chance(0.05) },
  { measure: 'civil-society-support', reveals: ['incitement', 'intercommunal-tension', 'self-protection'], error: error(9), lagMonths: months(0), falseAlarm: chance(0.15), miss: chance(0.12), fromOutside: true },
  { measure: 'community-self-protection', reveals: ['violations', 'self-protection'], error: error(8), lagMonths: months(0), falseAlarm: chance(0.15), miss: chance(0.1) },
  { measure: 'national-prevention-mechanism', reveals: ['exclusion', 'intercommunal-tension'], error: error(10), lagMonths: months(3), falseAlarm: chance(0.05), miss: chance(0.25) },
  { measure: 'election-observation', reveals: ['transition-institutions'], error: error(6), lagMonths: months(0), falseAlarm: chance(0.08), miss: chance(0.1) },
  { measure: 'women-and-child-protection', reveals: ['violations'], error: error(9), lagMonths: months(1), falseAlarm: chance(0.05), miss: chance(0.2) },
  { measure: 'peacekeeping-operation', reveals: ['violations', 'armed-conflict', 'displacement'], error: error(5), lagMonths: months(0), falseAlarm: chance(0.06), miss: chance(0.08) },
] as const satisfies readonly FogSourceRow[];

export type FogSource = FogSourceRow;

/** Why sources differ: assessment must be impartial, timely and close to the ground. */
export const FOG_BASIS: readonly Citation[] = [
  ...cite('A/66/874', 51, 53),
  ...cite('A/69/981', 40, 59),
  ...cite('A/68/947', 52),
];
