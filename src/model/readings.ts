import type { DerivedId } from './derived.ts';
import type { IndicatorId } from './indicators.ts';

/** Readings of an indicator over the whole country: over provinces, groups or actors where it has several values. */
const INDICATOR_READINGS = [
  'political-shock',
  'protection-will',
  'transitional-justice',
  'council-unity',
  'attention',
  'host-consent',
  'incitement:max',
  'mobilization:max',
  'violations:max',
  'violations:second',
  'self-protection:rise',
  'atrocity-intent:max',
] as const;

const DERIVED_READINGS = [
  'inhibitor-strength',
  'structural-risk',
  'means-and-motive',
  'dynamic-risk',
  'imminence',
] as const satisfies readonly DerivedId[];

/** Months since something last happened in the Council: 0 in the month itself, `NEVER` when it has not happened. */
export const CLOCKS = ['agenda', 'draft', 'failed-draft', 'adopted', 'veto'] as const;
export type ClockId = (typeof CLOCKS)[number];
/** Months on a clock whose event has not happened. */
export const NEVER = 999;

/** How many measures of a family are running or on their way. */
export const ACTIVITIES = [
  'encouraging',
  'building',
  'protecting',
  'non-coercive',
  'coercive-preparing',
  'coercive-active',
  'reviewing',
] as const;
export type ActivityId = (typeof ACTIVITIES)[number];

const CLOCK_READINGS = CLOCKS.map((clock) => `since:${clock}` as const);
const ACTIVITY_READINGS = ACTIVITIES.map((activity) => `active:${activity}` as const);

/** Everything that the ladder and the regions look at, in the order of the engine's array of readings. */
export const READING_IDS = [
  ...INDICATOR_READINGS,
  ...DERIVED_READINGS,
  ...CLOCK_READINGS,
  ...ACTIVITY_READINGS,
] as const;
export type ReadingId = (typeof READING_IDS)[number];

/** One value a reading, by id. */
export type Readings = Readonly<Record<ReadingId, number>>;

/** The indicator behind a reading, or null for indices, clocks and activities. */
export function indicatorBehind(reading: ReadingId): IndicatorId | null {
  const isIndicator = (INDICATOR_READINGS as readonly string[]).includes(reading);
  return isIndicator ? (reading.split(':')[0] as IndicatorId) : null;
}
