import type { Fault } from './fault.ts';

/** All that the repository holds at its top level, besides files whose names start with a dot. */
export const TOP_LEVEL = [
  'src',
  'scenarios',
  'public',
  'test',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
] as const;

/** Made by commands and not kept. */
const MADE = ['node_modules', 'dist'];

/** Entries of the top level that have no place there. */
export function topLevelFaults(entries: readonly string[]): Fault[] {
  const allowed: readonly string[] = [...TOP_LEVEL, ...MADE];
  return entries
    .filter((entry) => !entry.startsWith('.') && !allowed.includes(entry))
    .map((file) => ({ file, line: 1, rule: `the top level holds ${TOP_LEVEL.join(', ')} and dotfiles, nothing else` }));
}
