import { expect, test } from 'vitest';
import { tallyVitest } from '../../../src/tools/checks/reports.ts';
import { runSteps, type Outcome } from '../../../src/tools/checks/run-steps.ts';
import { STEPS, type Step } from '../../../src/tools/checks/steps.ts';

const well: Outcome = { exitCode: 0, report: null };
const badly: Outcome = { exitCode: 1, report: null };

function step(id: string, ...needs: string[]): Step {
  return { id, command: [id], needs };
}

async function run(steps: readonly Step[], outcomes: Record<string, Outcome>) {
  const ran: string[] = [];
  const perform = (one: Step): Promise<Outcome> => {
    ran.push(one.id);
    return Promise.resolve(outcomes[one.id] ?? well);
  };
  return { results: await runSteps(steps, perform, () => {}), ran };
}

test('a step that fails stops only the steps that need it, which fail with it', async () => {
  const steps = [step('words'), step('build', 'words'), step('lint'), step('browser tests', 'build')];
  const { results, ran } = await run(steps, { words: badly });
  expect(ran).toEqual(['words', 'lint']);
  expect(results.map(({ id, tally, wasSkipped }) => [id, tally.failed, wasSkipped])).toEqual([
    ['words', 1, false],
    ['build', 1, true],
    ['lint', 0, false],
    ['browser tests', 1, true],
  ]);
});

test.each([
  { about: 'is no JSON', report: 'half a rep', tally: { passed: 0, failed: 1 } },
  { about: 'is missing', report: null, tally: { passed: 0, failed: 1 } },
  {
    about: 'is whole',
    report: JSON.stringify({ testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }] }),
    tally: { passed: 1, failed: 0 },
  },
])('a step whose report $about comes to $tally', async ({ report, tally }) => {
  const tested: Step = { ...step('unit'), report: { tally: tallyVitest } };
  const { results } = await run([tested], { unit: { exitCode: 0, report } });
  expect(results[0]?.tally).toEqual(tally);
});

test('every step of npm test needs only steps that come before it', () => {
  const ids = STEPS.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [index, { needs }] of STEPS.entries()) {
    expect(ids.slice(0, index)).toEqual(expect.arrayContaining([...needs]));
  }
});
