import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeCard, scrollToSee } from '../../../src/view/guide/place-card.ts';

const FREE: Box = { left: 0, top: 44, right: 1440, bottom: 820 };
const CARD = { width: 352, height: 264 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the card', () => {
  test('stands to the right of a part at the left, and level with its top', () => {
    const place = placeCard(box(35, 120, 432, 500), CARD, FREE);
    expect(place).toEqual({ left: 483, top: 120 });
  });

  test('stands to the left of a part that reaches to the right edge', () => {
    const place = placeCard(box(500, 120, 940, 500), CARD, FREE);
    expect(place).toEqual({ left: 132, top: 120 });
  });

  test('stands below a wide and low part', () => {
    const place = placeCard(box(0, 60, 1440, 100), CARD, FREE);
    expect(place).toEqual({ left: 16, top: 176 });
  });

  test('has no place beside a part that fills the window, or that is out of sight', () => {
    expect(placeCard(box(0, 0, 1440, 900), CARD, FREE)).toBeNull();
    expect(placeCard(box(35, 900, 432, 300), CARD, FREE)).toBeNull();
  });

  const size = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
  test('never covers what can be seen of its part, and never leaves what is free', () => {
    fc.assert(
      fc.property(size(-400, 1500), size(-900, 1200), size(1, 1600), size(1, 2400), (left, top, width, height) => {
        const subject = box(left, top, width, height);
        const place = placeCard(subject, CARD, FREE);
        if (place === null) return;
        const [right, bottom] = [place.left + CARD.width, place.top + CARD.height];
        expect(place.left).toBeGreaterThanOrEqual(FREE.left);
        expect(place.top).toBeGreaterThanOrEqual(FREE.top);
        expect(right).toBeLessThanOrEqual(FREE.right);
        expect(bottom).toBeLessThanOrEqual(FREE.bottom);
        const [seenTop, seenBottom] = [Math.max(subject.top, FREE.top), Math.min(subject.bottom, FREE.bottom)];
        const isClear =
          right <= subject.left || place.left >= subject.right || bottom <= seenTop || place.top >= seenBottom;
        expect(isClear).toBe(true);
      }),
    );
  });
});

describe('the page', () => {
  const free = { top: 44, bottom: 444 };
  test.each([
    { what: 'a part that is in sight', subject: box(0, 60, 300, 200), top: 0 },
    { what: 'a long part that begins near the top', subject: box(0, 100, 300, 2000), top: 0 },
  ])('stays where it is for $what', ({ subject, top }) => {
    expect(scrollToSee(subject, free)).toBe(top);
  });

  test.each([
    { what: 'below', subject: box(0, 900, 300, 200) },
    { what: 'above', subject: box(0, -700, 300, 200) },
    { what: 'cut off at the lower edge', subject: box(0, 400, 300, 200) },
    { what: 'long and begins low', subject: box(0, 400, 300, 2000) },
  ])('brings the beginning of a part into view that is $what', ({ subject }) => {
    const moved = subject.top - scrollToSee(subject, free);
    expect(moved).toBeGreaterThanOrEqual(free.top);
    expect(moved).toBeLessThanOrEqual(free.top + 20);
  });
});
