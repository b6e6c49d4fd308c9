import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten, textWidth, wrap } from '../../../src/view/charts/text-width.ts';

const words = fc
  .array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '));

test('a shortened text fits, and one that fits stays whole', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 400 }), (text, width) => {
      const short = shorten(text, 12, width);
      expect(textWidth(short, 12)).toBeLessThanOrEqual(Math.max(width, textWidth(`${text[0]}…`, 12)));
      expect(short === text).toBe(textWidth(text, 12) <= width);
      expect(short === text || short.endsWith('…')).toBe(true);
    }),
  );
});

test('wrapping loses no word, and only a single long word is wider than its line', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 400 }), (text, width) => {
      const lines = wrap(text, 12, width);
      expect(lines.join(' ')).toBe(text);
      const severalWords = lines.filter((line) => line.includes(' '));
      for (const line of severalWords) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
    }),
  );
});

test('wide letters count for more than narrow ones', () => {
  expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10));
  expect(textWidth('国', 10)).toBeGreaterThan(textWidth('a', 10));
});
