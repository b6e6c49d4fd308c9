import { describe, expect, test } from 'vitest';
import { closingLine, settle, sum, tallyPlaywright, tallyVitest } from '../../../src/tools/checks/reports.ts';

const vitestReport = (...files: { status: string; tests: string[] }[]): string =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((outcome) => ({ status: outcome })),
    })),
  });

describe('a report of Vitest', () => {
  test('counts each test that passed or failed, and no skipped one', () => {
    const report = vitestReport(
      { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
      { status: 'failed', tests: ['passed', 'failed', 'failed'] },
    );
    expect(tallyVitest(report)).toEqual({ passed: 3, failed: 2 });
  });

  test('counts a file that broke before its first test as one failure', () => {
    expect(tallyVitest(vitestReport({ status: 'failed', tests: [] }))).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a report of Playwright', () => {
  test.each([
    { about: 'a flaky test', stats: { expected: 4, unexpected: 1, flaky: 2 }, errors: [], failed: 3 },
    { about: 'an error outside of tests', stats: { expected: 4, unexpected: 0, flaky: 0 }, errors: [{}], failed: 1 },
  ])('counts $about as a failure', ({ stats, errors, failed }) => {
    expect(tallyPlaywright(JSON.stringify({ stats, errors }))).toEqual({ passed: 4, failed });
  });
});

describe('a run of tests', () => {
  test.each([
    { about: 'left no report', tally: null, exitCode: 0, settled: { passed: 0, failed: 1 } },
    {
      about: 'ended badly though no test failed',
      tally: { passed: 5, failed: 0 },
      exitCode: 1,
      settled: { passed: 5, failed: 1 },
    },
    { about: 'ran no test', tally: { passed: 0, failed: 0 }, exitCode: 0, settled: { passed: 0, failed: 1 } },
    { about: 'had failures', tally: { passed: 5, failed: 2 }, exitCode: 1, settled: { passed: 5, failed: 2 } },
    { about: 'went well', tally: { passed: 5, failed: 0 }, exitCode: 0, settled: { passed: 5, failed: 0 } },
  ])('that $about comes to $settled', ({ tally, exitCode, settled }) => {
    expect(settle(tally, exitCode)).toEqual(settled);
  });
});

test('the closing line adds everything up', () => {
  const total = sum([
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 },
  ]);
  expect(closingLine(total)).toBe('7 passed, 2 failed');
});
