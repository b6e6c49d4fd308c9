import { expect, test } from 'vitest';
import { m } from '../src/words/paraglide/messages.js';

test('a browser reads the same sentences as Node', () => {
  expect(m['app.name']()).toBe('Vigil');
});
