import { expect, test } from 'vitest';
import { joinedColumns } from '../../../src/forecast/balance/outcomes.ts';
import { armOf, sample, type Witness } from '../../../src/forecast/balance/sample.ts';
import { slicesOf } from '../../../src/forecast/slice.ts';
import { newScenario } from '../../../src/scenario/template.ts';
import { worldInputOf } from '../../../src/scenario/world-input.ts';
import { compile } from '../../../src/sim/compile.ts';

const world = compile(worldInputOf(newScenario('small')));
const arm = armOf(world, { strategy: 'random' });

test.each([1, 2, 3])('runs in slices of %i are, joined, the same as all at once', (size) => {
  const all = sample(arm, { seed: 3, slice: { from: 1, count: 5 } });
  expect(new Set(all.harm).size).toBe(5);
  expect(joinedColumns(slicesOf(5, size).map((slice) => sample(arm, { seed: 3, slice })))).toEqual(all);
});

test('a witness sees every month of every run, and each run begin and end', () => {
  const seen: string[] = [];
  const witness: Witness = {
    begin: () => void seen.push('begin'),
    month: ({ month }) => void seen.push(String(month)),
    end: ({ month }) => void seen.push(`end ${month}`),
  };
  sample(arm, { seed: 3, slice: { from: 7, count: 2 } }, witness);
  const months = Array.from({ length: world.input.months }, (_, month) => String(month + 1));
  const run = ['begin', ...months, `end ${world.input.months}`];
  expect(seen).toEqual([...run, ...run]);
});
