import type { IndicatorId } from '../model/indicators.ts';

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A dated estimate of one indicator in one place, with its source and stated error. It may be late, one-sided or wrong. */
export interface Report {
  /** Unique within an exercise: month, source, indicator and place. */
  readonly id: string;
  readonly month: number;
  /** Id of the measure that reports, or `open` for what everybody can know. */
  readonly source: string;
  readonly indicator: IndicatorId;
  readonly place: string;
  readonly value: number;
  /** Stated error in points, as a standard deviation. */
  readonly error: number;
  /** Month that the estimate speaks of. */
  readonly asOf: number;
  readonly confidence: Confidence;
  /** Sources that cover one group only tend towards its experience. */
  readonly oneSided: boolean;
  /** Another source of the month says about the same. */
  readonly confirmed: boolean;
  /** What the team believed before and after taking it in. */
  readonly before: number;
  readonly after: number;
}
