import type { ActorId } from '../model/actors.ts';
import type { StageId } from '../model/stages.ts';

/** Where a measure is aimed; country and international effects do not depend on it. */
export type Target =
  { readonly country: true } | { readonly province: string } | { readonly group: string } | { readonly actor: string };

/** Terms of a measure: what is asked for, for how long, and what is offered for it. */
export interface Options {
  /** Stated aim, as a mandate or a list of demands would give it. */
  readonly goal?: string;
  /** Length in months, instead of the usual one. */
  readonly months?: number;
  /** Months until a review. */
  readonly review?: number;
  /** Political capital offered to whoever must agree. */
  readonly offer?: number;
}

/** Takes a measure. One run is known by measure, actor and target. */
export interface Take {
  readonly kind: 'take';
  readonly measure: string;
  readonly actor: ActorId;
  readonly target: Target;
  readonly options: Options;
  readonly reason: string;
  /** Terms of each further attempt in the same month after the first was turned down, in order. */
  readonly rewordings: readonly Options[];
}

/** Stops a running or prepared measure; `run` narrows it to one of several runs. */
export interface Stop {
  readonly kind: 'stop';
  readonly measure: string;
  readonly run?: string;
  readonly reason: string;
}

export type Decision = Take | Stop;

/** What the team states about the month: the stage and the chance of crimes under way within six months. */
export interface Assessment {
  readonly stage: StageId;
  /** 0 to 1. */
  readonly chance: number;
  /** Said in public: counts double for the credibility of warnings. */
  readonly public: boolean;
}

/** All that a team does in a month. Doing nothing is an empty list. */
export interface Turn {
  readonly assessment: Assessment | null;
  readonly decisions: readonly Decision[];
}

/** Key of a run of a measure: the same measure may run for several actors or targets. */
export function runKey({ measure, actor, target }: Pick<Take, 'measure' | 'actor' | 'target'>): string {
  return `${measure}/${actor}/${formatTarget(target)}`;
}

/** A target as text: `country`, `province:<id>`, `group:<id>` or `actor:<id>`. */
export function formatTarget(target: Target): string {
  if ('country' in target) return 'country';
  if ('province' in target) return `province:${target.province}`;
  return 'group' in target ? `group:${target.group}` : `actor:${target.actor}`;
}
