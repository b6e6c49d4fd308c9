import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Of } from '../../src/lib/utf8.ts';

test('a text becomes the bytes that every browser makes of it, half characters included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (whole, cut) => {
      const text = cut ? whole.slice(0, -1) : whole;
      expect([...utf8Of(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});

test.each([
  { text: '\ud83d', bytes: [0xef, 0xbf, 0xbd] },
  { text: '\u{1f54a}', bytes: [0xf0, 0x9f, 0x95, 0x8a] },
  { text: 'é', bytes: [0xc3, 0xa9] },
  { text: '', bytes: [] },
])('$text has the bytes $bytes', ({ text, bytes }) => {
  expect([...utf8Of(text)]).toEqual(bytes);
});
