import { expect, test } from 'vitest';
import { concludeForecast, forecast, runSlice } from '../../src/forecast/ensemble.ts';
import { joined, repeatedOf, slicesOf } from '../../src/forecast/slice.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import { compile } from '../../src/sim/compile.ts';

test.each([
  { runs: 10, size: 4, slices: ['1+4', '5+4', '9+2'] },
  { runs: 4, size: 4, slices: ['1+4'] },
  { runs: 1, size: 50, slices: ['1+1'] },
])('$runs runs in slices of $size are $slices', ({ runs, size, slices }) => {
  expect(slicesOf(runs, size).map(({ from, count }) => `${from}+${count}`)).toEqual(slices);
});

test('runs are repeated up to two hundred in all, whatever the slices', () => {
  for (const size of [1, 7, 50, 200, 1000]) {
    const repeated = slicesOf(450, size).map(repeatedOf);
    expect(repeated.reduce((sum, count) => sum + count, 0)).toBe(200);
  }
});

test('columns are joined in order', () => {
  expect([...joined([Float64Array.of(1, 2), new Float64Array(0), Float64Array.of(3)])]).toEqual([1, 2, 3]);
});

test.each(['central', 'drawn'] as const)(
  'a forecast with %s numbers is the same from slices of any size',
  (parameters) => {
    const arm = { world: compile(worldInputOf(newScenario('ferry'))), changes: new Map(), does: { turns: new Map() } };
    const options = { runs: 23, seed: 'slices', parameters };
    const whole = forecast(arm, options);
    for (const size of [1, 5, 22]) {
      const slices = slicesOf(options.runs, size).map((slice) => runSlice(arm, options, slice));
      expect(concludeForecast(slices, options)).toEqual(whole);
    }
  },
);
