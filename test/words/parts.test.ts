import { expect, test, vi } from 'vitest';
import { ACTORS } from '../../src/model/actors.ts';
import { DOCUMENTS } from '../../src/model/documents.ts';
import { INDICATORS } from '../../src/model/indicators.ts';
import { LADDER } from '../../src/model/ladder.ts';
import { MEASURES } from '../../src/model/measures.ts';
import { REGIONS } from '../../src/model/regions.ts';
import { STAGE_IDS } from '../../src/model/stages.ts';
import { STUDIES } from '../../src/model/studies.ts';
import { TRIGGERS } from '../../src/model/triggers.ts';
import en from '../../src/words/en.json' with { type: 'json' };
import { cutWords, type Part, partOf, PARTS, sentencesOf } from '../../src/words/parts.ts';

/** The words of the model as a page has them that has loaded these parts and no others. */
async function withParts(...parts: readonly Part[]) {
  vi.resetModules();
  const { learnWords } = await import('../../src/words/known-words.ts');
  for (const part of parts) learnWords(cutWords(en, part), [part]);
  return import('../../src/words/model-words.ts');
}

test('every sentence of a language is in one part, and in no other', () => {
  const all = sentencesOf(en).map(([path]) => path);
  const apart = PARTS.flatMap((part) => sentencesOf(cutWords(en, part)).map(([path]) => path));
  expect(apart.toSorted()).toEqual(all.toSorted());
  expect(new Set(apart).size).toBe(apart.length);
});

test.each([
  { path: 'measure.peacekeeping.name', part: 'names' },
  { path: 'measure.peacekeeping.helps.1', part: 'texts' },
  { path: 'influence.exclusion.mobilization', part: 'texts' },
  { path: 'region.council.state.vetoed.name', part: 'names' },
  { path: 'region.council.state.vetoed.meaning', part: 'texts' },
  { path: 'glossary.veto.meaning', part: 'rest' },
  { path: 'app.name', part: 'rest' },
] as const)('$path is loaded with the $part', ({ path, part }) => {
  expect(partOf(path)).toBe(part);
});

test('a month of an exercise is told from names alone', async () => {
  const words = await withParts('names');
  const said = [
    ...MEASURES.flatMap(({ id }) => [words.measureWords(id).name, words.measureWords(id).summary]),
    ...INDICATORS.flatMap(({ id }) => [words.indicatorName(id), words.indicatorShort(id)]),
    ...ACTORS.map(({ id }) => words.actorName(id)),
    ...STAGE_IDS.flatMap((id) => [words.stageName(id), words.stageObjective(id), ...words.stageSigns(id)]),
    ...LADDER.map(({ id }) => words.arrowWords(id).name),
    ...REGIONS.flatMap(({ id, states }) => [
      words.regionName(id),
      ...states.map((state) => words.regionStateWords(id, state).name),
    ]),
    ...TRIGGERS.map(({ id }) => words.triggerName(id)),
    ...DOCUMENTS.map(({ id }) => words.documentTitle(id)),
  ];
  expect(said.length).toBeGreaterThan(280);
  expect(said.filter((text) => text === '')).toEqual([]);
});

test('a text that is not loaded yet is a mistake to ask for, and no empty sentence', async () => {
  const names = await withParts('names');
  const [study] = STUDIES;
  expect(() => names.studySentence(study.id)).toThrow('not loaded');
  const texts = await withParts('names', 'texts');
  expect(texts.studySentence(study.id)).not.toBe('');
  expect(MEASURES.filter(({ id }) => texts.measureWords(id).what === '')).toEqual([]);
});

test('sentences that are looked up by id hold no gaps to fill and no escapes, since they are said as they stand', () => {
  const looked = sentencesOf(en).filter(([path]) => partOf(path) !== 'rest');
  expect(looked.length).toBeGreaterThan(1000);
  expect(looked.filter(([, sentence]) => /[{}\\]/.test(sentence))).toEqual([]);
});
