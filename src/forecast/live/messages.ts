import { memoryOf } from './arm-runs.ts';
import type { Slice, SliceResult } from './batch.ts';
import type { Ground } from './request.ts';

/** A slice to be worked out. A worker keeps the newest ground that it was given, so that it is sent once. */
export interface Ask {
  /** Number of the request that wants it; a newer one has a higher number. */
  readonly id: number;
  readonly groundId: number;
  readonly ground: Ground | null;
  readonly slice: Slice;
}

/** Tells a worker to rest, since the page needs the core, or to go on where it was. */
export interface Pace {
  readonly rests: boolean;
}

/** The answer to an `Ask`; there is exactly one for each, in their order. `left` is what a newer request came before. */
export type Reply =
  | { readonly kind: 'done'; readonly id: number; readonly result: SliceResult }
  | { readonly kind: 'left'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** The memory of an answer that is handed over instead of copied. */
export const transfersOf = (reply: Reply): ArrayBuffer[] =>
  reply.kind === 'done' ? reply.result.arms.map(memoryOf) : [];
