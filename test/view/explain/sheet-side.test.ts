import { expect, test } from 'vitest';
import { clearOfSheet, sheetSide } from '../../../src/view/explain/sheet-side.ts';

test.each([
  { about: 'far to the left', left: 40, right: 200, side: 'right' },
  { about: 'in the middle', left: 600, right: 820, side: 'right' },
  { about: 'under the right edge', left: 1200, right: 1300, side: 'left' },
  { about: 'reaching a little under the right one', left: 900, right: 1050, side: 'left' },
  { about: 'as wide as the window', left: 0, right: 1440, side: 'right' },
])('the sheet covers what was clicked least: $about', ({ left, right, side }) => {
  expect(sheetSide({ left, right }, 432, 1440)).toBe(side);
});

test('the page goes up by as much as the sheet would cover, and no more', () => {
  expect(clearOfSheet(700, 0.62, 800)).toBeCloseTo(700 - 304, 6);
  expect(clearOfSheet(200, 0.62, 800)).toBe(0);
});
