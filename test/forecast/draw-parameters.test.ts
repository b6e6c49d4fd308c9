import { expect, test } from 'vitest';
import { drawParameters, triangular } from '../../src/forecast/draw-parameters.ts';
import { assumed } from '../../src/model/quantity.ts';
import { PARAMETERS } from '../../src/sim/parameters.ts';

test('drawn parameters stay within their ranges, and are the same for the same seed', () => {
  const drawn = drawParameters('7/1');
  expect(drawn).toEqual(drawParameters('7/1'));
  expect(drawn).not.toEqual(drawParameters('7/2'));
  PARAMETERS.forEach(({ id, quantity }, index) => {
    if (/^index:(structural|dynamic):/.test(id)) return;
    expect(drawn[index]).toBeGreaterThanOrEqual(quantity.low);
    expect(drawn[index]).toBeLessThanOrEqual(quantity.high);
  });
});

test.each(['index:structural:', 'index:dynamic:'])(
  'weights of the average %s sum to one however they are drawn',
  (begins) => {
    for (const seed of ['a', 'b', 'c']) {
      const drawn = drawParameters(seed);
      const weights = PARAMETERS.flatMap(({ id }, index) => (id.startsWith(begins) ? [drawn[index]!] : []));
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  },
);

test.each([
  { share: 0, value: 0 },
  { share: 0.25, value: 2 },
  { share: 1, value: 8 },
])('below $share of a triangle from 0 by 2 to 8 lies $value', ({ share, value }) => {
  expect(triangular(assumed(2, 0, 8), share)).toBeCloseTo(value, 12);
});
