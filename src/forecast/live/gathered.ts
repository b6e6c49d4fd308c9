import { slicesOf } from '../slice.ts';
import type { ArmRuns } from './arm-runs.ts';
import type { Slice, SliceResult } from './batch.ts';
import { type Columns, KnownRuns } from './known-runs.ts';
import type { LiveArm, LiveRequest } from './request.ts';

/** The arms of a request, or its plan less one decision each. */
export type Part = 'arms' | 'less';

interface Wanted {
  readonly arms: readonly LiveArm[];
  readonly columns: readonly Columns[];
  readonly runs: number;
}

/** What has come in of a request so far, with what was known of its arms before. */
export class Gathered {
  readonly #known: KnownRuns;
  readonly #parts: Readonly<Record<Part, Wanted>>;

  constructor({ standpoint, arms, less, runs, lessRuns }: LiveRequest, known = new KnownRuns({ standpoint, runs })) {
    this.#known = known;
    const columns = known.of([...arms, ...less]);
    this.#parts = {
      arms: { arms, columns: columns.slice(0, arms.length), runs },
      less: { arms: less, columns: columns.slice(arms.length), runs: less.length === 0 ? 0 : lessRuns },
    };
  }

  /**
   * What is missing, cut into slices of at most so many runs times arms: the arms first, and every arm once. Slices from
   * the run `largerFrom` on are larger, since to hand over many takes longer.
   */
  slices(size: number, largerFrom = Infinity): Slice[] {
    const { arms, less } = this.#parts;
    const how = { size, largerFrom };
    return [...missingOf(arms, new Set(), how), ...missingOf(less, new Set(arms.columns), how)];
  }

  put(result: SliceResult): void {
    this.#known.put(result);
  }

  /** Runs of a part that came in without a gap, from the first. */
  count(part: Part): number {
    const { columns, runs } = this.#parts[part];
    return columns.reduce((least, { count }) => Math.min(least, count), runs);
  }

  isWhole(part: Part): boolean {
    return this.count(part) === this.#parts[part].runs;
  }

  /** The runs of a part that came in without a gap, by arm. */
  runs(part: Part): ArmRuns[] {
    const count = this.count(part);
    return this.#parts[part].columns.map((columns) => columns.first(count));
  }
}

interface HowToCut {
  readonly size: number;
  readonly largerFrom: number;
}

/** How much larger later slices are. */
const LARGER = 4;

/** What a part misses of those arms that are not worked out elsewhere; what they know beyond that is worked out anew. */
function missingOf({ arms, columns, runs }: Wanted, elsewhere: Set<Columns>, how: HowToCut): Slice[] {
  const begun = columns.flatMap((one, index) => {
    const isFirst = columns.indexOf(one) === index;
    return isFirst && one.count < runs && !elsewhere.has(one)
      ? [{ arm: arms[index] as LiveArm, count: one.count }]
      : [];
  });
  if (begun.length === 0) return [];
  const known = Math.min(...begun.map(({ count }) => count));
  const own = begun.map(({ arm }) => arm);
  const each = Math.max(1, Math.floor(how.size / begun.length));
  const middle = Math.max(known, Math.min(runs, how.largerFrom));
  return [...cut(own, known, middle, each), ...cut(own, middle, runs, each * LARGER)];
}

/** Slices of runs, from one up to another. Runs of a live forecast are places in its columns, so they count from 0. */
const cut = (arms: readonly LiveArm[], first: number, end: number, each: number): Slice[] =>
  slicesOf(end - first, each).map(({ from, count }) => ({ arms, from: first + from - 1, count }));
