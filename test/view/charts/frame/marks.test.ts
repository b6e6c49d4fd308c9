import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartMark, markAfter, markAt } from '../../../../src/view/charts/frame/marks.ts';

const mark = (series: string, x: number, y = 0): ChartMark => ({ key: `${series}${x}`, series, x, y, says: '' });
const MARKS = [mark('a', 0), mark('a', 10), mark('a', 20), mark('b', 9, 50), mark('b', 21, 50), mark('c', 5, 90)];
const after = (key: string, from: string): string | null => {
  const to = markAfter(
    key,
    MARKS,
    MARKS.findIndex((one) => one.key === from),
  );
  return to === null ? null : (MARKS[to]?.key ?? null);
};

describe('arrows through the marks of a chart', () => {
  test.each([
    { key: 'ArrowRight', from: 'a0', to: 'a10' },
    { key: 'ArrowLeft', from: 'a10', to: 'a0' },
    { key: 'ArrowLeft', from: 'a0', to: null },
    { key: 'ArrowRight', from: 'a20', to: null },
    { key: 'ArrowDown', from: 'a20', to: 'b21' },
    { key: 'ArrowDown', from: 'a10', to: 'b9' },
    { key: 'ArrowDown', from: 'b21', to: 'c5' },
    { key: 'ArrowUp', from: 'c5', to: 'b9' },
    { key: 'ArrowUp', from: 'a0', to: null },
    { key: 'ArrowDown', from: 'c5', to: null },
    { key: 'Home', from: 'a20', to: 'a0' },
    { key: 'End', from: 'b9', to: 'b21' },
    { key: 'x', from: 'a0', to: null },
  ])('$key leads from $from to $to', ({ key, from, to }) => {
    expect(after(key, from)).toBe(to);
  });

  test('where there is one series, up and down go through it too', () => {
    const bars = [mark('a', 3), mark('a', 1), mark('a', 2)];
    expect(markAfter('ArrowDown', bars, 0)).toBe(1);
    expect(markAfter('ArrowUp', bars, 2)).toBe(1);
  });

  test('every mark of any chart can be reached from the first', () => {
    const anyMarks = fc.array(
      fc.record({ series: fc.constantFrom('a', 'b', 'c', 'd'), x: fc.nat(99), y: fc.nat(99) }),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(anyMarks, (places) => {
        const marks = places.map((place, index) => ({ ...place, key: String(index), says: '' }));
        const reached = new Set([0]);
        for (const at of reached) {
          for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End']) {
            const next = markAfter(key, marks, at);
            if (next !== null) reached.add(next);
          }
        }
        expect(reached.size).toBe(marks.length);
      }),
    );
  });
});

describe('what somebody points at', () => {
  const box = { left: 0, right: 40, top: 0, bottom: 100 };

  test('is the nearest mark within reach, before any rectangle', () => {
    expect(markAt([{ ...mark('a', 90), box }, mark('b', 20, 20), mark('b', 30, 20)], 28, 22)).toBe(2);
  });

  test('is else the first whose rectangle holds the point', () => {
    expect(markAt([mark('b', 20, 20), { ...mark('a', 90), box }], 5, 80)).toBe(1);
  });

  test('is nothing where nothing is near', () => {
    expect(markAt([mark('a', 0), { ...mark('a', 10), box }], 80, 80)).toBeNull();
    expect(markAt([], 0, 0)).toBeNull();
  });
});
