import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART, valueChart } from '../../../src/view/explain/value-chart.ts';

const anyPoints = fc
  .array(
    fc.record({
      value: fc.double({ min: 0, max: 100, noNaN: true }),
      error: fc.double({ min: 0, max: 60, noNaN: true }),
    }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((all) => all.map((one, index) => ({ ...one, month: index + 1 })));

test('every mark lies within the drawing, in the order of the months', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const chart = valueChart(points, 100);
      if (chart === null) throw new Error('no chart');
      const xs = chart.dots.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      for (const { x, y } of chart.dots) {
        expect(x).toBeGreaterThanOrEqual(chart.box.left);
        expect(x).toBeLessThanOrEqual(CHART.width);
        expect(y).toBeGreaterThanOrEqual(chart.box.top);
        expect(y).toBeLessThanOrEqual(chart.box.bottom);
      }
      const { x, y } = chart.dots.at(-1) ?? { x: 0, y: 0 };
      expect(chart.last).toEqual({ x, y });
    }),
  );
});

test('a higher value stands higher, and the error around it is drawn where there is one', () => {
  const sure = valueChart(
    [
      { month: 1, value: 20, error: 0 },
      { month: 2, value: 80, error: 0 },
    ],
    100,
  );
  expect(sure?.dots[1]?.y).toBeLessThan(sure?.dots[0]?.y ?? 0);
  expect(sure?.band).toBeNull();
  expect(valueChart([{ month: 1, value: 20, error: 5 }], 100)?.band).not.toBeNull();
});

test('many months are written at their ends only, and no value makes no chart', () => {
  const points = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, value: 50, error: 0 }));
  expect(valueChart(points, 100)?.months.map(({ month }) => month)).toEqual([1, 12]);
  expect(valueChart([], 100)).toBeNull();
});
