import { expect, test } from 'vitest';
import { m } from '../src/words/paraglide/messages.js';

test('a sentence comes out of the compiled words, with what it is given put in', () => {
  expect(m['month.of']({ month: 7, months: 24 })).toBe('Month 7 of 24');
});
