import { expect, test } from 'vitest';
import { isPlainClick } from '../../../src/view/explain/plain-click.ts';
import { nameOfRow } from '../../../src/view/explain/subject.ts';

test.each([
  { row: 'indicator:violations', kind: 'indicator', id: 'violations' },
  { row: 'arrow:consent:full>conditional#2', kind: 'arrow', id: 'consent:full>conditional#2' },
  { row: 'credibility', kind: null, id: 'credibility' },
])('the row $row is of kind $kind', ({ row, kind, id }) => {
  expect(nameOfRow(row)).toEqual({ kind, id });
});

const CLICK = { button: 0, defaultPrevented: false, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  { about: 'a plain one', change: {}, isPlain: true },
  { about: 'one with Ctrl, for a new tab', change: { ctrlKey: true }, isPlain: false },
  { about: 'one with Command, for a new tab', change: { metaKey: true }, isPlain: false },
  { about: 'one with Shift, for a new window', change: { shiftKey: true }, isPlain: false },
  { about: 'one with the middle button', change: { button: 1 }, isPlain: false },
  { about: 'one that was taken already', change: { defaultPrevented: true }, isPlain: false },
])('of clicks on a link, $about is for this page: $isPlain', ({ change, isPlain }) => {
  expect(isPlainClick({ ...CLICK, ...change } as MouseEvent)).toBe(isPlain);
});
