import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrationPicture } from '../../../src/view/debrief/calibration-chart.ts';
import { chanceBins } from '../../../src/view/debrief/forecasts.ts';
import type { ClosedForecast } from '../../../src/debrief/calibration.ts';

const anyForecasts = fc.array(
  fc.record({
    month: fc.integer({ min: 1, max: 30 }),
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
    came: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

test('circles lie as high as crimes came often, and stay in the drawing with their names', () => {
  fc.assert(
    fc.property(anyForecasts, fc.integer({ min: 240, max: 520 }), (said, width) => {
      const forecasts = said.map((one) => ({ ...one, isSilence: false })) as unknown as ClosedForecast[];
      const { bins, top, bottom, left, right, height } = calibrationPicture(chanceBins({ forecasts }), width);
      for (const { x, y, radius, count, came } of bins) {
        expect((bottom - y) / (bottom - top)).toBeCloseTo(came / count);
        expect(x - radius).toBeGreaterThanOrEqual(left - radius);
        expect(x + radius).toBeLessThanOrEqual(right + 20);
        expect(y - radius).toBeGreaterThanOrEqual(0);
        expect(y + radius).toBeLessThanOrEqual(height);
      }
    }),
  );
});

test('more forecasts make a larger circle', () => {
  const bin = { from: 0, to: 0.1, came: 0 };
  const { bins } = calibrationPicture(
    [
      { ...bin, count: 2 },
      { ...bin, from: 0.5, to: 0.7, count: 9 },
    ],
    400,
  );
  expect(bins[1]?.radius).toBeGreaterThan(bins[0]?.radius ?? Infinity);
});
