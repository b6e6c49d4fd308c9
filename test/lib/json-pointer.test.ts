import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPointer, parsePointer, valueAt } from '../../src/lib/json-pointer.ts';

/** The examples of RFC 6901. */
const DOCUMENT = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'm~n': 8, ' ': 7 };

describe('JSON pointers', () => {
  test.each([
    { pointer: '', value: DOCUMENT },
    { pointer: '/foo', value: ['bar', 'baz'] },
    { pointer: '/foo/0', value: 'bar' },
    { pointer: '/', value: 0 },
    { pointer: '/a~1b', value: 1 },
    { pointer: '/c%d', value: 2 },
    { pointer: '/ ', value: 7 },
    { pointer: '/m~0n', value: 8 },
    { pointer: '/foo/00', value: undefined },
    { pointer: '/foo/2', value: undefined },
    { pointer: '/foo/length', value: undefined },
    { pointer: '/toString', value: undefined },
    { pointer: '/__proto__', value: undefined },
  ])('find $value at "$pointer"', ({ pointer, value }) => {
    expect(valueAt(DOCUMENT, parsePointer(pointer) ?? ['?'])).toEqual(value);
  });

  test.each(['foo', '/a~', '/a~2b'])('are not what "%s" is', (text) => {
    expect(parsePointer(text)).toBeNull();
  });

  test('come back from their steps', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(parsePointer(formatPointer(steps))).toEqual(steps);
      }),
    );
  });
});
