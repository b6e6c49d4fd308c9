import { type AnyNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenPath, placesOf, repeatedKeysOf } from '../../src/lib/json-places.ts';
import type { JsonPath } from '../../src/lib/json-pointer.ts';

/** Where each value stands according to another reader of JSON. */
function placesByMomoa(text: string): { path: JsonPath; value: number; key: number | null }[] {
  const walk = (node: ValueNode, path: JsonPath, key: number | null): ReturnType<typeof placesByMomoa> => {
    const here = { path, value: offsetOf(node), key };
    if (node.type === 'Object') {
      const members = node.members.flatMap(({ name, value }) => {
        const step = name.type === 'String' ? name.value : name.name;
        return walk(value, [...path, step], offsetOf(name));
      });
      return [here, ...members];
    }
    return node.type === 'Array'
      ? [here, ...node.elements.flatMap(({ value }, index) => walk(value, [...path, index], null))]
      : [here];
  };
  return walk(parse(text).body, [], null);
}

const offsetOf = (node: AnyNode): number => node.loc.start.offset;

describe('places in a JSON text', () => {
  test('are those that another reader finds, for every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const expected = placesByMomoa(text);
        const found = placesOf(
          text,
          expected.map(({ path }) => path),
        );
        expect(found).toEqual(expected.map(({ value: at, key }) => ({ value: at, key })));
      }),
    );
  });

  test.each([
    { path: ['a', 'b', 'c'], value: 6, key: 1 },
    { path: ['z'], value: 0, key: null },
    { path: ['a', 7], value: 6, key: 1 },
    { path: ['a', 1, 'x'], value: 10, key: null },
  ])('of what is missing at $path are those of what lies around it', ({ path, value, key }) => {
    expect(placesOf('{"a": [1, {}]}', [path])).toEqual([{ value, key }]);
  });

  test('are those of the last of several members with one name, which is the one that counts', () => {
    expect(placesOf('{"a": 1, "a": 2}', [['a']])).toEqual([{ value: 14, key: 9 }]);
  });

  test('are found under keys with escapes', () => {
    expect(placesOf(String.raw`{"\u0061\"": 1}`, [['a"']])).toEqual([{ value: 13, key: 1 }]);
  });
});

describe('repeated keys', () => {
  test('are found in every object by itself, however they are written', () => {
    const text = String.raw`{"a": {"a": 1}, "b": [{"c": 1, "\u0063": 2}], "a": 3}`;
    expect(repeatedKeysOf(text, 9)).toEqual([
      { path: ['b', 0, 'c'], offset: 31 },
      { path: ['a'], offset: 46 },
    ]);
  });

  test('are given up to a number', () => {
    expect(repeatedKeysOf(`{${'"a": 1, '.repeat(50)}"a": 1}`, 3)).toHaveLength(3);
  });
});

test.each([
  { text: '{"a": {"b": [1, 2 3]}}', path: ['a', 'b', 1] },
  { text: '{"a": {"b": [1, {"c" 3}]}}', path: ['a', 'b', 1, 'c'] },
  { text: '{"a": [], "b": [', path: ['b', 0] },
  { text: 'x', path: [] },
])('a text that breaks off, $text, does so at $path', ({ text, path }) => {
  expect(brokenPath(text, 9)).toEqual(path);
});
