import { describe, expect, test } from 'vitest';
import type { ClosedForecast } from '../../../src/debrief/calibration.ts';
import { chanceBins, nearnessOf } from '../../../src/view/debrief/forecasts.ts';

const forecast = (chance: number, came: boolean, isSilence = false): ClosedForecast => ({
  month: 1,
  chance,
  isSilence,
  came,
  brier: 0,
});

describe('forecasts', () => {
  test('fall into bins of like chance, certainty included, and silence into none', () => {
    const forecasts = [
      forecast(0, false),
      forecast(0.1, true),
      forecast(0.29, false),
      forecast(1, true),
      forecast(0.05, false, true),
    ];
    expect(chanceBins({ forecasts })).toEqual([
      { from: 0, to: 0.1, count: 1, came: 0 },
      { from: 0.1, to: 0.3, count: 2, came: 1 },
      { from: 0.9, to: 1, count: 1, came: 1 },
    ]);
  });

  test.each([
    { brier: 0, near: 'near' },
    { brier: 0.1, near: 'near' },
    { brier: 0.2, near: 'nearer-than-half' },
    { brier: 0.25, near: 'no-nearer-than-half' },
    { brier: 0.9, near: 'no-nearer-than-half' },
  ])('a Brier value of $brier reads "$near"', ({ brier, near }) => {
    expect(nearnessOf(brier)).toBe(near);
  });
});
