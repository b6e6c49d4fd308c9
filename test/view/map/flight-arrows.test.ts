import { describe, expect, test } from 'vitest';
import { type Box, doTouch, flightArrows } from '../../../src/view/map/flight-arrows.ts';

const FRAME: Box = { x: 200, y: 150, width: 400, height: 300 };
const WEST: Box = { x: 70, y: 150, width: 80, height: 40 };
const EAST: Box = { x: 330, y: 150, width: 80, height: 40 };

const numbersOf = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('an arrow of flight', () => {
  test('leads from one name to the other, outside of both', () => {
    const [arrow] = flightArrows([{ from: 0, to: 1, text: 'about 2 %' }], [WEST, EAST], FRAME);
    const [startX = 0, startY, , , endX = 0, endY] = numbersOf(arrow?.line ?? '');
    expect([startY, endY]).toEqual([150, 150]);
    expect(startX).toBeGreaterThan(110);
    expect(endX).toBeLessThan(290);
    expect(endX).toBeGreaterThan(startX);
    expect(numbersOf(arrow?.head ?? '').slice(0, 2)).toEqual([endX, endY]);
  });

  test('bends to the other side on the way back', () => {
    const ways = [
      { from: 0, to: 1, text: '' },
      { from: 1, to: 0, text: '' },
    ];
    const [there, back] = flightArrows(ways, [WEST, EAST], FRAME).map(({ line }) => numbersOf(line)[3] ?? 0);
    expect(there).toBeLessThan(150);
    expect(back).toBeGreaterThan(150);
  });

  test('is seen between names that stand close together', () => {
    const near = { ...WEST, x: WEST.x + 84 };
    const [arrow] = flightArrows([{ from: 0, to: 1, text: '' }], [WEST, near], FRAME);
    const [startX = 0, , , , endX = 0] = numbersOf(arrow?.line ?? '');
    expect(endX - startX).toBeGreaterThan(20);
  });

  test('has words that touch no name, no other words and no edge, or has none', () => {
    const ways = [
      { from: 0, to: 1, text: 'about 2 % a month' },
      { from: 1, to: 0, text: 'about 1 % a month' },
      { from: 0, to: 2, text: 'about 3 % a month' },
    ];
    const names = [WEST, EAST, { x: 200, y: 40, width: 120, height: 60 }];
    const words = flightArrows(ways, names, FRAME).flatMap((arrow) => (arrow.words === null ? [] : [arrow.words]));
    expect(words.length).toBeGreaterThan(0);
    const all = [...names, ...words];
    all.forEach((box, index) => {
      for (const other of all.slice(index + 1)) expect(doTouch(box, other)).toBe(false);
    });
    const full = [...names, { x: 200, y: 150, width: 400, height: 300 }];
    expect(flightArrows(ways, full, FRAME).every((arrow) => arrow.words === null)).toBe(true);
  });
});
