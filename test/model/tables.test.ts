import { describe, expect, test } from 'vitest';
import { ACTOR_IDS, ACTORS, isActorId } from '../../src/model/actors.ts';
import { AUTHORISATION_RULES } from '../../src/model/authorisation.ts';
import type { Citation } from '../../src/model/citation.ts';
import { COEFFICIENTS } from '../../src/model/coefficients.ts';
import { COMBINATIONS } from '../../src/model/combinations.ts';
import { DERIVED } from '../../src/model/derived.ts';
import { DOCUMENTS } from '../../src/model/documents.ts';
import { FOG_SOURCES, VISIBILITY_CLASSES } from '../../src/model/fog.ts';
import { INDICATORS, INHIBITORS, isIndicatorId } from '../../src/model/indicators.ts';
import { influenceId, INFLUENCES } from '../../src/model/influences.ts';
import { INTRUSIVENESS } from '../../src/model/intrusiveness.ts';
import { LADDER } from '../../src/model/ladder.ts';
import { LOOPS } from '../../src/model/loops.ts';
import { isMeasureId, MEASURES } from '../../src/model/measures.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { REGIONS } from '../../src/model/regions.ts';
import { RESOURCES } from '../../src/model/resources.ts';
import { STUDIES } from '../../src/model/studies.ts';
import { STAGES } from '../../src/model/stages.ts';
import { TRIGGERS } from '../../src/model/triggers.ts';

/** Everything in the model that can rest on a text, with a name to find it by. */
const ROWS: readonly { readonly name: string; readonly basis: readonly Citation[] | 'assumed' }[] = [
  ...INDICATORS.map(({ id, basis }) => ({ name: id, basis })),
  ...DERIVED.map(({ id, basis }) => ({ name: id, basis })),
  ...INFLUENCES.map((link) => ({ name: influenceId(link), basis: link.basis })),
  ...TRIGGERS.map(({ id, basis }) => ({ name: id, basis })),
  ...MEASURES.map(({ id, basis }) => ({ name: id, basis })),
  ...AUTHORISATION_RULES.map(({ id, basis }) => ({ name: id, basis })),
  ...COMBINATIONS.map(({ id, basis }) => ({ name: id, basis })),
  ...LADDER.map(({ id, basis }) => ({ name: id, basis })),
  ...STAGES.map(({ id, basis }) => ({ name: id, basis })),
  ...REGIONS.map(({ id, basis }) => ({ name: id, basis })),
  ...RESOURCES.map(({ id, basis }) => ({ name: id, basis })),
];

/** Last numbered paragraph of each text, and the first of the extract. */
const PARAGRAPHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  'A/69/266': [79, 84],
  'A/68/947': [1, 80],
  'A/66/874': [1, 61],
  'A/69/981': [1, 75],
};

const isQuantity = (value: object): value is Quantity => 'central' in value && 'low' in value && 'high' in value;

/** Every quantity anywhere inside a table. */
function quantitiesIn(value: unknown): Quantity[] {
  if (typeof value !== 'object' || value === null) return [];
  return isQuantity(value) ? [value] : Object.values(value).flatMap(quantitiesIn);
}

test.each([
  { table: 'indicators', rows: INDICATORS, count: 35 },
  { table: 'derived indices', rows: DERIVED, count: 6 },
  { table: 'influences', rows: INFLUENCES, count: 84 },
  { table: 'triggers', rows: TRIGGERS, count: 12 },
  { table: 'actors', rows: ACTORS, count: 26 },
  { table: 'measures', rows: MEASURES, count: 65 },
  { table: 'authorisation rules', rows: AUTHORISATION_RULES, count: 9 },
  { table: 'combinations', rows: COMBINATIONS, count: 7 },
  { table: 'arrows of the ladder', rows: LADDER, count: 9 },
  { table: 'fog sources', rows: FOG_SOURCES, count: 16 },
  { table: 'documents', rows: DOCUMENTS, count: 5 },
  { table: 'loops', rows: LOOPS, count: 10 },
  { table: 'studies', rows: STUDIES, count: 46 },
])('the model holds all $count $table, none of them twice', ({ rows, count }) => {
  expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(count);
  expect(rows).toHaveLength(count);
});

describe('every row', () => {
  test('cites a text or says that it is assumed', () => {
    const bare = ROWS.filter(({ basis }) => basis !== 'assumed' && basis.length === 0);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('of the measures cites a paragraph: none is made up', () => {
    expect(MEASURES.filter(({ basis }) => basis.length === 0)).toEqual([]);
  });

  test('cites paragraphs that the texts have', () => {
    const wrong = ROWS.flatMap(({ name, basis }) =>
      basis === 'assumed' ? [] : basis.map((cited) => ({ name, ...cited })),
    )
      .filter(({ doc }) => doc in PARAGRAPHS)
      .filter(({ doc, para }) => {
        const [first, last] = PARAGRAPHS[doc] ?? [0, 0];
        return !/^\d+$/.test(para) || Number(para) < first || Number(para) > last;
      });
    expect(wrong).toEqual([]);
    const sections = ROWS.flatMap(({ basis }) => (basis === 'assumed' ? [] : basis)).filter(
      ({ doc }) => doc === 'ICRtoP',
    );
    expect(new Set(sections.map(({ para }) => para))).toEqual(new Set(['II', 'III', 'IV']));
  });
});

test('every number carries its range, and whether it is sourced or assumed', () => {
  const tables = [INDICATORS, INFLUENCES, TRIGGERS, ACTORS, MEASURES, COMBINATIONS, REGIONS, COEFFICIENTS, RESOURCES];
  const quantities = [...tables, FOG_SOURCES, VISIBILITY_CLASSES, INTRUSIVENESS].flatMap(quantitiesIn);
  expect(quantities.length).toBeGreaterThan(1000);
  for (const { low, central, high, basis } of quantities) {
    expect(low <= central && central <= high).toBe(true);
    expect(basis === 'assumed' || basis.length > 0).toBe(true);
  }
});

describe('names in one table', () => {
  test('that point to another are there: indicators', () => {
    const named = [
      ...DERIVED.flatMap(({ inputs }) => inputs),
      ...INFLUENCES.flatMap(({ from, to }) => [from, to]),
      ...TRIGGERS.flatMap(({ effects, dampedBy }) => [
        ...effects.map(({ indicator }) => indicator),
        dampedBy ?? 'incitement',
      ]),
      ...MEASURES.flatMap(({ effects, reveals }) => [...effects.map(({ indicator }) => indicator), ...reveals]),
      ...LOOPS.flatMap(({ path }) => path),
      ...INHIBITORS,
    ];
    expect(named.filter((id) => !isIndicatorId(id))).toEqual([]);
  });

  test('that point to another are there: measures', () => {
    const named = [
      ...COMBINATIONS.flatMap(({ measures, unless = [], scales = [] }) => [...measures, ...unless, ...scales]),
      ...MEASURES.flatMap(({ synergies, requires = [], requiresAny = [] }) => [
        ...synergies,
        ...requires,
        ...requiresAny,
      ]),
      ...MEASURES.flatMap(({ rules }) => rules.flatMap(({ when }) => when)).flatMap((condition) => [
        ...('running' in condition ? condition.running : []),
        ...('notRunning' in condition ? condition.notRunning : []),
      ]),
      ...FOG_SOURCES.map(({ measure }) => measure),
    ];
    expect(named.filter((id) => !isMeasureId(id))).toEqual([]);
  });

  test('that point to another are there: rules that a combination lifts or halves', () => {
    const rules = new Set(MEASURES.flatMap(({ id, rules: own }) => own.map((rule) => `${id}/${rule.id}`)));
    const named = COMBINATIONS.flatMap(({ lifts = [], halves = [] }) => [...lifts, ...halves]);
    expect(named.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  test('that point to another are there: actors, studies and documents', () => {
    expect(MEASURES.flatMap(({ actors }) => actors).filter((id) => !isActorId(id))).toEqual([]);
    const studies = new Set<string>(STUDIES.map(({ id }) => id));
    expect(MEASURES.flatMap(({ evidence }) => evidence.studies).filter((id) => !studies.has(id))).toEqual([]);
    const symbols = new Set<string>(DOCUMENTS.map(({ symbol }) => symbol));
    const cited = ROWS.flatMap(({ basis }) => (basis === 'assumed' ? [] : basis));
    expect(cited.filter(({ doc }) => !symbols.has(doc))).toEqual([]);
    expect(ACTOR_IDS).toHaveLength(ACTORS.length);
  });

  test('of measures that report are those of the fog: what a measure reveals, its source reports', () => {
    const revealing = MEASURES.filter(({ reveals }) => reveals.length > 0).map(({ id, reveals }) => [
      id,
      [...reveals].toSorted(),
    ]);
    const reporting = FOG_SOURCES.map(({ measure, reveals }) => [measure, [...reveals].toSorted()]);
    expect(new Map(revealing as [string, string[]][])).toEqual(new Map(reporting as [string, string[]][]));
  });
});
