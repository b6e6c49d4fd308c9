/** How many checks passed and failed. Skipped ones are in neither. */
export type Tally = { passed: number; failed: number };

type VitestReport = {
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
};

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: readonly unknown[];
};

/** Counts Vitest's JSON report. A file that broke before its first test counts as one failure. */
export function tallyVitest(text: string): Tally {
  const report = JSON.parse(text) as VitestReport;
  const tallies = report.testResults.map((file): Tally => {
    const count = (status: string): number => file.assertionResults.filter((test) => test.status === status).length;
    const failed = count('failed');
    return { passed: count('passed'), failed: failed === 0 && file.status === 'failed' ? 1 : failed };
  });
  return sum(tallies);
}

/** Counts Playwright's JSON report. A flaky test is a broken one; an error outside of tests counts as a failure. */
export function tallyPlaywright(text: string): Tally {
  const { stats, errors } = JSON.parse(text) as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * What a run of tests amounts to: its report and its exit code together.
 * A run that ended badly, left no readable report or ran no test at all never counts as passed.
 */
export function settle(tally: Tally | null, exitCode: number): Tally {
  if (tally === null) return { passed: 0, failed: 1 };
  const isSuspect = exitCode !== 0 || tally.passed === 0;
  return isSuspect && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** Adds tallies up. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, tally) => total + tally.passed, 0),
  failed: tallies.reduce((total, tally) => total + tally.failed, 0),
});

/** The closing line of `npm test`. */
export const closingLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
