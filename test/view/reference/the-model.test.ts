import { beforeAll, describe, expect, test } from 'vitest';
import { INDICATOR_IDS } from '../../../src/model/indicators.ts';
import { MEASURES } from '../../../src/model/measures.ts';
import { REGIONS } from '../../../src/model/regions.ts';
import { RESOURCE_IDS } from '../../../src/model/resources.ts';
import { STAGE_IDS } from '../../../src/model/stages.ts';
import { LADDER } from '../../../src/model/ladder.ts';
import { TRACE } from '../../../src/model/trace.ts';
import { CAUSE_KINDS, listCauses } from '../../../src/sim/cause.ts';
import {
  causeRow,
  effectRow,
  indicatorRow,
  measureRow,
  regionRow,
  reportSourceRow,
} from '../../../src/view/model-links.ts';
import { citedIn, mechanismsOf, rowOfPlace } from '../../../src/view/reference/mechanisms.ts';
import { type ModelTree, rowName } from '../../../src/view/reference/model-tree.ts';
import { rowSearch } from '../../../src/view/reference/row-search.ts';
import { MECHANISMS, nameInModel, rowsBelonging, theModel } from '../../../src/view/reference/the-model.ts';
import { loadLateWords } from '../../../src/words/load-words.ts';
import { allParts, tablesOf } from '../../../src/words/reference/part.ts';
import { rowId } from '../../../src/words/reference/row-id.ts';

let model: ModelTree;
beforeAll(async () => {
  await loadLateWords();
  model = theModel();
});

/** Ids that the screen of the model cannot show. */
const lost = (ids: readonly (string | null)[]): (string | null)[] =>
  ids.filter((id) => id !== null && model.chapterOf(id) === null);

describe('the reference on screen', () => {
  test('has every row and part once, each on a page of its own chapter', () => {
    const parts = model.root.parts.flatMap(allParts);
    const ids = [...parts, ...parts.flatMap((part) => tablesOf(part).flatMap(({ rows }) => rows))].map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(lost(ids)).toEqual([]);
  });

  test('has headings for every part: a chapter, and parts within it that hold no others', () => {
    const inner = model.chapters.flatMap(({ part }) => part.parts);
    expect(inner.filter(({ parts }) => parts.length > 0)).toEqual([]);
  });

  test('leads nowhere from an id that it does not have', () => {
    expect(model.chapterOf('measure:none')).toBeNull();
    expect(model.partOf('measure:none')).toBeNull();
  });

  test('links only to rows and parts that it has', () => {
    const linked = [...model.rows.values()].flatMap(({ row }) =>
      row.cells.flat().flatMap((piece) => (typeof piece === 'object' && 'row' in piece ? [piece.row] : [])),
    );
    expect(linked.length).toBeGreaterThan(500);
    expect(lost(linked)).toEqual([]);
  });

  test('calls every row by words that are not empty', () => {
    expect([...model.rows.values()].filter((placed) => rowName(placed).trim() === '')).toEqual([]);
  });
});

test('sentences of the screens are shown as they are said there, with gaps for what an exercise fills in', () => {
  const rows = [...model.rows.values()].filter(({ part }) => part.id === 'sentences');
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((placed) => `words:${rowName(placed)}` === placed.row.id)).toEqual([]);
  expect(rows.filter((placed) => /undefined|\{/.test(rowName(placed)))).toEqual([]);
});

describe('the places of the trace', () => {
  test.each(TRACE.map(({ row, places }) => ({ row, places })))('of mechanism $row are on the screen', ({ places }) => {
    expect(lost(places.map(rowOfPlace))).toEqual([]);
  });

  test('lead back to their mechanism from the row in which they live', () => {
    for (const row of TRACE) for (const place of row.places) expect(MECHANISMS.get(rowOfPlace(place))).toContain(row);
  });
});

describe('what a number on screen leads to is in the model', () => {
  test('for every cause of an account', () => {
    const causes = listCauses({ measures: MEASURES, timeline: [{ id: 'an-event' }] } as never, ['an-actor']).list;
    expect(new Set(causes.map(({ kind }) => kind)).size).toBe(CAUSE_KINDS.length);
    const rows = [...causes, { kind: 'not-known', id: 'rest' } as const].map(causeRow);
    expect(rows).not.toContain(null);
    expect(lost(rows)).toEqual([]);
  });

  test('for indicators, indices, measures, effects, sources, regions, stages, steps and means', () => {
    expect(lost([...INDICATOR_IDS, 'civilian-harm', 'imminence'].map(indicatorRow))).toEqual([]);
    const effects = MEASURES.flatMap(({ id, effects: own }) =>
      own.map(({ indicator }, at) => effectRow(id, indicator, at)),
    );
    expect(lost([...MEASURES.map(({ id }) => measureRow(id)), ...effects])).toEqual([]);
    expect(lost(MEASURES.map(({ id }) => reportSourceRow(id)))).toEqual([]);
    expect(lost(REGIONS.map(({ id }) => regionRow(id)))).toEqual([]);
    expect(lost(STAGE_IDS.map((id) => rowId('stage', id)))).toEqual([]);
    expect(lost(LADDER.map(({ id }) => rowId('arrow', id)))).toEqual([]);
    expect(lost(RESOURCE_IDS.map((id) => rowId('resource', id)))).toEqual([]);
  });

  test('for the parts that screens name', () => {
    const named = [
      'credibility',
      'ladder',
      'belief',
      'cost',
      'resources',
      'requests',
      'votes',
      'visibility',
      'harm-bands',
    ];
    expect(lost(named)).toEqual([]);
  });

  test('but not for a measure that a scenario brings', () => {
    expect([
      measureRow('our-own'),
      effectRow('our-own', 'violations', 0),
      causeRow({ kind: 'measure', id: 'our-own' }),
    ]).toEqual([null, null, null]);
    expect(indicatorRow('people')).toBeNull();
  });
});

test('a row of an effect shows the mechanisms of its measure, and the measure leads to its effects', () => {
  const { row } = [...model.rows.values()].find(({ row: { id } }) => id.startsWith('effect:arms-embargo:')) ?? {};
  if (row === undefined) throw new Error('an arms embargo has no effect');
  expect(mechanismsOf(row, MECHANISMS)).toBe(MECHANISMS.get('measure:arms-embargo'));
  expect(
    rowsBelonging()
      .get('measure:arms-embargo')
      ?.map(({ row: id }) => id),
  ).toContain(row.id);
  expect(nameInModel(row.id)).toMatch(/^Arms embargo: /);
});

test('a part rests on what its rows cite and on the mechanisms that live in it, each paragraph once', () => {
  const politics = model.partOf('politics');
  const cites = politics === null ? [] : citedIn(politics, MECHANISMS).map(({ doc, para }) => `${doc} ${para}`);
  const wanted = TRACE.filter(({ places }) => places.some(({ kind }) => kind === 'politics')).flatMap(
    ({ basis }) => basis,
  );
  expect(wanted.map(({ doc, para }) => `${doc} ${para}`).filter((cite) => !cites.includes(cite))).toEqual([]);
  expect(new Set(cites).size).toBe(cites.length);
});

test.each([
  { text: 'DRIVE:floor', first: 'drive:floor' },
  { text: 'embargo arms', first: 'measure:arms-embargo' },
])('who looks for "$text" finds $first', ({ text, first }) => {
  expect(rowSearch(model)(text).map(({ row }) => row.id)).toContain(first);
});

test.each(['', '   ', 'no such words anywhere'])('nothing is found for "%s"', (text) => {
  expect(rowSearch(model)(text)).toEqual([]);
});
