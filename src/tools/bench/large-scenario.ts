import type { Scenario } from '../../scenario/schema.ts';
import { referenceScenario } from './reference-scenario.ts';

const INJECTS = 300;
const LANGUAGES = ['en', 'fr', 'es'] as const;
const SENTENCE = 'The markets on the lake road closed early today, and nobody could say by whose order. ';

/** Text of a sound scenario file of about this many characters: as many injects as may stand in one, with long texts. */
export function largeScenario(size: number): string {
  const empty = JSON.stringify(withTexts(0));
  const each = (size - empty.length) / (INJECTS * LANGUAGES.length);
  return JSON.stringify(withTexts(Math.max(0, Math.floor(each))));
}

/** The same file with every inject's indicator misspelt, so that each is a fault with an address. */
export const faultyScenario = (size: number): string =>
  largeScenario(size).replaceAll('"indicator":"displacement"', '"indicator":"displacment1"');

function withTexts(length: number): Scenario {
  const text = SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);
  const timeline = Array.from({ length: INJECTS }, (_, index) => ({
    id: `event-${index + 1}`,
    month: 1 + (index % 24),
    title: `Event ${index + 1}`,
    text: Object.fromEntries(LANGUAGES.map((language) => [language, text])),
    effects: [{ indicator: 'displacement' as const, points: 1, place: `province-${1 + (index % 12)}` }],
  }));
  return { ...referenceScenario(), timeline };
}
