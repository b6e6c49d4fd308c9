import { expect, test } from 'vitest';
import { readArguments, wholeNumber } from '../../src/tools/arguments.ts';
import { isMisuse } from '../../src/tools/outcome.ts';

const COMMAND = {
  files: { called: 'FILE', least: 1, most: 2 },
  options: { plan: { value: 'FILE', about: '' }, seed: { value: 'N', about: '' }, strict: { value: null, about: '' } },
};

function readAll(...args: string[]) {
  const read = readArguments(COMMAND, args);
  if (isMisuse(read)) throw new Error(read.misuse);
  return read;
}

test('files, values and switches may come in any order, and the last of repeated options holds', () => {
  const { files, values, switches } = readAll('--seed', '7', 'a.json', '--strict', '--json', '--seed=8', 'b.json');
  expect(files).toEqual(['a.json', 'b.json']);
  expect([...values]).toEqual([['seed', '8']]);
  expect([...switches]).toEqual(['strict', 'json']);
});

test('after two hyphens all is a file, even what looks like an option', () => {
  expect(readAll('--', '--strict').files).toEqual(['--strict']);
});

test('help needs no file', () => {
  expect(readAll('-h').switches.has('help')).toBe(true);
});

test.each([
  { args: ['a', '--sead', '7'], misuse: 'there is no option --sead', hint: 'did you mean --seed?' },
  { args: ['a', '-q'], misuse: 'there is no option -q', hint: '' },
  { args: ['a', '--seed'], misuse: '--seed needs a value', hint: '--seed N' },
  { args: ['a', '--seed='], misuse: '--seed needs a value', hint: '--seed N' },
  { args: ['a', '--plan', '--json'], misuse: '--plan needs a value', hint: '--plan FILE' },
  { args: ['a', '--strict=yes'], misuse: '--strict takes no value', hint: '' },
  { args: ['--json'], misuse: 'FILE is missing', hint: '' },
  { args: ['a', 'b', 'c'], misuse: '"c" is one too many', hint: '' },
  { args: ['a', '--toString'], misuse: 'there is no option --toString', hint: '' },
  { args: ['a', '--__proto__=1'], misuse: 'there is no option --__proto__', hint: '' },
])('$args is a misuse: $misuse', ({ args, misuse, hint }) => {
  expect(readArguments(COMMAND, args)).toEqual({ misuse, hint });
});

const month = (text: string) => wholeNumber(readAll('a', `--seed=${text}`), 'seed', 1, 24);

test.each(['1', '24'])('"%s" is one of the whole numbers from 1 to 24', (text) => {
  expect(month(text)).toBe(Number(text));
});

test.each(['25', '0', '-3', '2.5', '1e1', '0x10', 'ten'])('"%s" is no whole number from 1 to 24', (text) => {
  expect(month(text)).toEqual({ misuse: `--seed takes a whole number from 1 to 24, not "${text}"`, hint: '' });
});

test('an option that is not given is no number', () => {
  expect(wholeNumber(readAll('a'), 'seed', 1, 24)).toBeNull();
});
