import { readFile, stat } from 'node:fs/promises';
import type { Fault } from '../scenario/faults.ts';

/** A fault of a file, or of the attempt to read it. */
export interface FileFault extends Omit<Fault, 'code'> {
  readonly code: Fault['code'] | 'missing-file' | 'unreadable-file' | 'unknown-scenario';
}

/** Larger than any file that Vigil reads, and small enough to hold. */
const MOST_BYTES = 200_000_000;

/** The text of a file, or why there is none. */
export async function readText(file: string): Promise<{ readonly text: string } | { readonly faults: FileFault[] }> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) return faulty('too-large', `the file has ${Math.round(size / 1e6)} MB`);
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file)) };
  } catch (error) {
    const { code, hint } = CAUSES[codeOf(error)] ?? { code: 'unreadable-file', hint: codeOf(error) };
    return faulty(code, code === 'missing-file' ? 'there is no such file' : 'this cannot be read', hint);
  }
}

type Cause = { readonly code: FileFault['code']; readonly hint: string };

const CAUSES: Readonly<Record<string, Cause>> = {
  ENOENT: { code: 'missing-file', hint: 'Paths count from the folder in which the command runs.' },
  ENOTDIR: { code: 'missing-file', hint: 'A part of the path is a file, not a folder.' },
  EISDIR: { code: 'unreadable-file', hint: 'This is a folder. Name the files in it.' },
  EACCES: { code: 'unreadable-file', hint: 'You may not read it.' },
  ERR_ENCODING_INVALID_ENCODED_DATA: { code: 'unreadable-file', hint: 'Save it as UTF-8.' },
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** A fault of a file as a whole. */
export const faulty = (code: FileFault['code'], message: string, hint = ''): { readonly faults: FileFault[] } => ({
  faults: [{ line: 1, column: 1, pointer: '', code, message, hint }],
});
