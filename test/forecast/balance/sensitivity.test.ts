import { expect, test } from 'vitest';
import { OUTPUTS } from '../../../src/forecast/balance/outputs.ts';
import { screenParameters } from '../../../src/forecast/balance/sensitivity.ts';
import type { BalancePart, BalancePiece } from '../../../src/forecast/balance/pieces.ts';
import { shareBy } from '../../../src/forecast/balance/share.ts';
import { worldInputOf } from '../../../src/scenario/world-input.ts';
import { lopsidedScenario } from './a-lopsided-country.ts';
import { inThisThread } from './in-this-thread.ts';

const doAll = inThisThread(worldInputOf(lopsidedScenario()), 5);
const asked: { readonly part: BalancePart; readonly pieces: readonly BalancePiece[] }[] = [];
const screened = () =>
  screenParameters(
    shareBy((part, pieces) => {
      asked.push({ part, pieces });
      return doAll(part, pieces);
    }),
    { trajectories: 2, seed: 5 },
  );
const found = await screened();
const steps = asked.splice(0);
const { families, singles, parameters } = found;

test('every assumed parameter is screened in a family, and those of the heaviest one by one', () => {
  expect(families.reduce((sum, { size }) => sum + size, 0)).toBe(parameters);
  const opened = families.filter((one) => one.opened);
  expect(opened[0]).toBe(families[0]);
  expect(singles.map(({ family }) => family).every((id) => opened.some((one) => one.id === id))).toBe(true);
  expect(singles).toHaveLength(opened.reduce((sum, { size }) => sum + size, 0));
  for (const row of [...families, ...singles]) expect(row.effects).toHaveLength(OUTPUTS.length);
});

test.each([{ rows: families }, { rows: singles }])('ranks fall as weights do', ({ rows }) => {
  expect(rows.map(({ rank }) => rank)).toEqual(rows.map(({ rank }) => rank).toSorted((a, b) => a - b));
  expect(rows.map(({ weight }) => weight)).toEqual(rows.map(({ weight }) => weight).toSorted((a, b) => b - a));
  expect(rows[0]?.rank).toBe(1);
});

test('numbers of measures that are never taken and of the Council’s vote move nothing, the return of all things does', () => {
  const weightOf = (id: string) => families.find((one) => one.id === id)?.weight;
  expect(weightOf('measures:not-taken')).toBe(0);
  expect(weightOf('vote')).toBe(0);
  expect(weightOf('return')).toBeGreaterThan(0);
});

test('walks through all families come first, then those through the parameters of the heaviest', () => {
  expect(steps.map(({ part, pieces }) => [part, pieces.length])).toEqual([
    ['families', 2],
    ['parameters', 2],
  ]);
  const unitsOf = (step: number) =>
    steps[step]?.pieces.map(({ work }) => (typeof work === 'object' && 'units' in work ? work.units.length : 0));
  expect(unitsOf(0)).toEqual([families.length, families.length]);
  expect(unitsOf(1)).toEqual([singles.length, singles.length]);
});

test('the same seed screens the same', async () => {
  expect(await screened()).toEqual(found);
});
