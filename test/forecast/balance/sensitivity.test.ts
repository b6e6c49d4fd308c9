import { expect, test } from 'vitest';
import { OUTPUTS } from '../../../src/forecast/balance/outputs.ts';
import { screenParameters } from '../../../src/forecast/balance/sensitivity.ts';
import { worldInputOf } from '../../../src/scenario/world-input.ts';
import { compile } from '../../../src/sim/compile.ts';
import { lopsidedScenario } from './a-lopsided-country.ts';

const world = compile(worldInputOf(lopsidedScenario()));
const points = new Map<string, [number, number]>();
const found = screenParameters(world, {
  trajectories: 2,
  seed: 5,
  onPoint: (step, done, of) => void points.set(step, [done, of]),
});
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

test('a walk asks for one point more than it has families or parameters', () => {
  expect(points.get('families')).toEqual([2 * (families.length + 1), 2 * (families.length + 1)]);
  expect(points.get('parameters')).toEqual([2 * (singles.length + 1), 2 * (singles.length + 1)]);
});

test('the same seed screens the same', () => {
  expect(screenParameters(world, { trajectories: 2, seed: 5, onPoint: () => {} })).toEqual(found);
});
