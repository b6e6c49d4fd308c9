import { expect, test } from 'vitest';
import { ACTORS } from '../../../src/model/actors.ts';
import { AUTHORISATION_RULES } from '../../../src/model/authorisation.ts';
import { COEFFICIENTS } from '../../../src/model/coefficients.ts';
import { COMBINATIONS } from '../../../src/model/combinations.ts';
import { DERIVED } from '../../../src/model/derived.ts';
import { FOG_SOURCES, VISIBILITY_CLASSES } from '../../../src/model/fog.ts';
import { HARM_BANDS } from '../../../src/model/harm.ts';
import { INDICATORS } from '../../../src/model/indicators.ts';
import { LOOPS } from '../../../src/model/loops.ts';
import { FORMS } from '../../../src/model/measures/measure.ts';
import { MEASURES } from '../../../src/model/measures.ts';
import { REGIONS } from '../../../src/model/regions.ts';
import { RESOURCE_IDS } from '../../../src/model/resources.ts';
import { ARMED_KINDS, STAGE_IDS } from '../../../src/model/stages.ts';
import { STUDIES } from '../../../src/model/studies.ts';
import { TRIGGERS } from '../../../src/model/triggers.ts';
import { MODEL_VERSION, modelDigest } from '../../../src/sim/model-digest.ts';
import { PARAMETERS } from '../../../src/sim/parameters.ts';
import { type PlainPart, plainPart, type PlainTable } from '../../../src/tools/reference/plain.ts';
import { WRITER } from '../../../src/tools/reference/words.ts';
import { answer } from '../../../src/tools/vigil.ts';
import type { Piece } from '../../../src/words/reference/cell.ts';
import { allParts, type Row, tablesOf as richTablesOf } from '../../../src/words/reference/part.ts';
import { modelReference } from '../../../src/words/reference/reference.ts';
import { ask } from './folder.ts';

const REFERENCE = plainPart(modelReference(WRITER));
const { stdout: MARKDOWN, exitCode: EXIT_CODE } = await answer(['model', '--markdown']);

const plainParts = (part: PlainPart): PlainPart[] => [part, ...part.parts.flatMap(plainParts)];
const PARTS = plainParts(REFERENCE);
const piecesOf = ({ cells }: Row): Piece[] => cells.flat();
const tablesOf = ({ blocks }: PlainPart): PlainTable[] => blocks.filter((block) => block.kind === 'table');
const TABLES = PARTS.flatMap(tablesOf);
const ROWS = TABLES.flatMap(({ rows }) => rows);

/** Cells of a line of a table; a bar after a backslash belongs to its cell. */
const cellsOf = (line: string): string[] => line.slice(1, -1).split(/(?<!\\)\|/);

test('the whole model is printed with its version and digest, and nothing fails', () => {
  expect(EXIT_CODE).toBe(0);
  expect(MARKDOWN).toContain(`${MODEL_VERSION} ${modelDigest()}`);
});

test.each([
  { of: 'indicator', things: INDICATORS },
  { of: 'index', things: DERIVED },
  { of: 'institution', things: ACTORS },
  { of: 'measure', things: MEASURES },
  { of: 'combination', things: COMBINATIONS },
  { of: 'trigger', things: TRIGGERS },
  { of: 'loop', things: LOOPS },
  { of: 'rule of authorisation', things: AUTHORISATION_RULES },
  { of: 'region beside risk', things: REGIONS.filter(({ id }) => id !== 'risk') },
  { of: 'arrow', things: REGIONS.flatMap(({ arrows }): readonly { id: string }[] => arrows) },
  { of: 'class of visibility', things: VISIBILITY_CLASSES },
  { of: 'source of reports', things: FOG_SOURCES.map(({ measure }) => ({ id: measure })) },
  { of: 'study', things: STUDIES },
  { of: 'kind of armed actor', things: ARMED_KINDS.map((id) => ({ id })) },
  { of: 'stage', things: STAGE_IDS.map((id) => ({ id })) },
  { of: 'family of measures', things: FORMS.map((id) => ({ id })) },
  { of: 'band of harm', things: HARM_BANDS.map((id) => ({ id })) },
  { of: 'resource', things: RESOURCE_IDS.map((id) => ({ id })) },
  {
    of: 'rule of a measure',
    things: MEASURES.flatMap(({ id, rules }) => rules.map((rule) => ({ id: `${id}/${rule.id}` }))),
  },
])('every $of has a row of its own', ({ things }) => {
  const first = new Set(ROWS.map(([id]) => id));
  expect(things.map(({ id }) => `\`${id}\``).filter((id) => !first.has(id))).toEqual([]);
});

test('every number that an experiment may set stands in a row with its range', () => {
  const pieces = allParts(modelReference(WRITER))
    .flatMap(richTablesOf)
    .flatMap(({ rows }) => rows.flatMap(piecesOf));
  const shown = new Set(
    pieces.map((piece) => (typeof piece === 'object' && 'quantity' in piece ? piece.quantity : null)),
  );
  expect(PARAMETERS.filter(({ quantity }) => !shown.has(quantity)).map(({ id }) => id)).toEqual([]);
});

test('coefficients, links and effects have one row each under their own ids', () => {
  const ids = PARAMETERS.map(({ id }) => id).filter(
    (id) => Object.hasOwn(COEFFICIENTS, id) || /^(influence|effect):/.test(id),
  );
  const rowsById = Map.groupBy(ROWS, ([id = '']) => id);
  expect(ids.filter((id) => rowsById.get(`\`${id}\``)?.length !== 1)).toEqual([]);
});

test('formulas name coefficients that exist, and every coefficient stands in a formula beside its table', () => {
  for (const part of PARTS) {
    const formulas = part.blocks.flatMap((block) => (block.kind === 'formulas' ? block.lines : [])).join('\n');
    const named: readonly string[] = formulas.match(/\b[a-z-]+:(?:[a-z0-9-]+(?::[a-z-]+)?|<[a-z]+>)/g) ?? [];
    const listed = tablesOf(part).flatMap(({ rows }) => rows.map(([id = '']) => id.slice(1, -1)));
    const coefficients = listed.filter((id) => Object.hasOwn(COEFFICIENTS, id));
    const families = named.filter((name) => name.includes('<')).map((name) => name.replace(/<.*/, ''));
    const isNamed = (id: string) => named.includes(id) || families.some((family) => id.startsWith(family));
    expect(named.filter((name) => !name.includes('<') && !Object.hasOwn(COEFFICIENTS, name))).toEqual([]);
    expect(coefficients.filter((id) => !isNamed(id))).toEqual([]);
  }
});

test('every table of the Markdown has as many cells in each row as in its head', () => {
  const tables = MARKDOWN.split('\n\n').filter((block) => block.startsWith('|'));
  expect(tables).toHaveLength(TABLES.length);
  for (const table of tables) {
    const [head = '', rule = '', ...rows] = table.split('\n');
    expect(cellsOf(rule).every((cell) => cell.trim() === '---')).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of [rule, ...rows]) expect(cellsOf(row)).toHaveLength(cellsOf(head).length);
  }
});

test('every row says what it rests on where its table has a basis', () => {
  const without = TABLES.flatMap(({ columns, rows }) => {
    const place = columns.indexOf('basis');
    return place < 0 ? [] : rows.filter((row) => row[place] === '' && row[0] !== '`hidden`');
  });
  expect(without).toEqual([]);
});

test('the reference is the same each time', async () => {
  expect((await answer(['model', '--markdown'])).stdout).toBe(MARKDOWN);
  expect(plainPart(modelReference(WRITER))).toEqual(REFERENCE);
});

test('without the option the command prints its contents only', async () => {
  const { stdout, exitCode } = await answer(['model']);
  expect(exitCode).toBe(0);
  for (const { title } of REFERENCE.parts) expect(stdout).toContain(title);
  expect(stdout).not.toContain('|');
});

test('JSON holds the model, its numbers and the same parts', async () => {
  const { exitCode, json } = await ask('model');
  expect(exitCode).toBe(0);
  expect(json.model).toEqual({ version: MODEL_VERSION, digest: modelDigest() });
  expect(json.parameters).toEqual(PARAMETERS.map(({ id, quantity }) => ({ id, ...quantity })));
  expect(json.reference).toEqual(REFERENCE);
});

test.each([
  { argv: ['model', 'talvora'], says: '"talvora" is one too many' },
  { argv: ['model', '--markdwon'], says: 'did you mean --markdown?' },
])('$argv is not understood', async ({ argv, says }) => {
  const { stdout, stderr, exitCode } = await answer(argv);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  expect(stderr).toContain(says);
});
