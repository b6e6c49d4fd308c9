import { slicesOf } from '../slice.ts';
import { type ArmRuns, emptyRuns, firstRuns, putRuns } from './arm-runs.ts';
import type { Slice, SliceResult } from './batch.ts';
import type { LiveRequest } from './request.ts';

/** The slices into which a part of a request is cut, in order. */
export function slicesOfRequest({ runs, lessRuns, less }: LiveRequest, size: number): Slice[] {
  // Runs of a live forecast are places in its columns, so they count from 0.
  const cut = (part: Slice['part'], all: number): Slice[] =>
    slicesOf(all, size).map(({ from, count }) => ({ part, from: from - 1, count }));
  return [...cut('arms', runs), ...(less.length === 0 ? [] : cut('less', lessRuns))];
}

/**
 * What has come in of a request so far. Slices may come in any order and size: only runs before which none is missing
 * count, so that a picture of so many runs is the same whoever worked them out.
 */
export class Gathered {
  readonly #parts: Readonly<Record<Slice['part'], Columns>>;

  constructor({ standpoint, arms, less, runs, lessRuns }: LiveRequest) {
    const months = Math.max(0, standpoint.input.months - standpoint.month + 1);
    this.#parts = {
      arms: new Columns(arms.length, runs, months),
      less: new Columns(less.length, less.length === 0 ? 0 : lessRuns, months),
    };
  }

  put({ slice, arms }: SliceResult): void {
    this.#parts[slice.part].put(slice, arms);
  }

  /** Runs of a part that came in without a gap, from the first. */
  count(part: Slice['part']): number {
    return this.#parts[part].count;
  }

  isWhole(part: Slice['part']): boolean {
    return this.#parts[part].isWhole;
  }

  /** The runs of a part that came in without a gap, by arm. */
  runs(part: Slice['part']): ArmRuns[] {
    return this.#parts[part].first();
  }
}

class Columns {
  readonly #arms: readonly ArmRuns[];
  readonly #isThere: Uint8Array;
  #count = 0;

  constructor(arms: number, runs: number, months: number) {
    this.#arms = Array.from({ length: arms }, () => emptyRuns(runs, months));
    this.#isThere = new Uint8Array(runs);
  }

  put({ from, count }: Slice, arms: readonly ArmRuns[]): void {
    arms.forEach((some, index) => putRuns(this.#arms[index] as ArmRuns, some, from));
    this.#isThere.fill(1, from, from + count);
    while (this.#isThere[this.#count] === 1) this.#count += 1;
  }

  get count(): number {
    return this.#count;
  }

  get isWhole(): boolean {
    return this.#count === this.#isThere.length;
  }

  first(): ArmRuns[] {
    return this.#arms.map((arm) => firstRuns(arm, this.#count));
  }
}
