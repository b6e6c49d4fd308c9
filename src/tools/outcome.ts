/** What a command found. */
export interface Result {
  /** False when what was asked for failed: exit code 1. */
  readonly ok: boolean;
  /** The whole answer under `--json`. */
  readonly json: unknown;
  /** The answer for people. */
  readonly text: string;
  /** Where the answer for people goes; a failure without an answer goes to the error stream. */
  readonly to: 'stdout' | 'stderr';
}

/** The command was asked for in a way that it does not understand: exit code 2. */
export interface Misuse {
  readonly misuse: string;
  /** What would be right; empty when there is nothing useful to say. */
  readonly hint: string;
}

export type Outcome = Result | Misuse;

export const isMisuse = (outcome: object): outcome is Misuse => 'misuse' in outcome;

/** A failure told in one line, with its stable code. */
export function failure(code: string, message: string, hint = ''): Result {
  const text = hint === '' ? message : `${message} (${hint})`;
  return { ok: false, json: { error: { code, message, hint } }, text, to: 'stderr' };
}
