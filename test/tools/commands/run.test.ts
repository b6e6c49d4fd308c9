import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newScenario } from '../../../src/scenario/template.ts';
import type { Played, PlayedMonth } from '../../../src/tools/commands/played.ts';
import { answer } from '../../../src/tools/vigil.ts';
import { ask, makeFolder } from './folder.ts';

const folder = makeFolder();
afterAll(folder.remove);

const TALVORA = 'scenarios/talvora.json';
const ferry = folder.write('ferry.json', newScenario('ferry'));

const take = (month: number, measure: string, actor: string, more: object = {}) => ({
  month,
  take: measure,
  actor,
  ...more,
});
const planOf = (name: string, decisions: readonly object[]): string =>
  folder.write(name, { format: 1, scenario: 'ferry', decisions });

const PLAN = planOf('plan.json', [
  take(1, 'good-offices', 'secretary-general', { reason: 'to be heard early' }),
  { month: 2, assess: { stage: 'specific-threats', chance: 0.35 } },
  take(2, 'electoral-commission-support', 'donors', { target: { country: true } }),
  { month: 5, stop: 'good-offices' },
]);
const IMPOSSIBLE = planOf('impossible.json', [{ month: 3, stop: 'special-envoy', reason: 'never taken' }]);

const digestsOf = ({ months }: Played): string[] => months.map(({ digest }) => digest);

describe('a run of Talvora', () => {
  let run: Played & { seed: unknown; scenario: unknown; model: unknown };
  beforeAll(async () => {
    run = (await ask('run', TALVORA, '--seed', '7')).json;
  });

  test('tells scenario, model, seed and every month', () => {
    expect(run).toMatchObject({
      scenario: {
        id: 'talvora',
        version: expect.any(String),
        digest: expect.stringMatching(/^[\da-f]{16}$/),
        variant: null,
      },
      model: { version: expect.any(String), digest: expect.stringMatching(/^[\da-f]{16}$/) },
      seed: 7,
    });
    expect(run.months.map(({ month }) => month)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    expect(Object.keys(run.months[0] as PlayedMonth)).toEqual(
      expect.arrayContaining([
        'stage',
        'regions',
        'indicators',
        'reports',
        'injects',
        'decisions',
        'resources',
        'ledger',
      ]),
    );
  });

  test('folds the ledger to every value of every month, bit for bit', () => {
    const values = structuredClone(run.start) as Record<string, Record<string, number>>;
    let rows = 0;
    for (const { ledger, indicators } of run.months) {
      for (const { indicator, place, amount } of ledger) {
        const places = values[indicator] as Record<string, number>;
        places[place] = (places[place] as number) + amount;
      }
      rows += ledger.length;
      expect(values).toEqual(indicators);
    }
    expect(rows).toBeGreaterThan(1000);
  });

  test('names an indicator of the country `country`, of the world outside `international`, and others by their place', () => {
    const { indicators } = run.months[0] as PlayedMonth;
    const placesOf = (indicator: keyof typeof indicators) => Object.keys(indicators[indicator] ?? {});
    expect(Object.keys(indicators)).toHaveLength(35);
    expect(placesOf('political-shock')).toEqual(['country']);
    expect(placesOf('attention')).toEqual(['international']);
    expect(placesOf('violations')).toEqual(['capital', 'coast', 'lake-shore', 'northern-valleys']);
    expect(placesOf('armed-capacity')).toEqual(['army', 'lake-guards', 'youth-wing']);
  });

  test('comes out the same again, and otherwise under another seed', async () => {
    expect((await ask('run', TALVORA, '--seed', '7')).json).toEqual(run);
    expect(digestsOf((await ask('run', TALVORA, '--seed', '8')).json)).not.toEqual(digestsOf(run));
  });

  test('goes the same way when it is cut short', async () => {
    const { json } = await ask('run', TALVORA, '--seed', '7', '--months', '5');
    expect(json.months).toEqual(run.months.slice(0, 5));
  });

  test('goes another way in its quiet variant, which it names', async () => {
    const { json } = await ask('run', TALVORA, '--seed', '7', '--variant', 'quiet');
    expect(json.scenario).toEqual({ ...(run.scenario as object), variant: 'quiet' });
    expect(digestsOf(json)).not.toEqual(digestsOf(run));
  });

  test('tells what the team believes only when that is asked for, and is otherwise the same', async () => {
    const { json } = await ask('run', TALVORA, '--seed', '7', '--months', '2', '--knowledge');
    const [{ belief, ...month }] = json.months;
    expect(month).toEqual(run.months[0]);
    expect(belief['violations']['lake-shore']).toEqual({
      value: expect.any(Number),
      error: expect.any(Number),
      asOf: expect.any(Number),
    });
  });
});

test('a plan is carried out in its months, and what was said is in the answer', async () => {
  const { exitCode, json } = await ask('run', ferry, '--plan', PLAN, '--seed', 'spring');
  const months: PlayedMonth[] = json.months;
  const outcomes = months.flatMap(({ month, decisions }) =>
    decisions.map(({ decision, outcome }) => [month, decision.kind, decision.measure, outcome]),
  );
  expect([exitCode, json.seed]).toEqual([0, 'spring']);
  expect(outcomes).toEqual([
    [1, 'take', 'good-offices', 'started'],
    [2, 'take', 'electoral-commission-support', expect.stringMatching(/^(?:started|turned-down)$/)],
    [5, 'stop', 'good-offices', 'stopped'],
  ]);
  expect(months[1]?.assessment).toEqual({ stage: 'specific-threats', chance: 0.35, public: false });
  expect(json.metrics.politicalCost).toBeGreaterThan(0);
});

test('an impossible decision is told with its reason and skipped, and fails a strict run', async () => {
  const { exitCode, json } = await ask('run', ferry, '--plan', IMPOSSIBLE);
  expect(exitCode).toBe(0);
  expect(json.months[2].decisions).toMatchObject([{ outcome: 'impossible', refusal: { code: 'not-active' } }]);
  expect(digestsOf(json)).toEqual(digestsOf((await ask('run', ferry)).json));
  expect((await ask('run', ferry, '--plan', IMPOSSIBLE, '--strict')).exitCode).toBe(1);
  expect((await ask('run', ferry, '--plan', PLAN, '--strict')).exitCode).toBe(0);
});

test('for people there is a row a month with its digest, what happened, and why something was impossible', async () => {
  const { stdout, stderr, exitCode } = await answer(['run', ferry, '--plan', IMPOSSIBLE, '--knowledge']);
  const { json } = await ask('run', ferry, '--plan', IMPOSSIBLE);
  expect([stderr, exitCode]).toEqual(['', 0]);
  for (const digest of digestsOf(json)) expect(stdout).toContain(digest);
  expect(stdout).toContain('inject toll-doubled: The toll is doubled');
  expect(stdout).toContain('month 3: stop special-envoy: impossible, not-active');
  expect(stdout).toMatch(/believed incitement \d+ ± \d+ in lower-bank/);
});

test.each([
  { about: 'a scenario that is not there', args: ['run', folder.path('none.json')], code: 'missing-file' },
  { about: 'a faulty scenario', args: ['run', folder.write('faulty.json', {})], code: 'missing-field' },
  { about: 'a plan that is not there', args: ['run', ferry, '--plan', folder.path('none.json')], code: 'missing-file' },
  { about: 'a plan for another scenario', args: ['run', TALVORA, '--plan', PLAN], code: 'other-scenario' },
])('$about is told as check would tell it, and fails', async ({ args, code }) => {
  const { exitCode, json } = await ask(...args);
  expect(exitCode).toBe(1);
  expect(json.files[0].faults.map((fault: { code: string }) => fault.code)).toContain(code);
});

test.each([
  { args: ['--variant', 'quit'], says: 'did you mean "quiet"?' },
  { args: ['--months', '13'], says: 'from 1 to 12' },
  { args: ['--seed', 'x'.repeat(81)], says: 'at most 80 characters' },
])('$args is a misuse', async ({ args, says }) => {
  const { stdout, stderr, exitCode } = await answer(['run', ferry, ...args, '--json']);
  expect([stdout, exitCode]).toEqual(['', 2]);
  expect(stderr).toContain(says);
});
