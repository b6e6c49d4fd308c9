import { describe, expect, test } from 'vitest';
import { addressFindings, FAULT_CODES, formatFault, quote } from '../../src/scenario/faults.ts';

const FAULT = { line: 214, column: 19, pointer: '/timeline/6/effects/0/indicator', code: 'unknown-indicator' } as const;

describe('a fault as a line', () => {
  test.each([
    {
      fault: { ...FAULT, message: '"mobilisation" is no indicator', hint: 'did you mean "mobilization"?' },
      line: 'a.json:214:19 /timeline/6/effects/0/indicator unknown-indicator "mobilisation" is no indicator (did you mean "mobilization"?)',
    },
    {
      fault: { ...FAULT, pointer: '', message: 'is wrong', hint: '' },
      line: 'a.json:214:19 / unknown-indicator is wrong',
    },
  ])('$line', ({ fault, line }) => {
    expect(formatFault('a.json', fault)).toBe(line);
  });
});

test('findings come in the order of the text, by line, column, pointer and code', () => {
  const words = { message: 'm', hint: '' };
  const faults = addressFindings('{\n  "b": 1,\n  "a": [2]\n}', [
    { path: ['a', 0], code: 'wrong-type', ...words },
    { path: ['z'], code: 'missing-field', ...words },
    { path: ['a'], atKey: true, code: 'unknown-field', ...words },
    { path: ['b'], code: 'wrong-type', ...words },
    { path: ['b'], code: 'out-of-range', ...words },
    { path: ['y'], code: 'missing-field', ...words },
  ]);
  expect(faults.map(({ line, column, pointer, code }) => `${line}:${column} ${pointer} ${code}`)).toEqual([
    '1:1 /y missing-field',
    '1:1 /z missing-field',
    '2:8 /b out-of-range',
    '2:8 /b wrong-type',
    '3:3 /a unknown-field',
    '3:9 /a/0 wrong-type',
  ]);
});

test('every code stands once in the list, in kebab-case', () => {
  expect(new Set(FAULT_CODES).size).toBe(FAULT_CODES.length);
  for (const code of FAULT_CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test.each([
  { value: 'a "b"\nc', quoted: String.raw`"a \"b\"\nc"` },
  { value: 'x'.repeat(1000), quoted: `"${'x'.repeat(40)}…"` },
  { value: 3, quoted: '3' },
  { value: null, quoted: 'null' },
  { value: [1], quoted: 'a list' },
  { value: {}, quoted: 'an object' },
])('$value is quoted as $quoted', ({ value, quoted }) => {
  expect(quote(value)).toBe(quoted);
});
