import { afterEach, expect, test, vi } from 'vitest';
import { Guide } from '../../../src/view/guide/guide.svelte.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('the guidance goes on where it was when the page is opened again', () => {
  new Guide().reach('one', 4);
  expect(new Guide().guidance).toEqual({ isWanted: true, exercise: 'one', step: 4 });
});

test('guidance that was skipped stays away until it is asked for, and then begins at the first note', () => {
  const guide = new Guide();
  guide.reach('one', 4);
  guide.skip();
  expect(new Guide().guidance.isWanted).toBe(false);
  new Guide().restart();
  expect(new Guide().guidance).toEqual({ isWanted: true, exercise: null, step: 0 });
});

test('where the browser keeps nothing it holds until the page is closed', () => {
  const refuse = () => {
    throw new Error('no storage');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const guide = new Guide();
  guide.skip();
  expect(guide.guidance.isWanted).toBe(false);
  expect(new Guide().guidance.isWanted).toBe(true);
});
