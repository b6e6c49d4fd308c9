import { STAGE_IDS, type StageId } from '../../model/stages.ts';
import { type Estimate, estimateOutcome, momentsOf, quantile } from '../summary.ts';
import { type Addition, additionsOf } from './additions.ts';
import type { ArmRuns } from './arm-runs.ts';
import type { Gathered } from './gathered.ts';
import { type Contrasts, contrast, outcomeOf } from './outcomes.ts';
import type { LiveArm, LiveRequest } from './request.ts';

/** Where runs lie in a month: on the scale of `escalationLevel`, 0 to 4. */
export interface FanMonth {
  /** The month at whose close it is. */
  readonly month: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  /** Share of runs in each stage. */
  readonly stages: Readonly<Record<StageId, number>>;
}

/** Mean, median and the middle 80 % of runs. */
export interface Range {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What one arm would probably come to, from now on. */
export interface ArmPicture {
  readonly id: string;
  /** One entry a month, from the open month to the last. */
  readonly fan: readonly FanMonth[];
  /** Chance of crimes under way within six months, and at all, with 95 % intervals. */
  readonly soon: Estimate;
  readonly onset: Estimate;
  /** Chance that imminent risk or worse is reached in any month. */
  readonly imminent: Estimate;
  /** Chance that consent erodes or is withdrawn at the end. */
  readonly consentLost: Estimate;
  readonly harm: Range;
  readonly cost: { readonly political: Range; readonly financial: Range };
}

/** One arm less another. */
export interface Comparison {
  readonly of: string;
  readonly against: string;
  readonly differences: Contrasts;
}

/** A live forecast as far as it has come. The same for the same request and number of runs. */
export interface LivePicture {
  readonly runs: number;
  /** Runs that were asked for. */
  readonly all: number;
  /** The open month. */
  readonly month: number;
  /** Political capital and budget spent so far. */
  readonly spent: { readonly political: number; readonly financial: number };
  readonly arms: readonly ArmPicture[];
  /** Every arm less each before it. */
  readonly comparisons: readonly Comparison[];
  /** What each decision of the plan adds, in the order of `partsOf`; null until it is worked out. */
  readonly additions: readonly Addition[] | null;
}

/** The picture that the runs which came in without a gap give. */
export function pictureOf(request: LiveRequest, gathered: Gathered): LivePicture {
  const { standpoint, arms, runs } = request;
  const found = gathered.runs('arms');
  const { month, spent } = standpoint;
  return {
    runs: gathered.count('arms'),
    all: runs,
    month,
    spent: { political: spent[0] as number, financial: spent[1] as number },
    arms: arms.map((arm, index) => armPicture(arm, found[index] as ArmRuns, month)),
    comparisons: comparisonsOf(arms, found),
    additions: additionsOf(request, gathered),
  };
}

function armPicture({ id }: LiveArm, runs: ArmRuns, month: number): ArmPicture {
  return {
    id,
    fan: Array.from({ length: runs.months }, (_, index) => fanMonth(runs, index, month + index)),
    soon: estimateOutcome(outcomeOf(runs, 'soon')),
    onset: estimateOutcome(outcomeOf(runs, 'onset')),
    imminent: estimateOutcome(outcomeOf(runs, 'imminent')),
    consentLost: estimateOutcome(outcomeOf(runs, 'consentLost')),
    harm: rangeOf(runs.harm),
    cost: { political: rangeOf(runs.political), financial: rangeOf(runs.financial) },
  };
}

function fanMonth({ runs, months, level, stage }: ArmRuns, index: number, month: number): FanMonth {
  const sorted = new Float32Array(runs);
  const counts = new Uint32Array(STAGE_IDS.length);
  for (let run = 0; run < runs; run += 1) {
    sorted[run] = level[run * months + index] as number;
    const place = stage[run * months + index] as number;
    counts[place] = (counts[place] as number) + 1;
  }
  sorted.sort();
  const at = (share: number): number => quantile(sorted, share);
  return {
    month,
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    stages: Object.fromEntries(STAGE_IDS.map((id, place) => [id, (counts[place] as number) / runs])) as Record<
      StageId,
      number
    >,
  };
}

function rangeOf(values: Float64Array): Range {
  const sorted = values.toSorted();
  return {
    mean: momentsOf(values).mean,
    p10: quantile(sorted, 0.1),
    p50: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
  };
}

function comparisonsOf(arms: readonly LiveArm[], found: readonly ArmRuns[]): Comparison[] {
  return arms.flatMap(({ id: of }, index) =>
    arms.slice(0, index).map(({ id: against }, before) => ({
      of,
      against,
      differences: contrast(found[index] as ArmRuns, found[before] as ArmRuns),
    })),
  );
}
