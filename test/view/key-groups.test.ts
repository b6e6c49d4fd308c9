import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MONTH_KEYS } from '../../src/view/month/keys.ts';
import { keyGroups } from '../../src/view/shell/key-groups.ts';
import { SHORTCUTS, shortcutOf } from '../../src/view/shortcuts.ts';

const VIEW = new URL('../../src/view/', import.meta.url);

/** Keys to which the code of the interface listens, with the file: in a comparison, a case or a table of keys. */
const LISTENED = readdirSync(VIEW, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|svelte)$/u.test(path))
  .flatMap((path) => {
    const text = readFileSync(new URL(path, VIEW), 'utf8');
    if (!/\bkey(?:down|up)\b|\bkey: string\b/u.test(text)) return [];
    const literals = text.matchAll(/(?:\bkey [!=]== |\bcase )'(Arrow\w+|Home|End|Enter|Escape|Tab|Page\w+|F\d+|.)'/gu);
    const rows = text.matchAll(/^ +(Arrow\w+|Home|End|Enter|Escape|Page\w+): /gmu);
    return [...literals, ...rows].map(([, key = '']) => ({ path, key }));
  });

const ALL = keyGroups('month', true);
const listed = new Set(ALL.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys)));

describe('the list of keys', () => {
  test('is compared with what the code listens to', () => {
    expect(LISTENED.length).toBeGreaterThan(5);
  });

  test.each(LISTENED)('tells of the key $key, to which $path listens', ({ key }) => {
    expect(listed).toContain(key);
  });

  test('tells of every shortcut, and each does what its row says', () => {
    const everywhere = ALL.find(({ id }) => id === 'everywhere');
    for (const { deed, chords } of SHORTCUTS) {
      for (const { key, held } of chords) {
        expect(everywhere?.rows.some(({ keys }) => keys.includes(key))).toBe(true);
        const [ctrlKey, shiftKey] = [held !== 'nothing', held === 'command-shift'];
        expect(shortcutOf({ key, ctrlKey, shiftKey, metaKey: false, altKey: false }, false)).toBe(deed);
      }
    }
  });

  test('tells of every part of the room, in the month only', () => {
    const parts = ALL.find(({ id }) => id === 'month')?.rows.flatMap(({ keys }) => keys);
    expect(parts).toEqual(MONTH_KEYS.map(({ key }) => key));
    expect(keyGroups('consequences', false).map(({ id }) => id)).not.toContain('month');
  });

  test('tells of the guidance where there is some, and of charts where there are some', () => {
    expect(keyGroups('month', false).map(({ id }) => id)).toEqual(['everywhere', 'month', 'within', 'charts']);
    expect(keyGroups('library', false).map(({ id }) => id)).toEqual(['everywhere', 'within']);
    expect(keyGroups('debrief', true).map(({ id }) => id)).toContain('guide');
  });

  test.each(ALL)('shows no key twice under "$name"', ({ rows }) => {
    expect(new Set(rows.map(({ shown }) => shown)).size).toBe(rows.length);
  });
});
