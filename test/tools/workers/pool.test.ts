import { afterAll, describe, expect, test } from 'vitest';
import { newScenario } from '../../../src/scenario/template.ts';
import { parameterIndex } from '../../../src/sim/parameters.ts';
import type { Trial, TrialResult } from '../../../src/tools/calibrate/trial.ts';
import { WorkerPool } from '../../../src/tools/workers/pool.ts';
import { makeFolder } from '../commands/folder.ts';

const folder = makeFolder();
afterAll(folder.remove);
folder.write('ferry.json', newScenario('ferry'));
const file = folder.write('claim.json', {
  format: 1,
  id: 'claim',
  scenario: 'ferry.json',
  arms: { idle: { decisions: [] }, fixed: { decisions: [], coefficients: { 'return:fast': 0.2 } } },
  expect: [{ metric: 'indicator:intercommunal-tension#6', of: 'fixed', is: '<', than: 40 }],
});
const place = parameterIndex('return:fast') as number;
/** A pool that runs trials over claims in files. */
const poolOf = (files: readonly string[], size: number) =>
  new WorkerPool<Trial, TrialResult>(new URL('../../../src/tools/calibrate/worker.ts', import.meta.url), files, size);

const trial = { claim: 0, changes: [], runs: 3, seed: null, probe: 0 };

describe('a pool of workers', () => {
  const pool = poolOf([file], 2);
  afterAll(() => pool.close());

  test('answers every trial with its own result', async () => {
    const seeds = ['a', 'b', 'c', 'd', 'e'];
    const asked = () => Promise.all(seeds.map((seed) => pool.run({ ...trial, seed })));
    const [first, again] = [await asked(), await asked()];
    expect(first).toEqual(again);
    expect(new Set(first).size).toBeGreaterThan(1);
  });

  test('finds no margin where a probe shows that nothing changes', async () => {
    const at = (value: number) => pool.run({ ...trial, changes: [[place, value]], seed: 'p', probe: 1 });
    const fog = parameterIndex('fog:one-sided') as number;
    expect(await at(0.19)).toEqual(expect.any(Number));
    expect(await pool.run({ ...trial, changes: [[fog, 0.9]], seed: 'p', probe: 1 })).toBeNull();
  });

  test('lets what an arm changes lie over what is tried', async () => {
    const margins = [0.05, 0.3].map((value) => pool.run({ ...trial, changes: [[place, value]], seed: 'q' }));
    const [left, right] = await Promise.all(margins);
    expect(left).toBe(right);
  });

  test('tells what went wrong with a trial, and goes on', async () => {
    await expect(pool.run({ ...trial, claim: 7 })).rejects.toThrow('no claim 7');
    expect(await pool.run(trial)).toEqual(expect.any(Number));
  });
});

test('a thread is started only when all others are at work', async () => {
  let started = 0;
  const count = () => void (started += 1);
  process.on('worker', count);
  const pool = poolOf([file], 3);
  await pool.run(trial);
  await pool.run(trial);
  expect(started).toBe(1);
  await Promise.all([pool.run(trial), pool.run(trial)]);
  expect(started).toBe(2);
  await Promise.all([1, 2, 3, 4, 5].map(() => pool.run(trial)));
  expect(started).toBe(3);
  await pool.close();
  process.off('worker', count);
});

test('a pool that cannot read its files says so for every trial', async () => {
  const pool = poolOf(['no-such-file.json'], 1);
  const asked = await Promise.allSettled([pool.run(trial), pool.run(trial)]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await pool.close();
});

test('trials under way are settled when the pool is closed', async () => {
  const pool = poolOf([file], 1);
  const asked = Promise.allSettled([pool.run(trial), pool.run(trial), pool.run(trial)]);
  await pool.close();
  expect((await asked).map(({ status }) => status)).toContain('rejected');
});
