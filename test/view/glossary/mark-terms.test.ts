import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markTerms } from '../../../src/view/glossary/mark-terms.ts';
import { phrasesOfTerms } from '../../../src/view/glossary/phrases.ts';
import words from '../../../src/words/en.json' with { type: 'json' };

const PHRASES = {
  veto: 'veto|vetoes',
  'pillar-two': 'pillar two',
  consent: 'host consent',
  lead: 'lead time|lead times',
};
const wordsOf = (text: string, own: string | null = null) =>
  markTerms(text, PHRASES, own).map((piece) => (typeof piece === 'string' ? piece : `[${piece.term}:${piece.words}]`));

test.each([
  {
    about: 'where it stands first',
    text: 'A veto blocks. Another veto too.',
    to: ['A ', '[veto:veto]', ' blocks. Another veto too.'],
  },
  { about: 'in any case of letters', text: 'Pillar two helps.', to: ['[pillar-two:Pillar two]', ' helps.'] },
  { about: 'in its longest way', text: 'Lead times differ', to: ['[lead:Lead times]', ' differ'] },
  { about: 'as a whole word only', text: 'The vetoed text', to: ['The vetoed text'] },
  { about: 'not as half of a compound', text: 'a veto-proof text', to: ['a veto-proof text'] },
])('a term is marked $about', ({ text, to }) => {
  expect(wordsOf(text)).toEqual(to);
});

test('a term is not marked in the text that explains it', () => {
  expect(wordsOf('A veto needs host consent.', 'veto')).toEqual(['A veto needs ', '[consent:host consent]', '.']);
});

test('of terms that overlap the longer is marked', () => {
  const pieces = markTerms('early warning', { warning: 'warning', early: 'early warning' });
  expect(pieces).toEqual([{ term: 'early', words: 'early warning' }]);
});

test('no letter of a text is lost', () => {
  const anyText = fc
    .array(fc.constantFrom('veto', 'pillar two', 'host consent', 'lead times', 'and', '(', '.'))
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(anyText, (text) => {
      const pieces = markTerms(text, PHRASES);
      expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('')).toBe(text);
    }),
  );
});

test('every term that is marked is one that the glossary explains', () => {
  expect(Object.keys(words.glossary)).toEqual(expect.arrayContaining(Object.keys(phrasesOfTerms())));
});
