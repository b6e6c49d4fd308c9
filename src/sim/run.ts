import type { ActorId } from '../model/actors.ts';
import type { Options, Target } from './decision.ts';

export const PHASES = ['preparing', 'running', 'ended', 'stopped'] as const;
export type Phase = (typeof PHASES)[number];

/** A measure that was taken. One run at a time is active for a measure, actor and target; an earlier one may still fade. */
export interface Run {
  readonly key: string;
  /** Place in `World.measures`. */
  readonly measure: number;
  readonly actor: ActorId;
  readonly target: Target;
  readonly options: Options;
  /** Month of the decision, first month of work, and first month after the end. */
  readonly decidedIn: number;
  readonly startsIn: number;
  endsIn: number;
  phase: Phase;
  /** Strands of effect: where they act, how strongly, and how far they have come. */
  readonly strands: Strands;
  /** One draw for each rule of the measure, made when it was taken. */
  readonly luck: Float64Array;
  /** Rules whose event has happened, one bit each. */
  firedRules: number;
}

/** Parallel columns, one entry for each effect and cell. */
export interface Strands {
  readonly cells: Uint16Array;
  /** Effect of the measure, or of the rule that adds it. */
  readonly effects: Uint8Array;
  /** Rule that adds the effect, plus one; 0 for the measure's own effects. */
  readonly rules: Uint8Array;
  /** Share of the effect that reaches the cell. */
  readonly weights: Float64Array;
  /** Points at full strength, and first and last month of the effect. */
  readonly points: Float64Array;
  readonly begins: Uint16Array;
  /** Points in force, and the most they have been since they last began to fall. */
  readonly level: Float64Array;
  readonly peak: Float64Array;
}

/** Whether the run is at work in a month. */
export const isRunning = (run: Run): boolean => run.phase === 'running';

/** Whether the run is on its way or at work. */
export const isActive = (run: Run): boolean => run.phase === 'running' || run.phase === 'preparing';

/** A copy that can go its own way. */
export function cloneRun(run: Run): Run {
  return { ...run, strands: { ...run.strands, level: run.strands.level.slice(), peak: run.strands.peak.slice() } };
}
