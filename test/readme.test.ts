import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import pkg from '../package.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const all = (pattern: RegExp): string[] => [...new Set([...readme.matchAll(pattern)].map((match) => match[1] ?? ''))];

test.each(['npm ci && npm start', 'npm ci && npm test'])('the README sets Vigil up with `%s`', (command) => {
  expect(readme).toContain(command);
});

test.each(all(/npm run ([\w:-]+)/g))('npm run %s, which the README names, exists', (script) => {
  expect(Object.keys(pkg.scripts)).toContain(script);
});

test.each(all(/`((?:src|test|scenarios)(?:\/[\w./-]+)?)`/g))('%s, which the README names, exists', (path) => {
  expect(existsSync(join(ROOT, path))).toBe(true);
});

describe('the commands of the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-readme-'));
  symlinkSync(join(ROOT, 'scenarios'), join(folder, 'scenarios'));
  afterAll(() => rmSync(folder, { recursive: true }));

  // A word in capitals stands for something that the reader has.
  const commands = all(/^npm run vigil -- (.+)$/gm).filter((command) => !/\b[A-Z]{3,}\b/.test(command));

  test.each(commands)('vigil %s runs as it stands there', (command) => {
    const tool = join(ROOT, 'src/tools/vigil.ts');
    const { status, stderr } = spawnSync(process.execPath, [tool, ...command.split(' ')], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
