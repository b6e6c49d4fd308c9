import { afterAll, describe, expect, test } from 'vitest';
import { newScenario } from '../../src/scenario/template.ts';
import { PARAMETERS } from '../../src/sim/parameters.ts';
import { answerCalibrate } from '../../src/tools/calibrate.ts';
import { makeFolder } from './commands/folder.ts';

const folder = makeFolder();
afterAll(folder.remove);

folder.write('ferry.json', newScenario('ferry'));
const claim = {
  format: 1,
  id: 'near',
  scenario: 'ferry.json',
  arms: { idle: { decisions: [] } },
  expect: [{ metric: 'indicator:intercommunal-tension#6', of: 'idle', is: '<', than: 40.7 }],
};
const near = folder.write('near.json', claim);
/** Broken whatever the values. */
const far = folder.write('far.json', {
  ...claim,
  id: 'far',
  expect: [{ metric: 'indicator:intercommunal-tension#6', of: 'idle', is: '<', than: 1 }],
});
const FEW = ['--only', 'return:,gain:,fog:', '--runs', '6', '--screen', '6', '--steps', '12'];

async function ask(...argv: string[]) {
  const { stdout, stderr, exitCode } = await answerCalibrate([...argv, '--json']);
  return { stdout, stderr, exitCode, json: stdout === '' ? null : JSON.parse(stdout) };
}

describe('calibration', () => {
  test('tells what was fitted, how far each claim holds and what it leans on', async () => {
    const { exitCode, stderr, json } = await ask(near, far, ...FEW, '--workers', '2');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(json).toMatchObject({ runs: 6, screenRuns: 6, seed: 1, steps: 12, claimCount: 2 });
    expect(json.model.digest).toMatch(/^[0-9a-f]{16}$/);
    expect(json.loss.after).toBeLessThan(json.loss.before);
    expect(json.check.held).toMatchObject({ after: 1 });
    expect(json.claims).toMatchObject([
      { id: 'near', needs: 0.062, leansOn: expect.arrayContaining([expect.objectContaining({ id: 'return:fast' })]) },
      { id: 'far', before: { margin: -3, held: false }, leansOn: [] },
    ]);
    for (const { low, high, proposed, from, to } of json.parameters) {
      expect(low <= from.value && from.value <= proposed && proposed <= to.value && to.value <= high).toBe(true);
    }
  });

  test('names the parameters that no claim constrains', async () => {
    const { json } = await ask(near, far, ...FEW);
    const asked = PARAMETERS.filter(({ id }) => /^(?:return|gain|fog):/.test(id)).map(({ id }) => id);
    const searched = json.parameters.map(({ id }: { id: string }) => id);
    expect([...searched, ...json.unconstrained.ids].toSorted()).toEqual(asked.toSorted());
    expect(json.unconstrained.count).toBe(json.unconstrained.ids.length);
    expect(json.untouching).toContain('fog:one-sided');
  });

  test('finds the same with one worker and with two', async () => {
    const [one, two] = await Promise.all(['1', '2'].map((workers) => ask(near, far, ...FEW, '--workers', workers)));
    expect(one?.stdout).toBe(two?.stdout);
  });

  test('is told for people', async () => {
    const { stdout, exitCode } = await answerCalibrate([near, ...FEW]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('to 1 claims');
    expect(stdout).toContain('Proposed values');
    expect(stdout).toContain('touch no claim at all');
  });
});

test('faults of a file are told, and nothing is run', async () => {
  const faulty = folder.write('faulty.json', { ...claim, metrics: ['harms'] });
  const { exitCode, json } = await ask(near, faulty, ...FEW);
  expect(exitCode).toBe(1);
  expect(json.files).toMatchObject([{ file: faulty, kind: 'experiment', faults: [{ pointer: '/metrics/0' }] }]);
});

test.each([
  { about: 'no file', argv: [], says: 'FILE… is missing' },
  { about: 'an unknown option', argv: [near, '--run', '3'], says: 'did you mean --runs?' },
  { about: 'too few runs', argv: [near, '--runs', '1'], says: '--runs takes a whole number' },
  { about: 'a prefix of no parameter', argv: [near, '--only', 'drive:,nosuch'], says: '"nosuch"' },
])('$about is a misuse', async ({ argv, says }) => {
  const { exitCode, stderr, stdout } = await answerCalibrate(argv);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(says);
});

test('a claim that expects nothing cannot be fitted to', async () => {
  const { expect: _, ...idle } = claim;
  const { exitCode, stderr } = await answerCalibrate([folder.write('idle.json', idle), ...FEW]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('expects nothing');
});

test('help says how it is called', async () => {
  const { exitCode, stdout } = await answerCalibrate(['--help']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('npm run calibrate --');
  expect(stdout).toContain('--only PREFIX,…');
});
