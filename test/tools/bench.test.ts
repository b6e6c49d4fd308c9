import { expect, test } from 'vitest';
import { bench, tellBench } from '../../src/tools/bench.ts';

const results = await bench({ rounds: 1, roundMs: 1, warmUpMs: 1 });

test('the engine is measured with 1, 4, 12 and 30 provinces, with and without plan and ledger', () => {
  const cases = results.engine.map(
    ({ provinces, withPlan, withLedger }) =>
      `${provinces} ${withPlan ? 'plan' : 'nothing'} ${withLedger ? 'ledger' : 'none'}`,
  );
  const wanted = [1, 4, 12, 30].flatMap((provinces) =>
    ['nothing', 'plan'].flatMap((plan) => ['none', 'ledger'].map((ledger) => `${provinces} ${plan} ${ledger}`)),
  );
  expect(cases).toEqual(wanted);
});

test('the floor is set against the reference of 12 provinces without a ledger', () => {
  const speeds = results.engine
    .filter(({ provinces, withLedger }) => provinces === 12 && !withLedger)
    .map(({ withPlan, monthsPerSecond }) => ({ withPlan, ratio: monthsPerSecond / 40_000 }));
  expect(results.floor).toMatchObject({ provinces: 12, monthsPerSecond: 40_000, ratios: speeds });
});

test('beside the engine stand a bare loop, whole runs, months of an exercise and the memory of a month', () => {
  expect(results.bare.multiplyAdds).toBeGreaterThan(500);
  expect(results.bare.draws).toBeGreaterThan(40);
  expect(results.bare.monthsPerSecond).toBeGreaterThan(0);
  expect(results.runs.map(({ strategy }) => strategy)).toEqual(['nothing', 'coordinated']);
  expect(results.months.map(({ by }) => by)).toEqual(['exercise', 'engine']);
  expect(results.allocation.map(({ withPlan }) => withPlan)).toEqual([false, true]);
  for (const { bytesPerMonth } of results.allocation) expect(bytesPerMonth).toBeGreaterThan(0);
});

test('for people there is a row for every case and for every file that is checked', () => {
  const rows = tellBench(results).split('\n');
  expect(rows.filter((row) => / (?:none|kept) /.test(row))).toHaveLength(16);
  expect(rows.filter((row) => /^(?:sound|faulty) /.test(row))).toHaveLength(2);
});
