import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../../src/tools/vigil.ts';

/** A folder for the files of one test file. */
export interface Folder {
  /** Path of a file in it. */
  readonly path: (name: string) => string;
  /** Writes a file, values as JSON, and gives its path. */
  readonly write: (name: string, content: unknown) => string;
  readonly remove: () => void;
}

export function makeFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-tools-'));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, content: unknown): string => {
    writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return path(name);
  };
  return { path, write, remove: () => rmSync(folder, { recursive: true }) };
}

/** Asks the tool for JSON: the exit code, and what it printed, which must be all that it printed. */
export async function ask(...argv: string[]) {
  const { stdout, stderr, exitCode } = await answer([...argv, '--json']);
  if (stderr !== '') throw new Error(stderr);
  return { exitCode, json: JSON.parse(stdout) };
}
