import type { Citation } from '../citation.ts';
import type { IndicatorId } from '../indicators.ts';
import type { Quantity } from '../quantity.ts';
import type { ArmedKind } from '../stages.ts';
import type { StudyId } from '../studies.ts';

/** A causal link: how one indicator moves another each month. */
export interface Influence {
  readonly from: IndicatorId;
  readonly to: IndicatorId;
  readonly sign: 1 | -1;
  /** Points a month for each ten points of the source above its reference, before the gain of the stage. */
  readonly strength: Quantity;
  readonly delayMonths: Quantity;
  /** The additive link is dropped: a rule of the month does its work and cites the same paragraphs. */
  readonly replacedBy?: 'protection' | 'actor-decision';
  /** Multiplied by this indicator of the same armed actor, as a share of 100. */
  readonly gatedBy?: IndicatorId;
  /** Factor by kind of armed actor; 1 where a kind is not named. */
  readonly byKind?: Partial<Record<ArmedKind, number>>;
  /** Share with which the mean of neighbouring provinces acts as well. */
  readonly neighbours?: Quantity;
  readonly studies?: readonly StudyId[];
  readonly basis: readonly Citation[] | 'assumed';
}
