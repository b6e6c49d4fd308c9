import type { Confidence } from '../../sim/report.ts';
import type { StageId } from '../../model/stages.ts';

/** A value with its error in points; an error of 0 is exact. */
export interface Estimated {
  readonly value: number;
  readonly error: number;
}

/** A measure of the team at work in a province. */
export interface Presence {
  readonly measure: string;
  readonly since: number;
}

/** What is known of a province, as the map draws it. */
export interface ProvinceFacts {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [number, number] | undefined;
  /** Stage that the ladder would give it alone, and how sure that is. */
  readonly stage: StageId;
  readonly confidence: Confidence;
  readonly violations: Estimated;
  readonly protection: Estimated;
  /** Per cent of its people who have fled. */
  readonly fled: Estimated;
  readonly presence: readonly Presence[];
  /** Reports of this month that speak of it. */
  readonly reports: number;
}

/** Fewer people than this in a hundred are not marked on the map: the error is larger. */
export const LEAST_FLED = 3;
