import { type EnsembleSlice, runSlice } from '../../forecast/ensemble.ts';
import { type Slice, slicesOf } from '../../forecast/slice.ts';
import type { Progress } from '../progress.ts';
import { inThreads } from '../workers/in-threads.ts';
import { armOf, type GivenForecast } from './given-forecast.ts';

/** Runs that a thread takes on at once. */
const SLICE_RUNS = 50;

/** How many runs a forecast has, in how many threads, and who hears how far it has come. */
export interface ForecastSharing {
  readonly runs: number;
  /** Null for one a core where it is worth it. */
  readonly workers: number | null;
  readonly onProgress: Progress;
}

/** All runs of a forecast in slices, in this thread or shared among several. The same however many there are. */
export function shareForecast(
  given: GivenForecast,
  { runs, workers, onProgress }: ForecastSharing,
): Promise<EnsembleSlice[]> {
  const arm = armOf(given);
  let done = 0;
  return inThreads<Slice, EnsembleSlice, EnsembleSlice[]>(
    {
      armRuns: runs,
      module: new URL('./forecast-worker.ts', import.meta.url),
      given,
      here: (slice) => runSlice(arm, given.options, slice),
      workers,
    },
    (doAll) => doAll(slicesOf(runs, SLICE_RUNS), ({ count }) => onProgress((done += count), runs)),
  );
}
