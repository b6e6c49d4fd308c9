import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { answer } from '../../src/tools/vigil.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMANDS = ['check', 'run', 'forecast', 'experiment', 'balance', 'replay', 'new', 'model'];

test('--help names every command and its files, and nothing that does not exist yet', async () => {
  const { stdout, stderr, exitCode } = await answer(['--help']);
  expect([stderr, exitCode]).toEqual(['', 0]);
  expect([...stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name)).toEqual(COMMANDS);
});

test.each(COMMANDS)('%s --help says how to use it', async (name) => {
  const { stdout, exitCode } = await answer([name, '--help']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`Usage: vigil ${name}`);
  expect(stdout).toContain('--json');
});

test.each([
  { argv: [], says: 'Usage: vigil COMMAND' },
  { argv: ['--json'], says: 'no command' },
  { argv: ['chek', 'a.json'], says: 'did you mean check?' },
  { argv: ['sail', 'a.json'], says: 'there is no command "sail"' },
  { argv: ['check'], says: 'FILE… is missing' },
  { argv: ['check', 'a.json', '--jsn'], says: 'did you mean --json?' },
  { argv: ['run', 'a.json', 'b.json'], says: '"b.json" is one too many' },
  { argv: ['run', 'a.json', '--seed'], says: '--seed needs a value' },
])('$argv is a misuse, told on the error stream with a way to help', async ({ argv, says }) => {
  const { stdout, stderr, exitCode } = await answer(argv);
  expect([stdout, exitCode]).toEqual(['', 2]);
  expect(stderr).toContain(says);
  expect(stderr).toContain('vigil');
});

test('options may stand before the command', async () => {
  const { stdout, exitCode } = await answer(['--json', 'check', 'scenarios/talvora.json']);
  expect([JSON.parse(stdout).files[0].faults, exitCode]).toEqual([[], 0]);
});

describe('the process', () => {
  const tool = resolve(ROOT, pkg.bin.vigil);
  const vigil = (args: readonly string[], node: readonly string[] = []) =>
    spawnSync(process.execPath, [...node, tool, ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000 });

  test.each([
    { args: ['check', 'scenarios/talvora.json', '--json'], status: 0 },
    { args: ['check', 'no-such-file.json', '--json'], status: 1 },
    { args: ['no-such-command'], status: 2 },
  ])('$args exits with $status', ({ args, status }) => {
    expect(vigil(args).status).toBe(status);
  });

  test('what nobody foresaw is one line and no stack trace', () => {
    const breaks = 'data:text/javascript,JSON.stringify = () => { throw new Error("broken\\nin two") }';
    const { stdout, stderr, status } = vigil(['check', 'scenarios/talvora.json', '--json'], ['--import', breaks]);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/^vigil: something unexpected happened: .+\n$/);
  });

  test('a long answer arrives whole', () => {
    const { stdout } = vigil(['run', 'scenarios/talvora.json', '--json']);
    expect(JSON.parse(stdout).months).toHaveLength(24);
  });

  test('whoever stops reading early sees no complaint', () => {
    const command = `"${process.execPath}" "${tool}" run scenarios/talvora.json --json | head -c 100`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000 });
    expect([stdout.length, stderr]).toEqual([100, '']);
  });
});
