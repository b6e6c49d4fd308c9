import { expect, test } from 'vitest';
import { judge } from '../../src/forecast/expectation.ts';
import type { Expectation } from '../../src/scenario/experiment-schema.ts';

/** Run by run `low` is 4 less than `high`; `same` is `high`; `below` and `deeper` are negative. */
const VALUES: Readonly<Record<string, readonly number[]>> = {
  low: [5, 6, 7, 6],
  high: [9, 10, 11, 10],
  same: [9, 10, 11, 10],
  below: [-10, -10, -10, -10],
  deeper: [-15, -15, -15, -15],
  none: [Number.NaN, Number.NaN],
};

type Case = Pick<Expectation, 'of' | 'is' | 'than'> & { readonly by?: number; readonly held: boolean };

test.each<Case>([
  { of: 'low', is: '<', than: 'high', held: true },
  { of: 'high', is: '<', than: 'low', held: false },
  { of: 'low', is: '<', than: 'high', by: 0.2, held: true },
  { of: 'low', is: '<', than: 'high', by: 0.6, held: false },
  { of: 'high', is: '>', than: 'low', held: true },
  { of: 'high', is: '>', than: 'low', by: 0.2, held: true },
  { of: 'high', is: '>', than: 'low', by: 1.5, held: false },
  { of: 'same', is: '<', than: 'high', held: false },
  { of: 'same', is: '<=', than: 'high', held: true },
  { of: 'same', is: '>=', than: 'high', held: true },
  { of: 'same', is: '>', than: 'high', held: false },
  { of: 'low', is: '<', than: 8, held: true },
  { of: 'low', is: '<', than: 6, held: false },
  { of: 'low', is: '>=', than: 4, held: true },
  { of: 'same', is: '~', than: 'high', by: 0, held: true },
  { of: 'low', is: '~', than: 'high', by: 4.5, held: true },
  { of: 'low', is: '~', than: 'high', by: 3.5, held: false },
  { of: 'low', is: '~', than: 6, by: 1, held: true },
  { of: 'deeper', is: '<', than: 'below', by: 0.2, held: true },
  { of: 'deeper', is: '<', than: 'below', by: 0.6, held: false },
  { of: 'none', is: '<=', than: 1, held: false },
])('that $of $is $than (by $by) has held: $held', ({ held, of, is, than, by }) => {
  const expectation: Expectation = { metric: 'harm', of, is, than, ...(by === undefined ? {} : { by }) };
  expect(judge(expectation, (arm) => VALUES[arm] ?? []).held).toBe(held);
});

test('what is told is the paired difference, or the value beside a bound', () => {
  const told = (than: string | number) =>
    judge({ metric: 'harm', of: 'low', is: '<', than }, (arm) => VALUES[arm] ?? []);
  expect(told('high')).toMatchObject({ mean: -4, low: -4, high: -4, text: 'harm of low < high' });
  expect(told(8).mean).toBe(6);
});
