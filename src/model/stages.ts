import { cite, type Citation } from './citation.ts';

export const STAGE_IDS = ['general-risk', 'specific-threats', 'imminent-risk', 'ongoing-crimes', 'recovery'] as const;
/** Stages of escalation; only risk escalates, the three pillars never do. */
export type StageId = (typeof STAGE_IDS)[number];

/** A stage, how strongly influences act in it, and where the sources describe it. */
export interface Stage {
  readonly id: StageId;
  /** Place on the ladder: 0 general, 1 specific, 2 imminent, 3 under way; recovery counts 0. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly basis: readonly Citation[];
}

export const STAGES: readonly Stage[] = [
  { id: 'general-risk', rank: 0, basis: cite('A/68/947', 8) },
  { id: 'specific-threats', rank: 1, basis: cite('A/68/947', 9, 10) },
  { id: 'imminent-risk', rank: 2, basis: [...cite('A/68/947', 10), ...cite('A/69/981', 39)] },
  { id: 'ongoing-crimes', rank: 3, basis: [...cite('A/68/947', 11), ...cite('A/69/981', 38)] },
  { id: 'recovery', rank: 0, basis: [...cite('A/66/874', 15), ...cite('A/69/981', 65, 66, 67)] },
];

/** Rank of a stage on the ladder, 0 to 3. */
export const rankOf = (stage: StageId): number => STAGES[STAGE_IDS.indexOf(stage)]?.rank ?? 0;

export const ARMED_KINDS = ['state', 'state-aligned', 'non-state'] as const;
/** Kind of an armed actor: forces of the State, auxiliaries close to it, or armed groups outside it (A/69/266 §81). */
export type ArmedKind = (typeof ARMED_KINDS)[number];
