import { availableParallelism } from 'node:os';
import { WorkerPool } from './pool.ts';

export const MOST_WORKERS = 64;
/** Less than this many runs of an arm are done sooner in this thread than others would need to get ready. */
const WORTH_IT = 600;

/** Work that may be shared among threads. */
export interface SharedWork<Work, Found> {
  readonly work: readonly Work[];
  /** How many runs of an arm all of it comes to. */
  readonly armRuns: number;
  /** Module whose thread answers each piece of work, and what it is given at its start. */
  readonly module: URL;
  readonly given: unknown;
  /** Does a piece of work in this thread. */
  readonly here: (work: Work) => Found;
  /** Hears of each piece that is done. */
  readonly onDone: (work: Work) => void;
  /** Threads; null for one a core where it is worth it. */
  readonly workers: number | null;
}

/** What came of each piece of work, in order. The same however many threads there are. */
export async function inThreads<Work, Found>(shared: SharedWork<Work, Found>): Promise<Found[]> {
  const { work, armRuns, module, given, here, onDone, workers } = shared;
  const size = Math.min(work.length, workers ?? (armRuns < WORTH_IT ? 1 : availableParallelism()));
  const done = (piece: Work, found: Found): Found => {
    onDone(piece);
    return found;
  };
  if (size <= 1) return work.map((piece) => done(piece, here(piece)));
  const pool = new WorkerPool<Work, Found>(module, given, size);
  try {
    return await Promise.all(work.map(async (piece) => done(piece, await pool.run(piece))));
  } finally {
    await pool.close();
  }
}
