import { afterAll, expect, test } from 'vitest';
import { newScenario } from '../../../src/scenario/template.ts';
import { answer } from '../../../src/tools/vigil.ts';
import { lopsidedScenario } from '../../forecast/balance/a-lopsided-country.ts';
import { ask, makeFolder } from './folder.ts';

const folder = makeFolder();
afterAll(folder.remove);

const file = folder.write('lopsided.json', lopsidedScenario());
const few = ['--runs', '10', '--trajectories', '0'];

test('a balance is told with its method, its findings and the digests', async () => {
  const { exitCode, json } = await ask('balance', file, '--runs', '10', '--trajectories', '1', '--seed', '7');
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({ runs: 10, seed: 7, trajectories: 1 });
  expect(json.scenario).toEqual({ id: 'lopsided', version: '1.0.0', digest: expect.any(String), variant: null });
  expect(json.model.digest).toMatch(/^[0-9a-f]{16}$/);
  expect(Object.keys(json.method)).toEqual(['strategies', 'measures', 'dominated', 'stages', 'injects', 'sensitivity']);
  expect(json.strategies[6]).toMatchObject({ id: 'coordinated', metrics: { harm: { mean: expect.any(Number) } } });
  expect(json.measureFindings.neverUseful).toEqual(['loud-parade']);
  expect(json.stages.unreached).toContain('ongoing-crimes');
  expect(json.injectFindings.dead).toContain('broken-dam');
  expect(json.sensitivity.outputs).toHaveLength(6);
  expect(json.sensitivity.families[0].effects[0]).toEqual({
    muStar: expect.any(Number),
    low: expect.any(Number),
    high: expect.any(Number),
    mu: expect.any(Number),
    sigma: expect.any(Number),
  });
});

test('for people a balance is five parts, each with its findings, and the same to the letter every time', async () => {
  const printed = await answer(['balance', file, ...few]);
  expect([printed.stderr, printed.exitCode]).toEqual(['', 0]);
  for (const title of ['1 Strategies', '2 Measures', '3 Stages', '4 Injects', '5 Sensitivity']) {
    expect(printed.stdout).toContain(`\n${title}\n`);
  }
  expect(printed.stdout).toMatch(/^ {2}single-orchard by .*shared-orchard/m);
  expect(printed.stdout).toMatch(/^ {2}golden-bridge: political-capital$/m);
  expect(printed.stdout).toMatch(/^ {2}loud-parade$/m);
  expect(printed.stdout).toMatch(/^ {2}broken-dam: never incitement in lower-bank >= 100$/m);
  expect(printed.stdout).toMatch(/^ {2}either-way: incitement in lower-bank >= 100$/m);
  expect(printed.stdout).toContain('Left out, as asked for');
  expect(await answer(['balance', file, ...few])).toEqual(printed);
});

test('a balance is the same however many threads share it', { timeout: 60_000 }, async () => {
  const sharedBy = (workers: number) =>
    answer(['balance', file, '--runs', '10', '--trajectories', '1', '--json', '--workers', String(workers)]);
  const alone = await sharedBy(1);
  expect(alone.exitCode).toBe(0);
  for (const workers of [2, 3]) expect(await sharedBy(workers)).toEqual(alone);
});

test('the screening is a table of families and one of parameters, with their names', async () => {
  const { stdout } = await answer(['balance', file, '--runs', '10', '--trajectories', '1']);
  expect(stdout).toMatch(/^Families that weigh most\n {2}rank +family/m);
  expect(stdout).toMatch(/^Parameters that weigh most.*\n {2}rank +parameter/m);
  expect(stdout).toMatch(/^ {2}\d+ .* influence:incitement>violations$/m);
});

test.each([
  { options: ['--runs', '9'], says: '--runs takes a whole number from 10' },
  { options: ['--trajectories', '1001'], says: '--trajectories takes a whole number from 0' },
  { options: ['--workers', '0'], says: '--workers takes a whole number from 1' },
  { options: ['--trajectory', '5'], says: 'did you mean --trajectories?' },
  { options: ['--variant', 'loud'], says: 'is no variant' },
  { options: ['--seed', 'x'.repeat(81)], says: 'a seed has at most 80 characters' },
])('$options is a misuse', async ({ options, says }) => {
  const { stdout, stderr, exitCode } = await answer(['balance', file, ...options]);
  expect([stdout, exitCode]).toEqual(['', 2]);
  expect(stderr).toContain(says);
});

test('a scenario with faults is told and nothing is run', async () => {
  const faulty = folder.write('faulty.json', { ...newScenario('faulty'), months: 0 });
  const { exitCode, json } = await ask('balance', faulty, ...few);
  expect([exitCode, json.files[0].faults[0].code]).toEqual([1, 'out-of-range']);
});
