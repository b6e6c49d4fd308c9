import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from '../../src/lib/json-scan.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON texts with a piece cut out or put in. */
const almostJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', ',', ':', '}', ']', '"', '\\', '0', '-', 'e', '.', '\n', ' ', 'true', '\u0001'),
  )
  .map(([text, at, cut, piece]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + piece + text.slice(place + cut);
  });

describe('the scanner', () => {
  test('takes what JSON.parse takes, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(almostJson, fc.json(), fc.string()), (text) => {
        expect(scanJson(text, 1000).broken === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    { text: '', lack: 'value', offset: 0, within: null },
    { text: '{"a": }', lack: 'value', offset: 6, within: 0 },
    { text: '[1, 2,]', lack: 'value', offset: 6, within: 0 },
    { text: '{"a": 1,}', lack: 'key', offset: 8, within: 0 },
    { text: '{"a" 1}', lack: 'colon', offset: 5, within: 0 },
    { text: '{"a": [1 2]}', lack: 'comma', offset: 9, within: 6 },
    { text: '[}', lack: 'value', offset: 1, within: 0 },
    { text: '[1}', lack: 'comma', offset: 2, within: 0 },
    { text: '[1', lack: 'comma', offset: 2, within: 0 },
    { text: '1 2', lack: 'end', offset: 2, within: null },
    { text: '["abc', lack: 'closing-quote', offset: 1, within: 0 },
    { text: '["a\\q"]', lack: 'escape', offset: 3, within: 0 },
    { text: '["a\nb"]', lack: 'plain-character', offset: 3, within: 0 },
    { text: '01', lack: 'end', offset: 1, within: null },
    { text: '[[[]]]', lack: 'depth', offset: 2, within: 1 },
  ])('finds that $text lacks $lack at $offset', ({ text, lack, offset, within }) => {
    expect(scanJson(text, 2).broken).toEqual({ lack, offset, within });
  });

  test('counts members as often as they are written', () => {
    expect(scanJson('{"a": {"b": 1, "b": 2}, "c": [{}, {"d": "e:f"}]}', 9).members).toBe(5);
  });

  test('is not hurt by depth', () => {
    expect(scanJson('['.repeat(1_000_000), Number.POSITIVE_INFINITY).broken?.lack).toBe('value');
  });
});
