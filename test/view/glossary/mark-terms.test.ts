import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDICATOR_IDS } from '../../../src/model/indicators.ts';
import { REGIONS } from '../../../src/model/regions.ts';
import { STAGE_IDS } from '../../../src/model/stages.ts';
import { marker } from '../../../src/view/glossary/mark-terms.ts';
import { markerOf, phrasesOfTerms } from '../../../src/view/glossary/phrases.ts';
import { theModel } from '../../../src/view/reference/the-model.ts';
import { indicatorName, regionName, stageName } from '../../../src/words/model-words.ts';
import words from '../../../src/words/en.json' with { type: 'json' };

const PHRASES = {
  veto: 'veto|vetoes',
  'pillar-two': 'pillar two',
  consent: 'host consent',
  lead: 'lead time|lead times',
};
const mark = marker(PHRASES);
const wordsOf = (text: string, own: string | null = null) =>
  mark(text, own).map((piece) => (typeof piece === 'string' ? piece : `[${piece.row}:${piece.words}]`));

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
  const pieces = marker({ warning: 'warning', early: 'early warning' })('early warning');
  expect(pieces).toEqual([{ row: 'early', words: 'early warning' }]);
});

test('no letter of a text is lost', () => {
  const anyText = fc
    .array(fc.constantFrom('veto', 'pillar two', 'host consent', 'lead times', 'and', '(', '.'))
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(anyText, (text) => {
      const pieces = mark(text);
      expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('')).toBe(text);
    }),
  );
});

test('every term that is marked is one that the glossary explains', () => {
  const explained = Object.keys(words.glossary).map((term) => `glossary:${term}`);
  expect(explained).toEqual(expect.arrayContaining(Object.keys(phrasesOfTerms())));
});

test('what figures are told of has a row of the model, whatever it is called', () => {
  const { rows, partOf } = theModel();
  const text = [
    ...INDICATOR_IDS.map(indicatorName),
    ...STAGE_IDS.map(stageName),
    ...REGIONS.filter(({ id }) => id !== 'risk').map(({ id }) => regionName(id)),
  ];
  const marked = markerOf('told')(text.join('. ')).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.row]));
  expect(marked).toHaveLength(text.length);
  expect(marked.filter((row) => !rows.has(row) && partOf(row) === null)).toEqual([]);
});

test('of the words of an author only those are explained that mean nothing else', () => {
  const rowsIn = (voice: 'author' | 'own') =>
    markerOf(voice)('Nobody has confidence in a veto.').flatMap((piece) =>
      typeof piece === 'string' ? [] : [piece.row],
    );
  expect(rowsIn('author')).toEqual(['glossary:veto']);
  expect(rowsIn('own')).toEqual(['glossary:confidence', 'glossary:veto']);
});
