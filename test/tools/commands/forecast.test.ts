import { afterAll, expect, test } from 'vitest';
import { newScenario } from '../../../src/scenario/template.ts';
import { answer } from '../../../src/tools/vigil.ts';
import { ask, makeFolder } from './folder.ts';

const folder = makeFolder();
afterAll(folder.remove);

const tense = { id: 'tense', name: 'A tense year', changes: [{ path: '/country/start/protection-will', value: 5 }] };
const file = folder.write('ferry.json', { ...newScenario('ferry'), variants: [tense] });
const few = ['--runs', '10'];

test('a forecast is told with its months, metrics and digests', async () => {
  const { exitCode, json } = await ask('forecast', file, ...few, '--seed', '7');
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({ runs: 10, seed: 7, parameters: 'drawn', strategy: null, plan: null });
  expect(json.scenario).toEqual({ id: 'ferry', version: '1.0.0', digest: expect.any(String), variant: null });
  expect(json.model.digest).toMatch(/^[0-9a-f]{16}$/);
  expect(json.months).toHaveLength(12);
  expect(Object.keys(json.months[0])).toEqual(['month', 'stages', 'bands']);
  expect(Object.keys(json.months[0].bands.incitement)).toEqual(['p10', 'p50', 'p90']);
  expect(Object.keys(json.metrics.harm)).toEqual(['mean', 'low', 'high']);
});

test('the same forecast is the same to the letter', async () => {
  const again = () => answer(['forecast', file, ...few, '--json', '--strategy', 'random', '--parameters', 'central']);
  expect(await again()).toEqual(await again());
});

test('a forecast is the same however many threads share it', async () => {
  const sharedBy = (workers: string) => answer(['forecast', file, '--runs', '120', '--json', '--workers', workers]);
  const alone = await sharedBy('1');
  expect(alone.exitCode).toBe(0);
  expect(await sharedBy('2')).toEqual(alone);
});

test('a plan, a strategy and a variant each change what comes', async () => {
  const decisions = [{ month: 1, take: 'good-offices', actor: 'secretary-general' }];
  const plan = folder.write('plan.json', { format: 1, scenario: 'ferry', decisions });
  const metrics = async (...options: string[]) => (await ask('forecast', file, ...few, ...options)).json.metrics;
  const idle = await metrics();
  expect((await metrics('--plan', plan)).politicalCost.mean).toBeGreaterThan(0);
  expect((await metrics('--strategy', 'coordinated')).politicalCost.mean).toBeGreaterThan(0);
  expect(await metrics('--variant', 'tense')).not.toEqual(idle);
  expect(await metrics('--strategy', 'nothing')).toEqual(idle);
});

test('for people a forecast is a table of months and a list of metrics', async () => {
  const { stdout, stderr, exitCode } = await answer(['forecast', file, ...few, '--parameters', 'drawn']);
  expect([stderr, exitCode]).toEqual(['', 0]);
  expect(stdout).toMatch(/^month +general-risk/m);
  expect(stdout).toMatch(/^ +harm +[\d.]+ +[\d.]+ to [\d.]+/m);
});

test.each([
  { options: ['--strategy', 'cordinated'], says: 'did you mean coordinated?' },
  { options: ['--parameters', 'wild'], says: 'there is central, drawn' },
  { options: ['--runs', '0'], says: '--runs takes a whole number' },
  { options: ['--variant', 'loud'], says: 'is no variant' },
  { options: ['--plan', 'p.json', '--strategy', 'late'], says: 'cannot both be followed' },
])('$options is a misuse', async ({ options, says }) => {
  const { stdout, stderr, exitCode } = await answer(['forecast', file, ...options]);
  expect([stdout, exitCode]).toEqual(['', 2]);
  expect(stderr).toContain(says);
});

test('a plan with faults is told and nothing is run', async () => {
  const plan = folder.write('faulty-plan.json', { format: 1, scenario: 'other', decisions: [] });
  const { exitCode, json } = await ask('forecast', file, '--plan', plan);
  expect([exitCode, json.files[0].faults[0].code]).toEqual([1, 'other-scenario']);
});
