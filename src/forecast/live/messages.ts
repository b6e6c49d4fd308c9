import { buffersOf } from './arm-runs.ts';
import type { Slice, SliceResult } from './batch.ts';
import type { LiveRequest } from './request.ts';

/** A slice of a request to be worked out. A worker keeps the newest request it was given, so that it is sent once. */
export interface Ask {
  readonly id: number;
  readonly request: LiveRequest | null;
  readonly slice: Slice;
}

/** The answer to an `Ask`; there is exactly one for each. */
export type Reply =
  | { readonly kind: 'done'; readonly id: number; readonly result: SliceResult }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** The memory of an answer that is handed over instead of copied. */
export const transfersOf = (reply: Reply): ArrayBuffer[] =>
  reply.kind === 'done' ? reply.result.arms.flatMap(buffersOf) : [];
