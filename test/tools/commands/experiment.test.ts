import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newScenario } from '../../../src/scenario/template.ts';
import { answer } from '../../../src/tools/vigil.ts';
import { ask, makeFolder } from './folder.ts';

const folder = makeFolder();
afterAll(folder.remove);

folder.write('ferry.json', newScenario('ferry'));
folder.write('ferry.plan.json', { format: 1, scenario: 'ferry', decisions: [] });
const trial = {
  format: 1,
  id: 'trial',
  text: 'Nothing is like an empty plan',
  scenario: 'ferry.json',
  runs: 5,
  arms: { idle: { strategy: 'nothing' }, empty: { plan: 'ferry.plan.json' } },
  metrics: ['harm', 'calibration', 'indicator:exclusion@max'],
  expect: [{ metric: 'harm', of: 'idle', is: '<=', than: 'empty' }],
};
const file = folder.write('trial.json', trial);
const broken = folder.write('broken.json', {
  ...trial,
  id: 'broken',
  expect: [{ metric: 'harm', of: 'idle', is: '<', than: 'empty' }],
});
const DIGEST = /^[0-9a-f]{16}$/;

test('an experiment is told with its arms, differences, expectations and digests', async () => {
  const { exitCode, json } = await ask('experiment', file);
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({ id: 'trial', runs: 5, seed: 1, parameters: 'central' });
  expect([json.scenario.digest, json.model.digest]).toEqual([
    expect.stringMatching(DIGEST),
    expect.stringMatching(DIGEST),
  ]);
  expect(Object.keys(json.arms)).toEqual(['idle', 'empty']);
  expect(Object.keys(json.arms.idle.harm)).toEqual(['mean', 'low', 'high']);
  expect(json.differences[0]).toEqual({ metric: 'harm', of: 'idle', against: 'empty', mean: 0, low: 0, high: 0 });
  expect(json.expectations).toMatchObject([{ text: 'harm of idle <= empty', held: true }]);
});

test('experiments are the same however many threads share them', async () => {
  const drawn = folder.write('drawn.json', { ...trial, id: 'drawn', parameters: 'drawn' });
  const sharedBy = (workers: string) =>
    answer(['experiment', file, drawn, '--runs', '130', '--json', '--workers', workers]);
  const alone = await sharedBy('1');
  expect(alone.exitCode).toBe(0);
  expect(await sharedBy('2')).toEqual(alone);
});

test('a broken expectation ends with exit code 1, and several files are told as a list', async () => {
  const { exitCode, json } = await ask('experiment', file, broken, '--runs', '3');
  expect(exitCode).toBe(1);
  const held = json.experiments.map(({ id, runs, expectations }: typeof json) => [id, runs, expectations[0].held]);
  expect(held).toEqual([
    ['trial', 3, true],
    ['broken', 3, false],
  ]);
});

test('for people there are means, differences and what held', async () => {
  const { stdout, stderr, exitCode } = await answer(['experiment', broken]);
  expect([stderr, exitCode]).toEqual(['', 1]);
  expect(stdout).toContain('idle less empty');
  expect(stdout).toContain('BROKEN  harm of idle < empty');
});

test('the same command prints the same', async () => {
  expect(await answer(['experiment', file, '--json'])).toEqual(await answer(['experiment', file, '--json']));
});

test('a CSV file has a heading, and a row for each arm and run', async () => {
  const csv = folder.path('runs.csv');
  await ask('experiment', file, '--csv', csv);
  const lines = readFileSync(csv, 'utf8').split('\n');
  expect(lines[0]).toBe('experiment,arm,run,harm,calibration,indicator:exclusion@max');
  expect(lines.slice(1, -1).map((line) => line.split(',').slice(0, 3).join(' '))).toEqual(
    ['idle', 'empty'].flatMap((arm) => [1, 2, 3, 4, 5].map((run) => `trial ${arm} ${run}`)),
  );
  for (const line of lines.slice(1, -1)) expect(line).toMatch(/^trial,\w+,\d,[\d.]+,[\d.]+,[\d.]+$/);
  expect(lines.at(-1)).toBe('');
});

test('a CSV file that cannot be written is a failure', async () => {
  const { exitCode, json } = await ask('experiment', file, '--csv', folder.path('none/runs.csv'));
  expect([exitCode, json.error.code]).toEqual([1, 'cannot-write']);
});

test('faults of any file are told, and nothing is run', async () => {
  const faulty = folder.write('faulty.json', { ...trial, metrics: ['harms'] });
  const { exitCode, json } = await ask('experiment', file, faulty);
  expect(exitCode).toBe(1);
  expect(json.files).toMatchObject([{ file: faulty, kind: 'experiment', faults: [{ pointer: '/metrics/0' }] }]);
});

test('check knows experiments', async () => {
  expect((await ask('check', file)).json.files).toEqual([{ file, kind: 'experiment', faults: [] }]);
  const faulty = folder.write('unknown-plan.json', { ...trial, arms: { idle: { plan: 'nowhere.json' } }, expect: [] });
  expect((await ask('check', faulty)).json.files[0].faults).toMatchObject([
    { code: 'missing-file', pointer: '/arms/idle/plan' },
  ]);
});

test('the experiment of the format runs on Talvora', async () => {
  const example = resolve(import.meta.dirname, '../../fixtures/experiments/early-beats-late.json');
  const { exitCode, json } = await ask('experiment', example, '--runs', '40');
  expect(json.expectations.map(({ held }: { held: boolean }) => held)).toEqual([true, true, true]);
  expect(exitCode).toBe(0);
  expect(json.spread.early.harm).toEqual({ parameters: expect.any(Number), luck: expect.any(Number) });
});
