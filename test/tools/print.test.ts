import { expect, test } from 'vitest';
import { failure } from '../../src/tools/outcome.ts';
import { plain, print, rounded, table } from '../../src/tools/print.ts';

const GOOD = { ok: true, json: { is: 'fine' }, text: 'fine', to: 'stdout' } as const;

test.each([
  { about: 'a good answer', outcome: GOOD, asJson: false, printed: { stdout: 'fine\n', stderr: '', exitCode: 0 } },
  {
    about: 'a good answer',
    outcome: GOOD,
    asJson: true,
    printed: { stdout: '{"is":"fine"}\n', stderr: '', exitCode: 0 },
  },
  {
    about: 'a failure',
    outcome: failure('no-luck', 'it failed', 'try again'),
    asJson: false,
    printed: { stdout: '', stderr: 'it failed (try again)\n', exitCode: 1 },
  },
  {
    about: 'a failure',
    outcome: failure('no-luck', 'it failed', 'try again'),
    asJson: true,
    printed: {
      stdout: '{"error":{"code":"no-luck","message":"it failed","hint":"try again"}}\n',
      stderr: '',
      exitCode: 1,
    },
  },
  {
    about: 'a misuse',
    outcome: { misuse: 'what?', hint: '' },
    asJson: true,
    printed: { stdout: '', stderr: 'vigil: what?\nSee help\n', exitCode: 2 },
  },
])('$about, with JSON $asJson, ends with $printed.exitCode', ({ outcome, asJson, printed }) => {
  expect(print(outcome, asJson, 'See help')).toEqual(printed);
});

test('text from a file cannot steer the terminal of whoever reads it', () => {
  expect(plain('a\u001b[2Jb\u0007\u009b31m\r\nc\u202ed')).toBe('a\uFFFD[2Jb\uFFFD\uFFFD31m\uFFFD\nc\uFFFDd');
});

test('columns are as wide as their widest cell, and what is named stands to the right', () => {
  expect(
    table(
      [
        ['a', '1', 'x'],
        ['bcd', '23', ''],
      ],
      [1],
    ),
  ).toEqual(['a     1  x', 'bcd  23']);
});

test.each([
  { value: 1.25, decimals: 1, text: '1.3' },
  { value: -0.04, decimals: 1, text: '0.0' },
  { value: 12.6, decimals: 0, text: '13' },
])('$value with $decimals decimals is $text', ({ value, decimals, text }) => {
  expect(rounded(value, decimals)).toBe(text);
});
