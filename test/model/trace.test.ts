import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { ACTOR_IDS } from '../../src/model/actors.ts';
import { AUTHORISATION_RULES } from '../../src/model/authorisation.ts';
import { formatCitation } from '../../src/model/citation.ts';
import { COEFFICIENTS } from '../../src/model/coefficients.ts';
import { COMBINATIONS } from '../../src/model/combinations.ts';
import { DERIVED } from '../../src/model/derived.ts';
import { FOG_SOURCES } from '../../src/model/fog.ts';
import { INDICATOR_IDS } from '../../src/model/indicators.ts';
import { influenceId, INFLUENCES } from '../../src/model/influences.ts';
import { LADDER } from '../../src/model/ladder.ts';
import { LOOPS } from '../../src/model/loops.ts';
import { MEASURES } from '../../src/model/measures.ts';
import { REGIONS } from '../../src/model/regions.ts';
import { RESOURCE_IDS } from '../../src/model/resources.ts';
import { ARMED_KINDS, STAGE_IDS } from '../../src/model/stages.ts';
import { TRACE } from '../../src/model/trace.ts';
import { LEFT_OUT_REASONS, TRACE_KINDS, type TraceKind } from '../../src/model/trace/row.ts';
import { TRIGGERS } from '../../src/model/triggers.ts';
import { POLITICS_CAUSES, PROTECTION_CAUSES } from '../../src/sim/cause.ts';
import words from '../../src/words/en.json' with { type: 'json' };

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** What is said under a key of the words; undefined where there is nothing. */
const said = (key: string): unknown =>
  key.split('.').reduce<unknown>((at, part) => {
    const branch = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>) : {};
    return Object.hasOwn(branch, part) ? branch[part] : undefined;
  }, words);

/** A key under which there is one sentence. */
const isSaid = (key: string): boolean => typeof said(key) === 'string' && said(key) !== '';

/** The ids that a kind of place can have. */
const IDS: Readonly<Partial<Record<TraceKind, readonly string[]>>> = {
  indicator: INDICATOR_IDS,
  derived: idsOf(DERIVED),
  measure: idsOf(MEASURES),
  'measure-rule': MEASURES.flatMap(({ id, rules }) => rules.map((rule) => `${id}/${rule.id}`)),
  combination: idsOf(COMBINATIONS),
  trigger: idsOf(TRIGGERS),
  influence: INFLUENCES.map(influenceId),
  loop: idsOf(LOOPS),
  coefficient: Object.keys(COEFFICIENTS),
  'fog-source': FOG_SOURCES.map(({ measure }) => measure),
  authorisation: idsOf(AUTHORISATION_RULES),
  region: idsOf(REGIONS),
  arrow: idsOf(LADDER),
  stage: STAGE_IDS,
  actor: ACTOR_IDS,
  'armed-kind': ARMED_KINDS,
  resource: RESOURCE_IDS,
  politics: POLITICS_CAUSES,
  protection: PROTECTION_CAUSES,
  debrief: Object.keys(debriefOf([])),
};

const exists = (kind: TraceKind, id: string): boolean => {
  if (kind === 'glossary') return isSaid(`glossary.${id}.term`) && isSaid(`glossary.${id}.meaning`);
  return kind === 'words' ? isSaid(id) : (IDS[kind] ?? []).includes(id);
};

/** What may be cited of each text: its numbered paragraphs, and what stands beside them. */
const CITABLE: Readonly<Record<string, (para: string) => boolean>> = {
  'A/69/266': (para) => isNumberIn(para, 79, 84),
  'A/68/947': (para) => isNumberIn(para, 1, 80) || para === 'fn 1',
  'A/66/874': (para) => isNumberIn(para, 1, 61),
  'A/69/981': (para) => isNumberIn(para, 1, 75) || para === 'fn 1',
  ICRtoP: (para) => ['I', 'II', 'III', 'IV'].includes(para),
};

const isNumberIn = (para: string, first: number, last: number): boolean =>
  /^[1-9]\d*$/.test(para) && Number(para) >= first && Number(para) <= last;

test('the trace has every mechanism from 1 to 300 once, in order', () => {
  expect(TRACE.map(({ row }) => row)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
});

describe('every mechanism', () => {
  test('has a place or a reason why it has none, never both and never neither', () => {
    const wrong = TRACE.filter(({ places, leftOut }) => places.length > 0 === (leftOut !== null));
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });

  test('names only places that exist', () => {
    const missing = TRACE.flatMap(({ row, places }) => places.map((place) => ({ row, ...place }))).filter(
      ({ kind, id }) => !exists(kind, id),
    );
    expect(missing.map(({ row, kind, id }) => `${row}: ${kind} ${id}`)).toEqual([]);
  });

  test('names a place once', () => {
    const twice = TRACE.filter(
      ({ places }) => new Set(places.map(({ kind, id }) => `${kind}:${id}`)).size < places.length,
    );
    expect(twice.map(({ row }) => row)).toEqual([]);
  });

  test('cites what its texts have, each paragraph once', () => {
    const cited = TRACE.flatMap(({ row, basis }) => basis.map((place) => ({ row, ...place })));
    expect(cited.filter(({ doc, para }) => CITABLE[doc]?.(para) !== true)).toEqual([]);
    const wrong = TRACE.filter(({ basis }) => new Set(basis.map(formatCitation)).size !== basis.length);
    expect([...wrong, ...TRACE.filter(({ basis }) => basis.length === 0)]).toEqual([]);
  });

  test('has a name of its own, of at most 60 characters', () => {
    const names = TRACE.map(({ row }) => said(`trace.${row}`));
    expect(names.filter((name) => typeof name !== 'string' || name === '' || name.length > 60)).toEqual([]);
    expect(new Set(names).size).toBe(300);
    expect(Object.keys(said('trace') as object)).toHaveLength(300);
  });
});

test('every kind of place and every reason is in use, and every reason has its words', () => {
  const kinds = new Set(TRACE.flatMap(({ places }) => places.map(({ kind }) => kind)));
  expect([...kinds].toSorted()).toEqual([...TRACE_KINDS].toSorted());
  const reasons = new Set(TRACE.flatMap(({ leftOut }) => leftOut ?? []));
  expect([...reasons].toSorted()).toEqual([...LEFT_OUT_REASONS].toSorted());
  expect(Object.keys(said('traceLeftOut') as object).toSorted()).toEqual([...LEFT_OUT_REASONS].toSorted());
  expect(LEFT_OUT_REASONS.filter((reason) => !isSaid(`traceLeftOut.${reason}`))).toEqual([]);
});

test('every measure answers to a mechanism of the texts', () => {
  const named = new Set(TRACE.flatMap(({ places }) => places).map(({ kind, id }) => (kind === 'measure' ? id : '')));
  expect(idsOf(MEASURES).filter((id) => !named.has(id))).toEqual([]);
});

test('every indicator answers to a mechanism of the texts', () => {
  const named = new Set(TRACE.flatMap(({ places }) => places).map(({ kind, id }) => (kind === 'indicator' ? id : '')));
  expect(INDICATOR_IDS.filter((id) => !named.has(id))).toEqual([]);
});
