import { expect, test } from 'vitest';
import { parseStart } from '../../src/tools/start-options.ts';

test.each([
  { args: [], options: { open: false } },
  { args: ['--open'], options: { open: true } },
  { args: ['--no-open'], options: { open: false } },
  { args: ['--open', '--no-open'], options: { open: false } },
  { args: ['--port', '80'], options: null },
])('npm start with $args reads as $options', ({ args, options }) => {
  expect(parseStart(args)).toEqual(options);
});
