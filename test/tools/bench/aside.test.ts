import { afterEach, expect, test, vi } from 'vitest';
import { aside } from '../../../src/tools/bench/aside.ts';

afterEach(() => void vi.restoreAllMocks());

test('what is said meanwhile goes to the error stream, and afterwards to the output again', async () => {
  const told: string[] = [];
  const listen = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => told.push(`${stream} ${String(text)}`) > 0);
  listen('stdout');
  listen('stderr');
  const say = (text: string) => process.stdout.write(text);
  say('before');
  const found = await aside(async () => {
    say('meanwhile');
    return 7;
  });
  await expect(aside(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  say('after');
  expect([found, ...told]).toEqual([7, 'stdout before', 'stderr meanwhile', 'stdout after']);
});
