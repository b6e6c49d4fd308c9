import type { Confidence } from '../../sim/report.ts';
import type { StageId } from '../../model/stages.ts';
import type { PresenceKind } from './labels.ts';

/** A value with its error in points; an error of 0 is exact. */
export interface Estimated {
  readonly value: number;
  readonly error: number;
}

/** A measure of the team at work in a place, or on its way there. */
export interface Presence {
  readonly measure: string;
  /** Row of the model that tells about the measure; null for one that the scenario brings. */
  readonly row: string | null;
  readonly kind: PresenceKind;
  /** First month of work. */
  readonly since: number;
  /** Decided, and not yet at work. */
  readonly isComing: boolean;
}

/** What is known of a province, as the map draws it. */
export interface ProvinceFacts {
  readonly id: string;
  readonly name: string;
  /** Stage that the ladder would give it alone, and how sure that is. */
  readonly stage: StageId;
  readonly confidence: Confidence;
  readonly violations: Estimated;
  readonly protection: Estimated;
  /** Per cent of its people who have fled. */
  readonly fled: Estimated;
  /** Those at work first. */
  readonly presence: readonly Presence[];
  /** Reports of this month that speak of it. */
  readonly reports: number;
}

/** Flight that passes from a province to a neighbour that has less of it. */
export interface Flight {
  readonly from: string;
  readonly to: string;
  /** Per cent of the people of `to` whom it moves in a month, as believed. */
  readonly perMonth: number;
}

const LEAST_FLED = 3;
const CLEAR_OF_ERROR = 1.5;

/** Whether enough people have fled to mark it: some in a hundred, and more than the error of the estimate explains. */
export const isMarkedFled = ({ fled }: ProvinceFacts): boolean =>
  fled.value >= Math.max(LEAST_FLED, CLEAR_OF_ERROR * fled.error);
