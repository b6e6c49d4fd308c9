import type { ActorId } from '../model/actors.ts';
import type { Effect } from '../model/measures/measure.ts';
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
  /** Length as decided, in months; a run that is stopped ends before. */
  readonly months: number;
  phase: Phase;
  /** Strands of effect: where they act, how strongly, and how far they have come. */
  readonly strands: Strands;
  /** Cells on which its measure reports while it is at work. */
  readonly watches: Uint16Array;
  /** One draw for each rule of the measure, made when it was taken. */
  readonly luck: Float64Array;
  /** Rules whose event has happened, one bit each. */
  firedRules: number;
}

/** An effect as a run carries it: of the measure itself, or of one of its rules, with the strands that belong to it. */
export interface Thread {
  readonly effect: Effect;
  /** Place of its indicator in `INDICATORS`. */
  readonly indicator: number;
  /** Rule that adds the effect, plus one; 0 for the measure's own effects. */
  readonly rule: number;
  /** Points at full strength. */
  readonly points: number;
  /** First month of the effect. */
  readonly begins: number;
  /** First strand, and the first that belongs to the next thread. */
  readonly from: number;
  readonly to: number;
}

/** One strand for each thread and cell that it reaches, in columns. */
export interface Strands {
  readonly threads: readonly Thread[];
  readonly cells: Uint16Array;
  /** Share of the effect that reaches the cell. */
  readonly weights: Float64Array;
  /** Points in force, and the most they have been since they last began to fall. */
  readonly level: Float64Array;
  readonly peak: Float64Array;
}

/** Whether the run is at work in a month. */
export const isRunning = (run: Run): boolean => run.phase === 'running';

/** Whether the run is on its way or at work. */
export const isActive = (run: Pick<Run, 'phase'>): boolean => run.phase === 'running' || run.phase === 'preparing';

/** Whether the run has been at work at all; one that was stopped on its way has not. */
export const hasWorked = ({ phase, startsIn, endsIn }: Run): boolean => phase !== 'preparing' && endsIn > startsIn;

/** A copy that can go its own way. */
export function cloneRun(run: Run): Run {
  return { ...run, strands: { ...run.strands, level: run.strands.level.slice(), peak: run.strands.peak.slice() } };
}
