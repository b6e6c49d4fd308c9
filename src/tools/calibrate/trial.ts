import { type ExperimentResult, runExperiment } from '../../forecast/experiment.ts';
import type { ReadyExperiment } from '../../scenario/experiment.ts';
import { centralParameters } from '../../sim/parameters.ts';
import { marginOf } from './margin.ts';

/** A claim to be run with some numbers of the model changed. */
export interface Trial {
  /** Place of the claim among the files. */
  readonly claim: number;
  /** New values by their place in a parameter array. What an arm of the claim changes itself lies over them. */
  readonly changes: readonly (readonly [place: number, value: number])[];
  readonly runs: number;
  /** Seed in place of the file's own; null keeps that. */
  readonly seed: string | null;
  /** With this many runs first: when they come out as without any change, the rest is left out. 0 runs all. */
  readonly probe: number;
}

/** The margin of a claim: the least of its expectations' margins. Null when a probe found that nothing changes. */
export type TrialResult = number | null;

/** Runs trials one after another over claims that were read once. */
export class TrialRunner {
  readonly #claims: readonly ReadyExperiment[];
  readonly #unchanged = new Map<string, ExperimentResult>();

  constructor(claims: readonly ReadyExperiment[]) {
    this.#claims = claims;
  }

  /** The result of a trial. Throws when there is no such claim, and what the engine throws. */
  run(trial: Trial): TrialResult {
    const { probe, runs } = trial;
    if (probe > 0) {
      const changed = this.#find(trial, probe);
      if (isSame(this.#probeOf(trial), changed)) return null;
    }
    const { values, expectations } = this.#find(trial, runs);
    const find = (arm: string, metric: string) => values.get(arm)?.get(metric) ?? new Float64Array(0);
    return Math.min(...expectations.map((expectation) => marginOf(expectation, find)));
  }

  #probeOf({ claim, seed, probe }: Trial): ExperimentResult {
    const key = JSON.stringify([claim, seed, probe]);
    const known = this.#unchanged.get(key) ?? this.#find({ claim, seed, changes: [] }, probe);
    this.#unchanged.set(key, known);
    return known;
  }

  #find({ claim, changes, seed }: Pick<Trial, 'claim' | 'changes' | 'seed'>, runs: number): ExperimentResult {
    const ready = this.#claims[claim];
    if (ready === undefined) throw new RangeError(`no claim ${claim}`);
    const parameters = centralParameters();
    for (const [place, value] of changes) parameters[place] = value;
    const experiment = seed === null ? ready.experiment : { ...ready.experiment, seed };
    return runExperiment({ ...ready, experiment }, { runs, parameters });
  }
}

/** Whether all values of all runs are the same to the last bit. */
function isSame(left: ExperimentResult, right: ExperimentResult): boolean {
  return [...left.values].every(([arm, metrics]) =>
    [...metrics].every(([metric, values]) => {
      const others = right.values.get(arm)?.get(metric);
      return values.every((value, run) => Object.is(value, others?.[run]));
    }),
  );
}
