import { availableParallelism } from 'node:os';
import { WorkerPool } from './pool.ts';

export const MOST_WORKERS = 64;
/** Less than this many runs of an arm are done sooner in this thread than others would need to get ready. */
const WORTH_IT = 600;

/** Threads among which work may be shared. */
export interface Threads<Work, Found> {
  /** How many runs of an arm all of it comes to. */
  readonly armRuns: number;
  /** Module whose thread answers each piece of work, and what it is given at its start. */
  readonly module: URL;
  readonly given: unknown;
  /** Does a piece of work in this thread. */
  readonly here: (work: Work) => Found;
  /** Threads; null for one a core where it is worth it. */
  readonly workers: number | null;
}

/** Does pieces of work and gives what came of each, in order; `onDone` hears of each that is done. */
export type DoAll<Work, Found> = (work: readonly Work[], onDone: (work: Work) => void) => Promise<Found[]>;

/** Uses threads until all that is asked of them is done. What comes of it is the same however many there are. */
export async function inThreads<Work, Found, Result>(
  { armRuns, module, given, here, workers }: Threads<Work, Found>,
  use: (doAll: DoAll<Work, Found>) => Promise<Result>,
): Promise<Result> {
  const size = workers ?? (armRuns < WORTH_IT ? 1 : availableParallelism());
  const pool = size > 1 ? new WorkerPool<Work, Found>(module, given, size) : null;
  const doAll: DoAll<Work, Found> = (work, onDone) =>
    Promise.all(
      work.map(async (piece) => {
        const found = pool === null ? here(piece) : await pool.run(piece);
        onDone(piece);
        return found;
      }),
    );
  try {
    return await use(doAll);
  } finally {
    await pool?.close();
  }
}
