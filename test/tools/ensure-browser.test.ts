import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { waysToBrowser } from '../../src/tools/ensure-browser.ts';
import { findOnPath } from '../../src/tools/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigil-path-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  { about: 'root with apt', isRoot: true, hasApt: true, hasSudo: false, first: 'apt-get update' },
  { about: 'a person with sudo', isRoot: false, hasApt: true, hasSudo: true, first: 'sudo -n apt-get update' },
  {
    about: 'a person without sudo',
    isRoot: false,
    hasApt: true,
    hasSudo: false,
    first: 'npx playwright install chromium',
  },
  {
    about: 'a system without apt',
    isRoot: true,
    hasApt: false,
    hasSudo: true,
    first: 'npx playwright install chromium',
  },
])('$about begins with `$first` and ends with Playwright’s own', ({ isRoot, hasApt, hasSudo, first }) => {
  const commands = waysToBrowser({ isRoot, hasApt, hasSudo }).flatMap((way) =>
    way.commands.map((words) => words.join(' ')),
  );
  expect(commands[0]).toBe(first);
  expect(commands.at(-1)).toBe('npx playwright install chromium');
});

test('commands are found in the order of preference, and only where they can be run', () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  for (const place of [one, two]) mkdirSync(place);
  for (const file of [join(one, 'google-chrome'), join(two, 'chromium')]) {
    writeFileSync(file, '');
    chmodSync(file, 0o755);
  }
  writeFileSync(join(one, 'chromium'), 'cannot be run');
  const searchPath = ['', one, two].join(delimiter);
  expect(findOnPath(['chromium', 'google-chrome', 'firefox'], searchPath)).toEqual([
    join(two, 'chromium'),
    join(one, 'google-chrome'),
  ]);
});
