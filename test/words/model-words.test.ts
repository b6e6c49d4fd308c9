import { expect, test } from 'vitest';
import { ACTORS } from '../../src/model/actors.ts';
import { GATES } from '../../src/model/authorisation.ts';
import { COMBINATIONS } from '../../src/model/combinations.ts';
import { DERIVED } from '../../src/model/derived.ts';
import { DOCUMENTS } from '../../src/model/documents.ts';
import { HARM_BANDS } from '../../src/model/harm.ts';
import { INDICATORS } from '../../src/model/indicators.ts';
import { INFLUENCES } from '../../src/model/influences.ts';
import { LADDER } from '../../src/model/ladder.ts';
import { LOOPS } from '../../src/model/loops.ts';
import { MEASURES } from '../../src/model/measures.ts';
import { FORMS } from '../../src/model/measures/measure.ts';
import { REGIONS } from '../../src/model/regions.ts';
import { RESOURCE_IDS } from '../../src/model/resources.ts';
import { ARMED_KINDS, STAGE_IDS } from '../../src/model/stages.ts';
import { STUDIES } from '../../src/model/studies.ts';
import { TRIGGERS } from '../../src/model/triggers.ts';
import { CAUSE_KINDS, POLITICS_CAUSES, PROTECTION_CAUSES } from '../../src/sim/cause.ts';
import { CONFIDENCES } from '../../src/sim/report.ts';
import * as words from '../../src/words/model-words.ts';

/** Every id of the model with what is said of it: a name that is not the id, or a sentence. */
const said: readonly { readonly of: string; readonly id: string; readonly says: readonly string[] }[] = [
  ...MEASURES.map(({ id }) => {
    const { name, summary, what, evidence, helps, risks } = words.measureWords(id);
    return { of: 'measure', id, says: [name, summary, what, evidence, helps[0] ?? '', risks[0] ?? ''] };
  }),
  ...INDICATORS.map(({ id }) => {
    const { low, high } = words.indicatorEnds(id);
    return {
      of: 'indicator',
      id,
      says: [words.indicatorName(id), words.indicatorShort(id), words.indicatorMeaning(id), low, high],
    };
  }),
  ...DERIVED.map(({ id }) => ({ of: 'index', id, says: [words.indicatorName(id), words.indicatorMeaning(id)] })),
  ...INFLUENCES.map(({ from, to }) => ({
    of: 'influence',
    id: `${from}>${to}`,
    says: [words.influenceReason(from, to)],
  })),
  ...ACTORS.map(({ id }) => ({ of: 'actor', id, says: [words.actorName(id)] })),
  ...ARMED_KINDS.map((id) => ({ of: 'kind', id, says: [words.kindName(id)] })),
  // A stage or a state may well be called by its id; what it means tells whether its words are there.
  ...STAGE_IDS.map((id) => ({ of: 'stage', id, says: [words.stageObjective(id), words.stageSigns(id)[0] ?? ''] })),
  ...LADDER.map(({ id }) => ({ of: 'arrow', id, says: Object.values(words.arrowWords(id)) })),
  ...REGIONS.map(({ id }) => ({ of: 'region', id, says: [words.regionName(id)] })),
  ...REGIONS.flatMap((region) =>
    region.states.map((state) => ({
      of: region.id,
      id: state,
      says: [words.regionStateWords(region.id, state).meaning],
    })),
  ),
  ...TRIGGERS.map(({ id }) => ({ of: 'trigger', id, says: [words.triggerName(id), words.triggerMeaning(id)] })),
  ...COMBINATIONS.map(({ id }) => ({
    of: 'combination',
    id,
    says: [words.combinationName(id), words.combinationMeaning(id)],
  })),
  ...LOOPS.map(({ id }) => ({ of: 'loop', id, says: Object.values(words.loopWords(id)) })),
  ...CAUSE_KINDS.map((id) => ({ of: 'cause', id, says: Object.values(words.causeKindWords(id)) })),
  ...POLITICS_CAUSES.map((id) => ({ of: 'politics', id, says: [words.causeRuleName('politics', id)] })),
  ...PROTECTION_CAUSES.map((id) => ({ of: 'protection', id, says: [words.causeRuleName('protection', id)] })),
  ...['request', ...GATES].map((id) => ({ of: 'hurdle', id, says: [words.gateName(id)] })),
  ...FORMS.map((id) => ({ of: 'form', id, says: [words.formName(id)] })),
  ...(['strong', 'moderate', 'mixed', 'weak', 'unknown'] as const).map((id) => ({
    of: 'evidence',
    id,
    says: [words.evidenceName(id)],
  })),
  ...STUDIES.map(({ id }) => ({ of: 'study', id, says: [words.studySentence(id)] })),
  ...HARM_BANDS.map((id) => ({ of: 'harm', id, says: [words.harmBandMeaning(id)] })),
  ...CONFIDENCES.map((id) => ({ of: 'confidence', id, says: [words.confidenceName(id)] })),
  ...RESOURCE_IDS.map((id) => ({ of: 'resource', id, says: [words.resourceName(id), words.resourceMeaning(id)] })),
  ...DOCUMENTS.map(({ id }) => ({
    of: 'document',
    id,
    says: [words.documentWords(id).title, words.documentWords(id).about],
  })),
];

test('everything that the model names has its words', () => {
  const mute = said.filter(({ id, says }) => says.some((text) => text === '' || text === id));
  expect(mute.map(({ of, id }) => `${of} ${id}`)).toEqual([]);
});

test('every band of harm has a name', () => {
  expect(HARM_BANDS.map(words.harmBandName)).toEqual(['low', 'serious', 'severe', 'catastrophic']);
});

test('a source text has the same words under its short and its full symbol', () => {
  for (const { symbol, id } of DOCUMENTS) expect(words.documentWords(symbol)).toEqual(words.documentWords(id));
});

test('what another model names keeps its id, so that an old exercise can be read', () => {
  expect(words.measureWords('of-another-model').name).toBe('of-another-model');
  expect(words.indicatorName('of-another-model')).toBe('of-another-model');
  expect(words.influenceReason('of', 'another-model')).toBe('');
  expect(words.documentTitle('Another text')).toBe('Another text');
});

test('an id that reaches into JavaScript’s own objects is an id like any other', () => {
  expect(words.actorName('__proto__')).toBe('__proto__');
  expect(words.measureWords('constructor').helps).toEqual([]);
});
