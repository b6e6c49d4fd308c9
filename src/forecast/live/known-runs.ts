import { type ArmRuns, emptyRuns, firstRuns, putRuns } from './arm-runs.ts';
import type { SliceResult } from './batch.ts';
import { armKey, type LiveArm, type LiveRequest } from './request.ts';

/** Arms whose runs are kept for the requests to come; each takes less than a hundred kilobytes. */
const MOST_ARMS = 32;

/**
 * The runs that are known of arms from one ground. Slices may come in any order and size: only runs before which none
 * is missing count, so that so many runs are the same whoever worked them out.
 */
export class KnownRuns {
  readonly #byKey = new Map<string, Columns>();
  readonly #runs: number;
  readonly #months: number;

  constructor({ standpoint, runs }: Pick<LiveRequest, 'standpoint' | 'runs'>) {
    this.#runs = runs;
    this.#months = Math.max(0, standpoint.input.months - standpoint.month + 1);
  }

  /** The runs of these arms, empty where nothing is known of them. Forgets what was asked for longest ago. */
  of(arms: readonly LiveArm[]): Columns[] {
    const found = arms.map((arm) => this.#newest(armKey(arm)));
    const most = Math.max(MOST_ARMS, arms.length);
    for (const key of this.#byKey.keys()) if (this.#byKey.size > most) this.#byKey.delete(key);
    return found;
  }

  #newest(key: string): Columns {
    const columns = this.#byKey.get(key) ?? new Columns(this.#runs, this.#months);
    this.#byKey.delete(key);
    this.#byKey.set(key, columns);
    return columns;
  }

  /** Notes what a slice came to; arms that were forgotten since are left out. */
  put({ slice, arms }: SliceResult): void {
    slice.arms.forEach((arm, index) => {
      this.#byKey.get(armKey(arm))?.put(slice.from, arms[index] as ArmRuns);
    });
  }
}

/** The runs of one arm as they come in. */
export class Columns {
  readonly #all: ArmRuns;
  readonly #isThere: Uint8Array;
  #count = 0;

  constructor(runs: number, months: number) {
    this.#all = emptyRuns(runs, months);
    this.#isThere = new Uint8Array(runs);
  }

  /** Runs that came in without a gap, from the first. */
  get count(): number {
    return this.#count;
  }

  put(from: number, some: ArmRuns): void {
    putRuns(this.#all, some, from);
    this.#isThere.fill(1, from, from + some.runs);
    while (this.#isThere[this.#count] === 1) this.#count += 1;
  }

  /** The first runs, as a view on the columns. */
  first(runs: number): ArmRuns {
    return firstRuns(this.#all, runs);
  }
}
