import type { Slice } from '../../forecast/slice.ts';

/** Some runs of one of the experiments that a thread was given, by its place among them. */
export interface ExperimentWork {
  readonly place: number;
  readonly slice: Slice;
}
