import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FAULT_CODES } from '../../src/scenario/faults.ts';
import { readScenario } from '../../src/scenario/read.ts';

const FOLDER = new URL('../fixtures/scenarios/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(`${file}.json`, FOLDER), 'utf8');

const FAULTY = [
  { file: 'wrong-type', code: 'wrong-type', pointer: '/months', line: 9, column: 13 },
  { file: 'out-of-range', code: 'out-of-range', pointer: '/country/start/governance-legitimacy', line: 15, column: 41 },
  { file: 'too-long', code: 'too-long', pointer: '/timeline/0/title', line: 51, column: 16 },
  { file: 'empty', code: 'empty', pointer: '/provinces/0/name', line: 18, column: 35 },
  { file: 'too-many', code: 'too-many', pointer: '/actors/0/targets', line: 42, column: 18 },
  { file: 'too-few', code: 'too-few', pointer: '/timeline/2/when/all/0/stage', line: 67, column: 36 },
  { file: 'bad-id', code: 'bad-id', pointer: '/timeline/2/id', line: 66, column: 13 },
  { file: 'bad-language', code: 'bad-language', pointer: '/title/english', line: 6, column: 14 },
  { file: 'unknown-format', code: 'unknown-format', pointer: '/format', line: 3, column: 13 },
  { file: 'unknown-field', code: 'unknown-field', pointer: '/timeline/1/titel', line: 64, column: 7 },
  { file: 'missing-field', code: 'missing-field', pointer: '/country/name', line: 12, column: 14 },
  { file: 'wrong-value', code: 'wrong-value', pointer: '/actors/0/kind', line: 41, column: 15 },
  {
    file: 'unknown-indicator',
    code: 'unknown-indicator',
    pointer: '/timeline/0/effects/0/indicator',
    line: 54,
    column: 34,
  },
  { file: 'wrong-scope', code: 'wrong-scope', pointer: '/provinces/0/start/exclusion', line: 23, column: 47 },
  { file: 'unknown-measure', code: 'unknown-measure', pointer: '/measures/except/1', line: 77, column: 45 },
  { file: 'unknown-actor', code: 'unknown-actor', pointer: '/team/holds/3', line: 11, column: 90 },
  { file: 'unknown-trigger', code: 'unknown-trigger', pointer: '/timeline/1/trigger', line: 59, column: 18 },
  { file: 'unknown-stage', code: 'unknown-stage', pointer: '/country/stage', line: 16, column: 14 },
  { file: 'unknown-document', code: 'unknown-document', pointer: '/sources/0/doc', line: 76, column: 24 },
  { file: 'reserved-id', code: 'reserved-id', pointer: '/team/roles/0/id', line: 13, column: 23 },
  { file: 'duplicate-id', code: 'duplicate-id', pointer: '/timeline/2/id', line: 66, column: 13 },
  { file: 'unknown-province', code: 'unknown-province', pointer: '/actors/0/presence/uper-bank', line: 43, column: 21 },
  { file: 'unknown-group', code: 'unknown-group', pointer: '/actors/0/targets/0', line: 42, column: 19 },
  {
    file: 'unknown-armed-actor',
    code: 'unknown-armed-actor',
    pointer: '/council/members/0/patronOf',
    line: 77,
    column: 102,
  },
  { file: 'unknown-place', code: 'unknown-place', pointer: '/timeline/0/effects/0/place', line: 54, column: 68 },
  { file: 'wrong-place', code: 'wrong-place', pointer: '/timeline/2/effects/0/place', line: 70, column: 75 },
  { file: 'unknown-role', code: 'unknown-role', pointer: '/timeline/0/to/1', line: 55, column: 21 },
  { file: 'unknown-inject', code: 'unknown-inject', pointer: '/timeline/2/when/all/1/inject', line: 70, column: 23 },
  {
    file: 'neighbour-of-itself',
    code: 'neighbour-of-itself',
    pointer: '/provinces/1/neighbours/1',
    line: 31,
    column: 36,
  },
  { file: 'province-without-group', code: 'province-without-group', pointer: '/provinces/2', line: 26, column: 5 },
  { file: 'share-sum', code: 'share-sum', pointer: '/provinces/1', line: 25, column: 5 },
  { file: 'population-sum', code: 'population-sum', pointer: '/provinces', line: 17, column: 16 },
  { file: 'council-size', code: 'council-size', pointer: '/council/members', line: 78, column: 16 },
  { file: 'inject-without-moment', code: 'inject-without-moment', pointer: '/timeline/1', line: 56, column: 5 },
  { file: 'inject-with-two-moments', code: 'inject-with-two-moments', pointer: '/timeline/2', line: 65, column: 5 },
  { file: 'inject-out-of-time', code: 'inject-out-of-time', pointer: '/timeline/0/month', line: 50, column: 16 },
  { file: 'inject-cycle', code: 'inject-cycle', pointer: '/timeline/0/when', line: 54, column: 15 },
  { file: 'bad-path', code: 'bad-path', pointer: '/variants/0/changes/1/path', line: 80, column: 19 },
  { file: 'variant-wrong-type', code: 'wrong-type', pointer: '/variants/0/changes/0/value', line: 74, column: 107 },
  { file: 'variant-dangling', code: 'unknown-group', pointer: '/variants/0/changes/1/value', line: 80, column: 49 },
  { file: 'duplicate-key', code: 'duplicate-key', pointer: '/minutes', line: 11, column: 3 },
  { file: 'forbidden-key', code: 'forbidden-key', pointer: '/country/__proto__', line: 14, column: 5 },
  { file: 'number-too-large', code: 'number-too-large', pointer: '/resources/budget/start', line: 77, column: 39 },
] as const;

const SOUND = ['html-in-text', 'own-fields'] as const;

describe('a file with one fault', () => {
  test.each(FAULTY)('$file.json: $code at $line:$column', ({ file, code, pointer, line, column }) => {
    const reading = readScenario(textOf(file));
    expect(reading).toEqual({
      faults: [{ code, pointer, line, column, message: expect.stringMatching(/^\S.*\S$/), hint: expect.any(String) }],
    });
  });

  test('has a code of the list', () => {
    for (const { code } of FAULTY) expect(FAULT_CODES).toContain(code);
  });
});

describe('a file without a fault', () => {
  test.each(SOUND)('%s.json is read and kept as it stands', (file) => {
    expect(readScenario(textOf(file))).toEqual({ scenario: JSON.parse(textOf(file)) });
  });

  test('keeps HTML as the text that it is', () => {
    const reading = readScenario(textOf('html-in-text'));
    expect(reading).toHaveProperty('scenario.title', '<img src=x onerror=alert(1)>');
  });
});

test('every file of the folder is in a table', () => {
  const files = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
  expect(files.toSorted()).toEqual([...FAULTY.map(({ file }) => file), ...SOUND].toSorted());
});
