import type { Scenario } from '../../scenario/schema.ts';
import { indicatorBehind } from '../../model/readings.ts';
import { indicatorShort } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { placeName } from '../scenario-words.ts';
import type { Condition, ConditionState } from './conditions.ts';
import { roundBy, roundError } from './figures.ts';

/** What a condition looks at, in words: `Violations, worst province (Lake Shore)`. */
export function readingName({ reading, place }: Condition, scenario: Scenario): string {
  const name = indicatorShort(indicatorBehind(reading) ?? reading);
  if (reading.endsWith(':rise')) return m['track.reading-rise']({ name });
  if (place === null) return name;
  const where = placeName(place, scenario);
  return reading.endsWith(':second')
    ? m['track.reading-second']({ name, place: where })
    : m['track.reading-worst']({ name, place: where });
}

/** The value that is known, as exactly as its error allows. */
export const readingValue = ({ value, error }: Condition): string =>
  error === 0
    ? String(Math.round(value))
    : m['track.about']({ value: roundBy(value, error), error: roundError(error) });

/** What the value is held against: `at least 45`, `below 25 for 4 months`. */
export function limitWords({ op, limit, months }: Condition): string {
  const words = op === '>=' ? m['track.at-least']({ limit }) : m['track.below']({ limit });
  return months > 1 ? m['track.for-months']({ words, months }) : words;
}

const STATES: Readonly<Record<ConditionState, () => string>> = {
  met: m['track.met'],
  near: m['track.near'],
  unmet: m['track.unmet'],
};

export const conditionState = (state: ConditionState): string => STATES[state]();
