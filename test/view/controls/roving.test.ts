import { expect, test } from 'vitest';
import { roveTo } from '../../../src/view/controls/roving.ts';

test.each([
  { key: 'ArrowRight', at: 0, to: 1 },
  { key: 'ArrowRight', at: 2, to: 0 },
  { key: 'ArrowLeft', at: 0, to: 2 },
  { key: 'ArrowDown', at: 1, to: 2 },
  { key: 'ArrowUp', at: 1, to: 0 },
  { key: 'Home', at: 2, to: 0 },
  { key: 'End', at: 0, to: 2 },
  { key: 'a', at: 1, to: null },
])('$key moves from tab $at of three to $to', ({ key, at, to }) => {
  expect(roveTo(key, at, 3)).toBe(to);
});

test('there is nowhere to move among no tabs', () => {
  expect(roveTo('ArrowRight', -1, 0)).toBeNull();
});
