import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/lib/canonical.ts';
import { digestOf } from '../../src/lib/digest.ts';

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, turned(member)])
      .toReversed(),
  );
}

/** Keys that are no array indices, which JavaScript would sort by itself. */
const anyValue = fc.jsonValue({ depthSize: 'medium' }).filter((value) => !JSON.stringify(value).includes('__proto__'));

describe('canonical JSON', () => {
  test('sorts keys, leaves out what has no value, and takes no space', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'x'], Z: { d: undefined, c: -0 } })).toBe(
      '{"Z":{"c":0},"a":[true,null,"x"],"b":1}',
    );
  });

  test('says the same as JSON', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('does not depend on the order of keys, and neither does the digest', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
        expect(digestOf(turned(value))).toBe(digestOf(value));
      }),
    );
  });

  test.each([
    { value: Number.NaN },
    { value: { a: Number.POSITIVE_INFINITY } },
    { value: [() => 1] },
    { value: undefined },
  ])('throws on $value, which JSON cannot hold', ({ value }) => {
    expect(() => canonicalJson(value)).toThrow(/JSON holds no/);
  });
});

test.each([
  { value: {}, digest: '08f44b07b5901a25' },
  { value: { é: [2], a: 1 }, digest: '72d1f64b1e64a71b' },
])('the digest of $value is $digest', ({ value, digest }) => {
  expect(digestOf(value)).toBe(digest);
});
