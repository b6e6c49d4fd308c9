import { afterAll, expect, test } from 'vitest';
import { newScenario } from '../../../src/scenario/template.ts';
import { answer } from '../../../src/tools/vigil.ts';
import { ask, makeFolder } from './folder.ts';

const folder = makeFolder();
afterAll(folder.remove);

const sound = folder.write('ferry.json', newScenario('ferry'));
const misspelt = folder.write(
  'misspelt.json',
  JSON.stringify(newScenario('misspelt'), null, 2).replace('"incitement": 25', '"incitment": 25'),
);
const plan = { format: 1, scenario: 'ferry', decisions: [] };
const take = { month: 1, take: 'good-offices', actor: 'secretary-general', target: { province: 'upper-bank' } };

test('a sound scenario has no faults', async () => {
  expect(await ask('check', sound)).toEqual({
    exitCode: 0,
    json: { files: [{ file: sound, kind: 'scenario', faults: [] }] },
  });
});

test('a fault has its line, column, pointer, code, message and hint, and fails the check', async () => {
  const { exitCode, json } = await ask('check', sound, misspelt);
  expect(exitCode).toBe(1);
  expect(json.files.map(({ file }: { file: string }) => file)).toEqual([sound, misspelt]);
  expect(json.files[1].faults).toEqual([
    {
      line: expect.any(Number),
      column: expect.any(Number),
      pointer: '/provinces/1/start/incitment',
      code: 'unknown-indicator',
      message: '"incitment" is no indicator',
      hint: 'did you mean "incitement"?',
    },
  ]);
});

test('for people a fault is one line that begins with its address', async () => {
  const { stdout, stderr, exitCode } = await answer(['check', sound, misspelt]);
  const [first, second] = stdout.split('\n');
  expect(first).toBe(`${sound}: no faults (scenario)`);
  expect(second).toMatch(/misspelt\.json:\d+:\d+ \/provinces\/1\/start\/incitment unknown-indicator /);
  expect([stderr, exitCode]).toEqual(['', 1]);
});

test.each([
  { about: 'a file that is not there', file: folder.path('none.json'), code: 'missing-file' },
  { about: 'a path through a file', file: `${sound}/below.json`, code: 'missing-file' },
  { about: 'a folder', file: folder.path('.'), code: 'unreadable-file' },
  { about: 'an empty file', file: folder.write('empty.json', ''), code: 'malformed-json' },
  { about: 'a file that breaks off', file: folder.write('broken.json', '{"format": 1,'), code: 'malformed-json' },
  { about: 'a list', file: folder.write('list.json', []), code: 'wrong-type' },
  {
    about: 'a file of a kind that nobody knows',
    file: folder.write('kind.json', { kind: 'novel' }),
    code: 'unknown-kind',
  },
])('$about is the fault $code', async ({ file, code }) => {
  const { exitCode, json } = await ask('check', file);
  expect(exitCode).toBe(1);
  expect(json.files[0].faults[0].code).toBe(code);
});

test('a file that is not UTF-8 says so instead of being read as nonsense', async () => {
  const file = folder.write('utf-16.json', '');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file, Buffer.from('\uFEFF{"format": 1}', 'utf16le'));
  const { json } = await ask('check', file);
  expect(json.files[0].faults).toMatchObject([{ code: 'unreadable-file', hint: 'Save it as UTF-8.' }]);
});

test('a plan is checked against its scenario, which is found beside it', async () => {
  const file = folder.write('plan.json', { ...plan, decisions: [take] });
  expect((await ask('check', file)).json.files).toEqual([{ file, kind: 'plan', faults: [] }]);
  const wrong = folder.write('wrong.json', { ...plan, decisions: [{ ...take, target: { province: 'upper-bnk' } }] });
  expect((await ask('check', wrong)).json.files[0].faults).toMatchObject([
    { pointer: '/decisions/0/target/province', code: 'unknown-province' },
  ]);
});

test('a plan is checked against its scenario, which is named in the same command', async () => {
  const scenario = folder.write('another-name.json', newScenario('river'));
  const file = folder.write('river-plan.json', { ...plan, scenario: 'river', decisions: [take] });
  expect((await ask('check', file)).json.files[0].faults).toMatchObject([{ code: 'unknown-scenario' }]);
  expect((await ask('check', file, scenario)).exitCode).toBe(0);
});

test.each(['talvora', '../../talvora', 'none-such', '__proto__'])(
  'a plan for %s that is at fault itself says what, whether or not the scenario is found',
  async (scenario) => {
    const file = folder.write('faulty-plan.json', { ...plan, scenario, decisions: [{ month: 1, take: 7 }] });
    const { json } = await ask('check', file);
    const pointers = json.files[0].faults.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toContain('/decisions/0/take');
  },
);
