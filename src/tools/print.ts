import type { Outcome } from './outcome.ts';
import { isMisuse } from './outcome.ts';

/** What goes to each stream, and how the process ends. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

/** An outcome as it is printed, under `--json` or for people. `how` names the help that a misuse points to. */
export function print(outcome: Outcome, asJson: boolean, how: string): Printed {
  if (isMisuse(outcome)) {
    const { misuse, hint } = outcome;
    const told = hint === '' ? misuse : `${misuse} (${hint})`;
    return { stdout: '', stderr: `${plain(`vigil: ${told}`)}\n${how}\n`, exitCode: 2 };
  }
  const exitCode = outcome.ok ? 0 : 1;
  if (asJson) return { stdout: `${JSON.stringify(outcome.json)}\n`, stderr: '', exitCode };
  const text = outcome.text === '' ? '' : `${plain(outcome.text)}\n`;
  return outcome.to === 'stdout' ? { stdout: text, stderr: '', exitCode } : { stdout: '', stderr: text, exitCode };
}

/** Control characters but line feeds; a file could steer the reader's terminal with them. */
const CONTROL = /(?!\n)[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** Text without characters that steer a terminal. */
export const plain = (text: string): string => text.replace(CONTROL, '\uFFFD');

/** Rows of cells in columns, numbers and all else that `right` names to the right, two spaces apart. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** A number with at most so many decimals, without a negative zero. */
export const rounded = (value: number, decimals = 1): string => (Number(value.toFixed(decimals)) + 0).toFixed(decimals);
