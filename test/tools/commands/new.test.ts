import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read.ts';
import { idFrom } from '../../../src/tools/commands/new.ts';
import { schemaFor } from '../../../src/tools/commands/schema-path.ts';
import { answer } from '../../../src/tools/vigil.ts';
import { ask, makeFolder } from './folder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const folder = makeFolder();
afterAll(folder.remove);

test('a new scenario is sound, has the id of its file and names the schema', async () => {
  const file = folder.path('lake-country.json');
  const { exitCode, json } = await ask('new', file);
  const reading = readScenario(readFileSync(file, 'utf8'));
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({ file, id: 'lake-country' });
  expect(reading).toMatchObject({ scenario: { id: 'lake-country', $schema: json.schema } });
});

test('a file that is there already stays as it is unless it may be replaced', async () => {
  const file = folder.write('mine.json', 'hours of work');
  expect(await ask('new', file)).toMatchObject({ exitCode: 1, json: { error: { code: 'file-exists' } } });
  expect(readFileSync(file, 'utf8')).toBe('hours of work');
  expect(await ask('new', file, '--force', '--id', 'other')).toMatchObject({ exitCode: 0 });
  expect(readFileSync(file, 'utf8')).toContain('"id": "other"');
});

test.each([
  { about: 'no folder for it', file: folder.path('none/mine.json'), code: 'no-folder' },
  { about: 'a file where the folder should be', file: join(folder.write('file', ''), 'mine.json'), code: 'no-folder' },
])('$about is told as $code', async ({ file, code }) => {
  expect(await ask('new', file)).toMatchObject({ exitCode: 1, json: { error: { code } } });
});

test('a folder is never replaced by a file', async () => {
  mkdirSync(folder.path('folder.json'));
  expect(await ask('new', folder.path('folder.json'), '--force')).toMatchObject({
    exitCode: 1,
    json: { error: { code: 'is-a-folder' } },
  });
});

test.each(['Lake', 'x-lake', 'lake country', '__proto__', 'a'.repeat(61)])('"%s" is no id', async (id) => {
  const file = folder.path('never.json');
  const { stderr, exitCode } = await answer(['new', file, '--id', id]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(`"${id}" is no id`);
  expect(() => readFileSync(file)).toThrow('ENOENT');
});

test.each([
  { file: 'scenarios/Lake country.json', id: 'lake-country' },
  { file: 'ferry_toll.JSON', id: 'ferry-toll' },
  { file: '/tmp/2024.json', id: 'new-scenario' },
  { file: 'x-ray.json', id: 'new-scenario' },
  { file: '.json', id: 'new-scenario' },
])('$file suggests the id $id', ({ file, id }) => {
  expect(idFrom(file)).toBe(id);
});

test('the schema is the nearest one on the way up, and else the one that comes with Vigil', () => {
  expect(schemaFor(join(ROOT, 'scenarios/mine.json'))).toBe('./scenario.schema.json');
  expect(schemaFor(join(ROOT, 'mine.json'))).toBe('./scenarios/scenario.schema.json');
  expect(schemaFor(join(ROOT, 'test/fixtures/mine.json'))).toBe('../../scenarios/scenario.schema.json');
  const far = schemaFor(folder.path('mine.json'));
  expect(resolve(folder.path('.'), far)).toBe(join(ROOT, 'scenarios/scenario.schema.json'));
});
