import { beforeAll, describe, expect, test } from 'vitest';
import { ACTORS } from '../../../src/model/actors.ts';
import { AUTHORISATION_RULES } from '../../../src/model/authorisation.ts';
import { type Citation, cite, formatCitation } from '../../../src/model/citation.ts';
import { COEFFICIENTS } from '../../../src/model/coefficients.ts';
import { COMBINATIONS } from '../../../src/model/combinations.ts';
import { DERIVED } from '../../../src/model/derived.ts';
import { FOG_BASIS, FOG_SOURCES, VISIBILITY_CLASSES } from '../../../src/model/fog.ts';
import { HARM_FROM } from '../../../src/model/harm.ts';
import { INDICATORS } from '../../../src/model/indicators.ts';
import { INFLUENCES } from '../../../src/model/influences.ts';
import { INTRUSIVENESS } from '../../../src/model/intrusiveness.ts';
import { LADDER } from '../../../src/model/ladder.ts';
import { LOOPS } from '../../../src/model/loops.ts';
import { MEASURES } from '../../../src/model/measures.ts';
import { REGIONS } from '../../../src/model/regions.ts';
import { RESOURCES } from '../../../src/model/resources.ts';
import { STAGES } from '../../../src/model/stages.ts';
import { STUDIES } from '../../../src/model/studies.ts';
import { TRACE } from '../../../src/model/trace.ts';
import { TRIGGERS } from '../../../src/model/triggers.ts';
import { theModel } from '../../../src/view/reference/the-model.ts';
import { byParagraph, type CitedDocument, inReadingOrder } from '../../../src/view/sources/source-index.ts';
import {
  LEFT_OUT,
  PLACED,
  rowsByStudy,
  sourcesWith,
  studiesWith,
  theSources,
} from '../../../src/view/sources/the-sources.ts';
import { loadLateWords } from '../../../src/words/load-words.ts';

let sources: readonly CitedDocument[];
beforeAll(async () => {
  await loadLateWords();
  sources = theSources();
});

/** Every citation that hangs on a thing, however deep. */
function citationsIn(thing: unknown): Citation[] {
  if (typeof thing !== 'object' || thing === null) return [];
  if ('doc' in thing && 'para' in thing) return [thing as Citation];
  return Object.values(thing).flatMap(citationsIn);
}

const paragraphs = () => sources.flatMap((document) => document.paragraphs);
const find = (wanted: Citation) => paragraphs().find(({ cite: own }) => formatCitation(own) === formatCitation(wanted));

describe('the sources screen has every paragraph', () => {
  test.each([
    { of: 'actors', things: ACTORS },
    { of: 'rules of authorisation', things: AUTHORISATION_RULES },
    { of: 'coefficients', things: COEFFICIENTS },
    { of: 'combinations', things: COMBINATIONS },
    { of: 'indices', things: DERIVED },
    { of: 'fog', things: [FOG_BASIS, FOG_SOURCES, VISIBILITY_CLASSES] },
    { of: 'bands of harm', things: HARM_FROM },
    { of: 'indicators', things: INDICATORS },
    { of: 'influences', things: INFLUENCES },
    { of: 'intrusiveness', things: INTRUSIVENESS },
    { of: 'the ladder', things: LADDER },
    { of: 'loops', things: LOOPS },
    { of: 'measures', things: MEASURES },
    { of: 'regions', things: REGIONS },
    { of: 'resources', things: RESOURCES },
    { of: 'stages', things: STAGES },
    { of: 'the trace', things: TRACE },
    { of: 'triggers', things: TRIGGERS },
  ])('that $of cite', ({ things }) => {
    expect(citationsIn(things).filter((wanted) => find(wanted) === undefined)).toEqual([]);
  });

  test('with the mechanisms that cite it, and no other', () => {
    for (const { cite: own, mechanisms } of paragraphs()) {
      const wanted = TRACE.filter(({ basis }) => basis.some((one) => formatCitation(one) === formatCitation(own)));
      expect(mechanisms).toEqual(wanted);
    }
  });

  test('with the rows whose own basis names it', () => {
    const missing = MEASURES.flatMap(({ id, basis }) =>
      basis.filter((one) => find(one)?.rows.includes(`measure:${id}`) !== true).map((one) => [id, one]),
    );
    expect(missing).toEqual([]);
    const rows = paragraphs().flatMap((paragraph) => paragraph.rows);
    expect(rows.filter((id) => theModel().chapterOf(id) === null)).toEqual([]);
  });

  test('once, in the order of the document', () => {
    for (const { paragraphs: own } of sources) {
      const cites = own.map((paragraph) => paragraph.cite);
      expect(new Set(cites.map(({ para }) => para)).size).toBe(cites.length);
      expect(cites.toSorted(byParagraph)).toEqual(cites);
    }
  });
});

test('paragraphs stand by number, sections by theirs, and footnotes at the end', () => {
  const cites = [...cite('A/68/947', 'fn 1', 10, 9), ...cite('ICRtoP', 'IV', 'II'), ...cite('A/69/266', 80)];
  expect(inReadingOrder(cites).map(formatCitation)).toEqual([
    'A/69/266 §80',
    'A/68/947 §9',
    'A/68/947 §10',
    'A/68/947 §fn 1',
    'ICRtoP §II',
    'ICRtoP §IV',
  ]);
});

test('mechanisms with a place and those left out make the whole', () => {
  expect(PLACED + LEFT_OUT).toBe(300);
  expect(LEFT_OUT).toBe(TRACE.filter(({ places }) => places.length === 0).length);
});

describe('who looks for words', () => {
  test('keeps everything without any', () => {
    expect(sourcesWith(sources, '  ')).toEqual(sources);
  });

  test('finds the mechanisms and rows in which all of them stand', () => {
    const found = sourcesWith(sources, 'arms EMBARGO').flatMap((document) => document.paragraphs);
    expect(found.length).toBeGreaterThan(2);
    expect(found.length).toBeLessThan(paragraphs().length / 2);
    expect(found.some(({ rows }) => rows.includes('measure:arms-embargo'))).toBe(true);
    expect(found.flatMap(({ rows }) => rows).filter((id) => !id.includes('embargo'))).toEqual([]);
  });

  test('finds a mechanism by why it is left out', () => {
    const [leftOut] = TRACE.filter((row) => row.leftOut === 'wording');
    const found = sourcesWith(sources, 'guides how Vigil speaks').flatMap((document) => document.paragraphs);
    expect(found.flatMap(({ mechanisms }) => mechanisms)).toContain(leftOut);
  });

  test('finds nothing where nothing fits', () => {
    expect(sourcesWith(sources, 'no such words anywhere')).toEqual([]);
    expect(studiesWith('no such words anywhere')).toEqual([]);
  });
});

test('every study that a row names is listed with that row', () => {
  const named = new Set(MEASURES.flatMap(({ evidence }) => evidence.studies as readonly string[]));
  const used = rowsByStudy();
  expect([...named].filter((id) => !used.has(id))).toEqual([]);
  expect(studiesWith('')).toHaveLength(STUDIES.length);
});
