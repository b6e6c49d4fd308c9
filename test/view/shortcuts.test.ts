import { expect, test } from 'vitest';
import { shortcutOf } from '../../src/view/shortcuts.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  { what: '?', given: press('?', { shiftKey: true }), shortcut: 'help' },
  { what: 'p', given: press('p'), shortcut: 'pause' },
  { what: 'P', given: press('P', { shiftKey: true }), shortcut: 'pause' },
  { what: 'Ctrl+Z', given: press('z', { ctrlKey: true }), shortcut: 'undo' },
  { what: 'Cmd+Z', given: press('z', { metaKey: true }), shortcut: 'undo' },
  { what: 'Ctrl+Shift+Z', given: press('Z', { ctrlKey: true, shiftKey: true }), shortcut: 'redo' },
  { what: 'Ctrl+Y', given: press('y', { ctrlKey: true }), shortcut: 'redo' },
  { what: 'Ctrl+P', given: press('p', { ctrlKey: true }), shortcut: null },
  { what: 'Alt+P', given: press('p', { altKey: true }), shortcut: null },
  { what: 'x', given: press('x'), shortcut: null },
])('$what means $shortcut', ({ given, shortcut }) => {
  expect(shortcutOf(given, false)).toBe(shortcut);
});

test.each(['?', 'p', 'z'])('the key %s is a letter like any other while somebody writes', (key) => {
  expect(shortcutOf(press(key), true)).toBeNull();
  expect(shortcutOf(press(key, { ctrlKey: true }), true)).toBeNull();
});
