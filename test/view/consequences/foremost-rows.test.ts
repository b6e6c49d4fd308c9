import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foremostRows } from '../../../src/view/consequences/foremost-rows.ts';
import { anyAccount } from '../charts/any-account.ts';

test('the foremost rows are the largest of all, each once, however often they stand in the list', () => {
  fc.assert(
    fc.property(anyAccount, fc.integer({ min: 1, max: 6 }), (account, most) => {
      const { rows, count } = foremostRows([...account, ...account.toReversed()], most);
      const sizes = account.map(({ amount }) => Math.abs(amount)).toSorted((a, b) => b - a);
      expect(rows.map(({ amount }) => Math.abs(amount))).toEqual(sizes.slice(0, most));
      expect(new Set(rows).size).toBe(rows.length);
      expect(count).toBe(account.length);
    }),
  );
});

test('the same rows are gone through once', () => {
  const [rows = []] = fc.sample(anyAccount, 1);
  expect(foremostRows(rows, 3)).toBe(foremostRows(rows, 3));
  expect(foremostRows(rows, 2)).not.toBe(foremostRows(rows, 3));
});
