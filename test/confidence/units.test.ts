import { describe, expect, test } from 'vitest';
import { COEFFICIENTS, type CoefficientId } from '../../src/model/coefficients.ts';
import { type Unit, UNITS, unitOf } from '../../src/model/units.ts';
import { PARAMETERS } from '../../src/sim/parameters.ts';

/** From where to where a number of this unit can make sense. */
const BOUNDS: Readonly<Record<Unit, readonly [least: number, most: number]>> = {
  points: [0, 100],
  'points a month': [0, 100],
  'change in points': [-100, 100],
  steps: [-3.5, 3.5],
  share: [0, 1],
  chance: [0, 1],
  factor: [0, 10],
  weight: [0, 2],
  slope: [-2, 2],
  provinces: [1, 60],
  leads: [0, 30],
  measures: [0, 65],
  months: [0, 60],
  'scale of -1 to 1': [-1, 1],
  'political capital': [0, 100],
};

test.each(PARAMETERS)('$id has a unit, and its whole range makes sense in it', ({ id, quantity }) => {
  const [least, most] = BOUNDS[unitOf(id)];
  expect(quantity.low).toBeGreaterThanOrEqual(least);
  expect(quantity.high).toBeLessThanOrEqual(most);
});

test('no unit is listed that no number has', () => {
  expect(new Set(PARAMETERS.map(({ id }) => unitOf(id)))).toEqual(new Set(UNITS));
});

test('a number that the model does not have has no unit', () => {
  expect(() => unitOf('weather:rain')).toThrow('weather:rain');
});

describe('the ids say the same as the units', () => {
  const named = (part: RegExp) => (Object.keys(COEFFICIENTS) as CoefficientId[]).filter((id) => part.test(id));

  test.each(named(/-months$/))('%s counts in months', (id) => expect(unitOf(id)).toBe('months'));
  test.each(named(/:factor$/))('%s is a factor', (id) => expect(unitOf(id)).toBe('factor'));
  test.each(named(/-(from|below)$|:from$/).filter((id) => !id.startsWith('vote')))('%s is a level in points', (id) =>
    expect(unitOf(id)).toBe('points'),
  );
  test.each(named(/^index:/))('%s is a weight', (id) => expect(unitOf(id)).toBe('weight'));
});
