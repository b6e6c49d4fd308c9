import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fnv64, fnv64 } from '../../src/lib/fnv.ts';

/** The published algorithm, word for word. */
function reference(bytes: Uint8Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

describe('FNV-1a of 64 bits', () => {
  test.each([
    { text: '', digest: 'cbf29ce484222325' },
    { text: 'a', digest: 'af63dc4c8601ec8c' },
    { text: 'foobar', digest: '85944171f73967e8' },
  ])('gives the published digest of "$text"', ({ text, digest }) => {
    expect(fnv64(new TextEncoder().encode(text))).toBe(digest);
  });

  test('agrees with the published algorithm for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fnv64(bytes)).toBe(reference(bytes));
      }),
    );
  });

  test('does not care in which pieces the bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(20), (bytes, cut) => {
        const hash = new Fnv64().update(bytes.subarray(0, cut)).update(bytes.subarray(cut));
        expect(hash.digest()).toBe(fnv64(bytes));
      }),
    );
  });

  test('can be asked for a digest on the way', () => {
    const hash = new Fnv64().update(Uint8Array.of(1));
    expect(hash.digest()).toBe(fnv64(Uint8Array.of(1)));
    expect(hash.update(Uint8Array.of(2)).digest()).toBe(fnv64(Uint8Array.of(1, 2)));
  });
});
