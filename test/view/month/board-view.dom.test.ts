import { expect, test } from 'vitest';
import { boardViewOf, toggled } from '../../../src/view/month/board/board-view.svelte.ts';
import { NO_FILTER } from '../../../src/view/month/measure-filter.ts';

test('how a team looks at the board stays while the month lasts, and begins anew with the next', () => {
  const view = boardViewOf({ id: 'one', month: 3 });
  view.filter = { ...NO_FILTER, text: 'monitors' };
  view.order = 'cheapest';
  expect(boardViewOf({ id: 'one', month: 3 })).toBe(view);
  expect(boardViewOf({ id: 'one', month: 3 }).filter.text).toBe('monitors');
  expect(boardViewOf({ id: 'one', month: 4 }).filter).toBe(NO_FILTER);
  expect(boardViewOf({ id: 'two', month: 4 }).order).toBe('fit');
});

test('what is looked for stays from month to month while a team looks back, beside the board of the open month', () => {
  const past = boardViewOf({ id: 'three', month: 1 }, true);
  const open = boardViewOf({ id: 'three', month: 3 });
  past.filter = { ...NO_FILTER, text: 'peacekeeping' };
  expect(boardViewOf({ id: 'three', month: 2 }, true)).toBe(past);
  expect(boardViewOf({ id: 'three', month: 3 })).toBe(open);
  expect(open.filter).toBe(NO_FILTER);
});

test('an entry goes into a set and out of it again, and the set before stays as it was', () => {
  const none = new Set<number>();
  const one = toggled(none, 2);
  expect([...one]).toEqual([2]);
  expect([...toggled(one, 2)]).toEqual([]);
  expect(none.size).toBe(0);
});
