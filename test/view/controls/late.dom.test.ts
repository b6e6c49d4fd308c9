import { expect, test } from 'vitest';
import { createLate } from '../../../src/view/controls/late.svelte.ts';

test('what is loaded late is loaded when it is wanted, and once', async () => {
  let loads = 0;
  const late = createLate(() => {
    loads += 1;
    return Promise.resolve({ default: 'a menu' });
  });
  expect([late.loaded, loads]).toEqual([null, 0]);
  expect(await late.want()).toBe('a menu');
  await late.want();
  expect([late.loaded, loads]).toEqual(['a menu', 1]);
});

test('what could not be loaded may be wanted again', async () => {
  let isThere = false;
  const late = createLate(() => (isThere ? Promise.resolve({ default: 1 }) : Promise.reject(new Error('no network'))));
  await expect(late.want()).rejects.toThrow('no network');
  expect(late.loaded).toBeNull();
  isThere = true;
  expect(await late.want()).toBe(1);
});
