import type { ExperimentResult } from '../../forecast/experiment.ts';
import type { ReadyExperiment } from '../../scenario/experiment.ts';

/** An experiment that was run, and what it found. */
export interface RanExperiment {
  readonly ready: ReadyExperiment;
  readonly result: ExperimentResult;
}
