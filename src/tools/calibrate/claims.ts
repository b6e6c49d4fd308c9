import { MEASURES } from '../../model/measures.ts';
import { EXPERIMENT_DEFAULTS } from '../../scenario/experiment-schema.ts';
import type { LoadedExperiment } from '../commands/loaded-experiment.ts';
import { neededIn } from './margin.ts';
import type { Trial, TrialResult } from './trial.ts';

/** A claim, as far as calibration has to know it. */
export interface Claim {
  readonly id: string;
  readonly file: string;
  /** The margin above which it holds at 95 % in as many runs as its file asks for. */
  readonly needs: number;
  /** Measures that its arms may take; null where a strategy may take any. */
  readonly measures: ReadonlySet<string> | null;
}

/** Runs a trial somewhere. */
export type Ask = (trial: Trial) => Promise<TrialResult>;

/** What calibration has to know of a claim that was read. */
export function claimOf({ file, ready: { experiment, turns } }: LoadedExperiment): Claim {
  const isFree = Object.values(experiment.arms).some((arm) => 'strategy' in arm && arm.strategy !== 'nothing');
  const taken = [...turns.values()].flatMap((months) =>
    [...months.values()].flatMap(({ decisions }) => decisions.map(({ measure }) => measure)),
  );
  const needs = neededIn(experiment.runs ?? EXPERIMENT_DEFAULTS.runs);
  return { id: experiment.id, file, needs, measures: isFree ? null : new Set(taken) };
}

const MEASURE_IDS: ReadonlySet<string> = new Set(MEASURES.map(({ id }) => id));

/** Whether a number of the model can matter to a claim: one that is named for a measure does so only where it is taken. */
export function mayTouch({ measures }: Claim, parameter: string): boolean {
  if (measures === null) return true;
  return parameter.split(/[:/#>]/).every((part) => !MEASURE_IDS.has(part) || measures.has(part));
}
