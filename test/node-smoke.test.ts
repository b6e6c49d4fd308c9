import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Every file that Node itself runs, without a bundler that would forgive it. */
const files = ['src/server', 'src/tools']
  .filter((folder) => existsSync(join(ROOT, folder)))
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `./${folder}/${name}`),
  )
  .toSorted();

/** Imports one after the other and says of each what went wrong; all else that appears was printed by a module. */
const PROGRAM = `
for (const file of JSON.parse(process.env.FILES)) {
  const fault = await import(file).then(() => null, (error) => String(error));
  process.stdout.write('@' + JSON.stringify([file, fault]) + '\\n');
}`;

const child = spawnSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
  cwd: ROOT,
  encoding: 'utf8',
  env: { ...process.env, FILES: JSON.stringify(files) },
});
const lines = child.stdout.split('\n').filter((line) => line !== '');
const faults = new Map(lines.filter((line) => line.startsWith('@')).map((line) => JSON.parse(line.slice(1))));

test.each(files)('plain Node imports %s', (file) => {
  expect(faults.get(file)).toBeNull();
});

test('no tool prints or stops the process when it is only imported', () => {
  expect(lines.filter((line) => !line.startsWith('@'))).toEqual([]);
  expect(child.status).toBe(0);
});
