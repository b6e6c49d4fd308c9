import { measuredBy } from '../../escalation/nearness.ts';
import { indicatorBehind, NEVER, type ReadingId } from '../../model/readings.ts';
import type { RegionId } from '../../model/regions.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { indicatorShort, regionStateWords } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { indicatorRow, regionRow } from '../model-links.ts';
import { limitWords, readingValue } from '../month/condition-words.ts';
import type { Condition } from '../month/conditions.ts';
import { placeName } from '../scenario-words.ts';
import type { KnownReading } from './known-reading.ts';

type ClockWords = Readonly<Record<string, (() => string) | undefined>>;

const CLOCK: ClockWords = {
  'since:agenda': m['escalation.clock.agenda'],
  'since:draft': m['escalation.clock.draft'],
  'since:failed-draft': m['escalation.clock.failed-draft'],
  'since:adopted': m['escalation.clock.adopted'],
  'since:veto': m['escalation.clock.veto'],
};

const EVENT: ClockWords = {
  'since:agenda': m['escalation.event.agenda'],
  'since:draft': m['escalation.event.draft'],
  'since:failed-draft': m['escalation.event.failed-draft'],
  'since:adopted': m['escalation.event.adopted'],
  'since:veto': m['escalation.event.veto'],
};

const TAKES: ClockWords = {
  'since:agenda': m['escalation.takes.agenda'],
  'since:draft': m['escalation.takes.draft'],
  'since:failed-draft': m['escalation.takes.failed-draft'],
  'since:adopted': m['escalation.takes.adopted'],
  'since:veto': m['escalation.takes.veto'],
};

/** The event from which a clock counts, once it has happened. */
export const eventName = (clock: ReadingId): string => EVENT[clock]?.() ?? clock;
/** The event for which a clock waits. */
export const awaitedEvent = (clock: ReadingId): string => TAKES[clock]?.() ?? clock;

/** The region that follows measures of a kind: help for the State, or collective response. */
const regionOfKind = (kind: string): RegionId =>
  kind === 'encouraging' || kind === 'building' || kind === 'protecting' ? 'pillar-2' : 'pillar-3';

/** Name of a kind of measures, as the region that follows them calls it. */
export const kindOfMeasures = (reading: ReadingId): string => {
  const kind = reading.replace('active:', '');
  return regionStateWords(regionOfKind(kind), kind).name;
};

/** What a reading looks at, with the place that it comes from. */
export function readingName(reading: ReadingId, { place }: Pick<KnownReading, 'place'>, scenario: Scenario): string {
  const clock = CLOCK[reading];
  if (clock !== undefined) return clock();
  if (measuredBy({ reading }) === 'measures') return m['escalation.running']({ kind: kindOfMeasures(reading) });
  const name = indicatorShort(indicatorBehind(reading) ?? reading);
  if (reading.endsWith(':rise')) return m['track.reading-rise']({ name });
  if (place === null) return name;
  const where = placeName(place, scenario);
  return (reading.endsWith(':second') ? m['escalation.in-second'] : m['escalation.in-place'])({ name, place: where });
}

/** A reading as exactly as its error allows; months of a clock in words. */
export function valueWords(condition: Condition): string {
  if (measuredBy(condition) !== 'clock') return readingValue(condition);
  const { value } = condition;
  if (value >= NEVER) return m['escalation.never']();
  return value === 1 ? m['escalation.month-ago']() : m['escalation.months-ago']({ months: value });
}

/** What the reading is held against, without the months for which it must hold. */
export function needsWords(condition: Condition): string {
  const measured = measuredBy(condition);
  if (measured === 'clock') return m['escalation.within']({ limit: condition.limit });
  return measured === 'measures' ? m['escalation.at-least-one']() : limitWords({ ...condition, months: 1 });
}

/** Where the model tells about a reading. */
export function readingRow(reading: ReadingId): string | null {
  const measured = measuredBy({ reading });
  if (measured === 'clock') return regionRow('council');
  if (measured === 'measures') return regionRow(regionOfKind(reading.replace('active:', '')));
  return indicatorRow(indicatorBehind(reading) ?? reading);
}
