import { expect, test } from 'vitest';
import { GUIDE_WORDS } from '../../../src/view/guide/guide-words.ts';
import { GUIDE_STEPS } from '../../../src/view/guide/steps.ts';

/** A slow reader of a foreign language, in words a minute. */
const SLOW = 160;
const MINUTES = 2;
const MOST_WORDS = 45;

const sentences = GUIDE_STEPS.map(({ id }) => {
  const { title, text, todo } = GUIDE_WORDS[id];
  return [title(), text(), todo()].join(' ');
});
const wordsIn = (text: string): number => text.split(/\s+/u).length;

test('all notes together are read in under two minutes, even slowly', () => {
  const words = sentences.reduce((sum, text) => sum + wordsIn(text), 0);
  expect(words).toBeGreaterThan(100);
  expect(words / SLOW).toBeLessThan(MINUTES);
});

test.each(sentences)('a note is short: %s', (text) => {
  expect(wordsIn(text)).toBeLessThanOrEqual(MOST_WORDS);
});
