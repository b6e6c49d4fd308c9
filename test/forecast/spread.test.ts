import { expect, test } from 'vitest';
import { spreadOf } from '../../src/forecast/spread.ts';

const wave = (step: number) => Array.from({ length: 200 }, (_, run) => ((run * step) % 101) / 101);

test('what repeats with the same parameters comes from them', () => {
  expect(spreadOf(wave(37), wave(37))?.parameters).toBeCloseTo(1, 2);
});

test('what does not repeat comes from luck', () => {
  const spread = spreadOf(wave(37), wave(29));
  expect(spread?.luck).toBeGreaterThan(0.8);
  expect((spread?.parameters ?? 0) + (spread?.luck ?? 0)).toBeCloseTo(1, 12);
});

test.each([
  { about: 'nothing varies', first: [1, 1], again: [1, 1] },
  { about: 'one run was repeated', first: [1, 2], again: [1] },
  { about: 'a run has no value', first: [1, Number.NaN, 3], again: [1, 2, 3] },
])('nothing is said where $about', ({ first, again }) => {
  expect(spreadOf(first, again)).toBeNull();
});
