import { expect, test } from 'vitest';
import { threefry } from '../../src/sim/threefry.ts';

test.each([
  {
    what: 'counter and key of zeros',
    counter: [0, 0, 0, 0],
    key: [0, 0, 0, 0],
    words: [0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8],
  },
  {
    what: 'counter and key of ones',
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    words: [0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732],
  },
  {
    what: 'digits of pi',
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89],
    words: [0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84],
  },
])('threefry-4x32-20 gives the published words for $what', ({ counter, key, words }) => {
  const out = new Uint32Array(4);
  threefry(Uint32Array.from(key), Uint32Array.from(counter), out, 4);
  expect([...out]).toEqual(words);
});

test('enciphers counters that lie one after the other as each would be alone, and no more than asked for', () => {
  const key = Uint32Array.of(1, 2, 3, 4);
  const counters = Uint32Array.from({ length: 12 }, (_, at) => at * 0x9e3779b9);
  const out = new Uint32Array(12);
  threefry(key, counters, out, 8);
  const alone = [0, 4].map((at) => {
    const one = new Uint32Array(4);
    threefry(key, counters.subarray(at, at + 4), one, 4);
    return [...one];
  });
  expect([...out]).toEqual([...alone.flat(), 0, 0, 0, 0]);
});
