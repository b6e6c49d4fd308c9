import type { Trial, TrialResult } from './trial.ts';

/** What a worker is asked. */
export interface TrialRequest {
  readonly id: number;
  readonly trial: Trial;
}

/** What it answers, always. */
export type TrialReply =
  | { readonly kind: 'done'; readonly id: number; readonly result: TrialResult }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** What a worker is given when it starts. */
export interface WorkerFiles {
  readonly files: readonly string[];
}
