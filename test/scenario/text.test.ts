import { expect, test } from 'vitest';
import { textOf } from '../../src/scenario/text.ts';

test.each([
  { text: 'plain', language: 'fr', read: 'plain' },
  { text: undefined, language: 'fr', read: '' },
  { text: { en: 'e', fr: 'f' }, language: 'fr', read: 'f' },
  { text: { en: 'e', fr: 'f' }, language: 'fr-CA', read: 'f' },
  { text: { en: 'e', 'pt-BR': 'b' }, language: 'pt', read: 'b' },
  { text: { pt: 'p', 'pt-BR': 'b' }, language: 'pt-BR', read: 'b' },
  { text: { de: 'd', en: 'e' }, language: 'fr', read: 'e' },
  { text: { de: 'd', es: 's' }, language: 'fr', read: 'd' },
  { text: { 'x-state': 'draft', es: 's' }, language: 'fr', read: 's' },
  { text: { en: 'e' }, language: 'toString', read: 'e' },
  { text: { en: '<b>bold</b>' }, language: 'en', read: '<b>bold</b>' },
])('$text reads "$read" in $language', ({ text, language, read }) => {
  expect(textOf(text, language)).toBe(read);
});
