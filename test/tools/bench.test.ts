import { beforeAll, describe, expect, test } from 'vitest';
import { answerBench } from '../../src/tools/bench.ts';
import { bench, type BenchSettings } from '../../src/tools/bench/results.ts';
import { tellBench } from '../../src/tools/bench/told.ts';

const LEAST: BenchSettings = {
  rounds: 1,
  roundMs: 1,
  warmUpMs: 1,
  manyRuns: 20,
  forecasts: 1,
  inBrowser: async () => ({ missing: 'there is none here' }),
};

const times = (median: number) => ({ median, least: median / 2, most: median * 2 });
const pictures = (first: number) => ({
  firstPicture: times(first),
  finalPicture: times(first * 5),
  whole: times(first * 9),
});
const walk = (provinces: number, shift: number, slowest: number) => ({
  country: 'a country',
  provinces,
  width: 390,
  layoutShift: shift,
  shiftWithClicks: shift * 2,
  acts: [
    { act: 'undo', ms: 16 },
    { act: 'commit the month', ms: slowest },
  ],
});
const room = {
  firstLoad: { library: 60.4, exercise: 149.5, scenarios: 26, worker: 42 },
  walks: [walk(12, 0.125, 300), walk(30, 0.001, 80)],
  lighthouse: { performance: 93, accessibility: 100, bestPractices: 99, seo: 98, faults: ['total-blocking-time'] },
};
const inBrowser = { ...pictures(40), planned: pictures(30), longestTask: times(20), room };
/** Floors of what only a browser can tell. */
const IN_BROWSER = /^live|^first load|^layout|^slowest|Lighthouse$/;
const rowsOf = (text: string, pattern: RegExp) => text.split('\n').filter((row) => pattern.test(row));

describe('of a short run', () => {
  let found: Awaited<ReturnType<typeof bench>>;
  beforeAll(async () => {
    found = await bench({ ...LEAST, inBrowser: async () => inBrowser });
  }, 120_000);

  test('the engine is measured with 1, 4, 12 and 30 provinces, with and without plan and ledger', () => {
    const cases = found.engine.map(
      ({ provinces, withPlan, withLedger }) =>
        `${provinces} ${withPlan ? 'plan' : 'nothing'} ${withLedger ? 'ledger' : 'none'}`,
    );
    const wanted = [1, 4, 12, 30].flatMap((provinces) =>
      ['nothing', 'plan'].flatMap((plan) => ['none', 'ledger'].map((ledger) => `${provinces} ${plan} ${ledger}`)),
    );
    expect(cases).toEqual(wanted);
    expect(found.growth.map(({ withPlan }) => withPlan)).toEqual([false, true]);
  });

  test('beside the engine stand a bare loop, whole runs, a long forecast and the memory of a month', () => {
    expect(found.bare.multiplyAdds).toBeGreaterThan(500);
    expect(found.bare.draws).toBeGreaterThan(30);
    expect(found.bare.monthsPerSecond).toBeGreaterThan(0);
    expect(found.rollout.map(({ strategy }) => strategy)).toEqual(['nothing', 'coordinated']);
    expect(found.manyRuns).toMatchObject({ runs: 20, threads: 2 });
    expect(found.manyRuns.earlyMegabytes).toBeGreaterThan(10);
    expect(found.allocation.map(({ withPlan }) => withPlan)).toEqual([false, true]);
    for (const { bytesPerMonth } of found.allocation) expect(bytesPerMonth).toBeGreaterThan(0);
  });

  test('a month of an exercise is taken apart, and its parts add up to it', () => {
    const { msPerMonth, parts } = found.interactive;
    expect(Object.keys(parts)).toEqual(['engine', 'xstate', 'immer', 'rest']);
    for (const part of Object.values(parts)) expect(part).toBeGreaterThan(0);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(msPerMonth, 9);
  });

  test('each floor stands beside what was measured', () => {
    const measuredOf = (id: string) => found.floors.find((floor) => floor.id === id)?.measured;
    const idle = found.engine.find((one) => one.provinces === 12 && !one.withPlan && !one.withLedger);
    expect(measuredOf('engine')).toBe(idle?.monthsPerSecond);
    expect(measuredOf('bare-loop')).toBe((idle?.monthsPerSecond ?? 0) / found.bare.monthsPerSecond);
    expect(measuredOf('many-runs')).toBe(found.manyRuns.ms.median / 1000);
    expect(['first-picture', 'final-picture', 'main-thread'].map(measuredOf)).toEqual([40, 200, 40]);
    const ofRoom = ['library-load', 'exercise-load', 'layout-shift', 'interaction', 'lighthouse'];
    expect(ofRoom.map(measuredOf)).toEqual([60.4, 149.5, 0.125, 80, 93]);
    expect(found.floors.map(({ measured }) => typeof measured)).toEqual(found.floors.map(() => 'number'));
  });

  test('for people there is a row for every case, floor, part of a month and file that is checked', () => {
    const text = tellBench(found);
    expect(rowsOf(text, / (?:none|kept) /)).toHaveLength(16);
    expect(rowsOf(text, / (?:holds|missed)$/)).toHaveLength(found.floors.length);
    expect(rowsOf(text, /^live forecast, first picture +40 +at most 60 ms +holds$/)).toHaveLength(1);
    expect(rowsOf(text, /^live forecast, final picture +200 +at most 150 ms +missed$/)).toHaveLength(1);
    expect(rowsOf(text, /µs a province .*no point lies more than [\d.]+ % from that line$/)).toHaveLength(2);
    expect(rowsOf(text, /^ {2}(?:engine|xstate|immer|rest) +[\d.]+ +\d+ %$/)).toHaveLength(4);
    expect(
      rowsOf(text, /anew, after a stage is stated +40 ms \(20 to 80\) +200 ms \(100 to 400\) +360 ms /),
    ).toHaveLength(1);
    expect(rowsOf(text, /after a measure is planned +30 ms \(15 to 60\) +150 ms /)).toHaveLength(1);
    expect(rowsOf(text, /longest task .* 20 ms \(10 to 40\)/)).toHaveLength(1);
    expect(rowsOf(text, /^(?:sound|faulty) /)).toHaveLength(2);
    expect(rowsOf(text, /^layout shift on a walk +0\.125 +at most 0\.020 CLS +missed$/)).toHaveLength(1);
    expect(rowsOf(text, /^ {2}until a first month can be planned, .* +149\.5$/)).toHaveLength(1);
    expect(rowsOf(text, /^ {2}a country +30 +390 +0\.001 +0\.002 +80 +commit the month$/)).toHaveLength(1);
    expect(rowsOf(text, /performance 93, accessibility 100/)).toHaveLength(1);
    expect(rowsOf(text, /held back by total-blocking-time$/)).toHaveLength(1);
  });

  test('without a browser one line says so, and its floors are not measured', () => {
    const floors = found.floors.map((floor) =>
      IN_BROWSER.test(floor.what) ? { ...floor, measured: null, holds: null } : floor,
    );
    const text = tellBench({ ...found, floors, browser: { missing: 'there is none here' } });
    expect(rowsOf(text, /in Chromium.*: not measured \(there is none here\)$/)).toHaveLength(1);
    expect(rowsOf(text, / not measured$/)).toHaveLength(8);
  });
});

test('the browser can be left out, and JSON holds all that was measured', { timeout: 120_000 }, async () => {
  const { stdout, stderr, exitCode } = await answerBench(['--no-browser', '--json'], LEAST);
  expect([stderr, exitCode]).toEqual(['', 0]);
  const json = JSON.parse(stdout);
  expect(Object.keys(json)).toEqual([
    'machine',
    'rounds',
    'floors',
    'engine',
    'growth',
    'bare',
    'allocation',
    'rollout',
    'manyRuns',
    'interactive',
    'browser',
    'check',
  ]);
  expect(json.browser).toEqual({ missing: 'left out, as asked for' });
  expect(json.floors.filter(({ holds }: { holds: boolean | null }) => holds === null)).toHaveLength(8);
});

test.each([{ args: ['--fast'] }, { args: ['FILE'] }])(
  '$args is a misuse, and nothing is measured',
  async ({ args }) => {
    const { stdout, stderr, exitCode } = await answerBench(args, LEAST);
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain('See npm run bench -- --help');
  },
);

test('it says how to use it', async () => {
  const { stdout, exitCode } = await answerBench(['--help']);
  expect([stdout.split('\n')[0], exitCode]).toEqual(['Usage: npm run bench -- [OPTIONS]', 0]);
  expect(stdout).toContain('--no-browser');
});
