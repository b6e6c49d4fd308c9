import type { StageId } from '../model/stages.ts';
import type { Assessment } from '../sim/decision.ts';

/** A run of a measure as the debrief looks at it. Months count from 1. */
export interface DebriefRun {
  readonly key: string;
  readonly measure: string;
  readonly actor: string;
  /** Month of the decision, first month of work, first month in which an effect was due, first month after the end. */
  readonly decidedIn: number;
  readonly startsIn: number;
  readonly actsFrom: number;
  readonly endsIn: number;
}

/** A month that is over, as the debrief looks at it. */
export interface DebriefMonth {
  readonly month: number;
  /** The stage after the close: as it was, and as the reports that followed had it. */
  readonly stage: StageId;
  readonly believedStage: StageId;
  /** What the team stated; null where it was silent. */
  readonly stated: Assessment | null;
  /** Harm until then, as an index. */
  readonly harm: number;
  /** Political capital and budget spent until then. */
  readonly spent: { readonly political: number; readonly financial: number };
  /** Every run so far, as it then stood. */
  readonly runs: readonly DebriefRun[];
}
