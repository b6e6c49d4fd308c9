import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOG_LIMITS, parseJson, SCENARIO_LIMITS } from '../../src/scenario/json.ts';

const firstFault = (text: string) => {
  const reading = parseJson(text);
  return 'faults' in reading ? reading.faults[0] : null;
};

describe('malformed JSON', () => {
  test.each([
    { text: '', line: 1, column: 1, pointer: '', hint: /^The file is empty\.$/ },
    {
      text: '{\n  "a": [1, 2',
      line: 2,
      column: 13,
      pointer: '/a/1',
      hint: /^The text ends before the \[ of line 2 is closed\.$/,
    },
    { text: '{\n  "a": 1,\n}', line: 3, column: 1, pointer: '/a', hint: /^Take away the comma before it\.$/ },
    { text: '{ "a": 1 ]', line: 1, column: 10, pointer: '/a', hint: /^The \{ of line 1 is still open\.$/ },
    { text: '{}}', line: 1, column: 3, pointer: '', hint: /^There is one closing bracket too many\.$/ },
    { text: "{ 'a': 1 }", line: 1, column: 3, pointer: '', hint: /^JSON takes double quotation marks only\.$/ },
    { text: '{\r\n  // note\r\n}', line: 2, column: 3, pointer: '', hint: /^JSON has no comments\./ },
    { text: '{ "a": 1 "b": 2 }', line: 1, column: 10, pointer: '/a', hint: /^A comma may be missing before it\.$/ },
    { text: '{ a: 1 }', line: 1, column: 3, pointer: '', hint: /^Put text in double quotation marks/ },
    { text: '[True]', line: 1, column: 2, pointer: '/0', hint: /true, false and null are in lower case/ },
    { text: '[+1]', line: 1, column: 2, pointer: '/0', hint: /^Numbers have no plus sign/ },
    { text: '[01]', line: 1, column: 3, pointer: '/0', hint: /no leading zero/ },
    { text: '{ "a" 1 }', line: 1, column: 7, pointer: '/a', hint: /^Write keys as "key": value\.$/ },
    { text: '["one\ntwo"]', line: 1, column: 6, pointer: '/0', hint: /^Write a line break inside a text as \\n/ },
    { text: '["C:\\dir"]', line: 1, column: 5, pointer: '/0', hint: /^Write a backslash itself as \\\\\.$/ },
    { text: '["open', line: 1, column: 2, pointer: '/0', hint: /^Add the closing quotation mark\.$/ },
    { text: '[1;2]', line: 1, column: 3, pointer: '/0', hint: /^Found ";"\.$/ },
  ])('$text is refused at $line:$column', ({ text, line, column, pointer, hint }) => {
    const message = expect.any(String);
    expect(firstFault(text)).toEqual({
      code: 'malformed-json',
      line,
      column,
      pointer,
      message,
      hint: expect.stringMatching(hint),
    });
  });
});

describe('limits', () => {
  test.each([{ bracket: '[' }, { bracket: '{"a":' }])('100,000 levels of $bracket are refused', ({ bracket }) => {
    const fault = firstFault(bracket.repeat(100_000));
    expect(fault).toMatchObject({ code: 'too-deep', line: 1, column: 32 * bracket.length + 1 });
  });

  test('as many levels as allowed are read', () => {
    const text = '['.repeat(32) + ']'.repeat(32);
    expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
  });

  test.each([
    { what: '10 MB of text', text: 'x'.repeat(10_000_000) },
    { what: '10 MB of JSON', text: JSON.stringify({ title: 'x'.repeat(10_000_000) }) },
  ])('$what is refused for its size', ({ text }) => {
    expect(parseJson(text)).toEqual({
      faults: [
        { code: 'too-large', line: 1, column: 1, pointer: '', message: expect.stringContaining('10.0 MB'), hint: '' },
      ],
    });
    expect(parseJson(text, LOG_LIMITS)).not.toHaveProperty('faults.0.code', 'too-large');
  });

  test('a text of just the greatest size is read', () => {
    const text = `"${'x'.repeat(SCENARIO_LIMITS.size - 2)}"`;
    expect(parseJson(text)).toHaveProperty('value');
    expect(parseJson(`${text} `)).toHaveProperty('faults.0.code', 'too-large');
  });
});

describe('keys and numbers', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused wherever it stands', (key) => {
    const text = `{ "a": [{ "${key}": { "isTaken": true } }] }`;
    expect(firstFault(text)).toMatchObject({ code: 'forbidden-key', pointer: `/a/0/${key}`, line: 1, column: 11 });
    expect(({} as Record<string, unknown>)['isTaken']).toBeUndefined();
  });

  test('a forbidden key is known under its escapes, too', () => {
    expect(firstFault(String.raw`{ "\u005f_proto__": 1 }`)).toMatchObject({
      code: 'forbidden-key',
      pointer: '/__proto__',
    });
  });

  test('every repeated key is a fault', () => {
    const reading = parseJson('{ "a": 1,\n "b": { "a": 1, "a": 2 },\n "a": 3 }');
    expect(reading).toMatchObject({
      faults: [
        { code: 'duplicate-key', pointer: '/b/a', line: 2, column: 17 },
        { code: 'duplicate-key', pointer: '/a', line: 3, column: 2 },
      ],
    });
  });

  test('a number beyond a double is a fault', () => {
    expect(firstFault('[1e308, -1e309]')).toMatchObject({ code: 'number-too-large', pointer: '/1', column: 9 });
  });
});

describe('what is JSON', () => {
  test('is read as it stands, with or without a byte order mark', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, hasMark) => {
        const text = JSON.stringify(value);
        fc.pre(!/"(?:__proto__|constructor|prototype)":/.test(text));
        expect(parseJson((hasMark ? '\uFEFF' : '') + text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  test('addresses do not count a byte order mark', () => {
    expect(firstFault('\uFEFF{ "a": 1, "a": 2 }')).toMatchObject({ line: 1, column: 11 });
  });
});
