import { type HarmBand, harmBandOf } from '../model/harm.ts';
import { STAGE_IDS, type StageId } from '../model/stages.ts';
import { type Calibration, calibrationOf } from './calibration.ts';
import type { DebriefMonth, DebriefRun } from './debrief-month.ts';
import { type Delay, delayOf } from './delay.ts';
import { runsOf } from './runs.ts';

/** The stages of one month side by side: as it was, as reports had it, and as the team stated it. */
export interface StageAtMonth {
  readonly month: number;
  readonly stage: StageId;
  readonly believedStage: StageId;
  readonly statedStage: StageId | null;
  /** Stated chance of crimes under way within six months, 0 to 1; null where the team was silent. */
  readonly statedChance: number | null;
}

/** When a stage was first reached and first stated; null where it never was. */
export interface FirstSeen {
  readonly stage: StageId;
  readonly reached: number | null;
  readonly stated: number | null;
}

/** What an exercise comes to, for the conversation after it: what was true, what was said, and what it took. */
export interface Debrief {
  readonly track: readonly StageAtMonth[];
  readonly stages: readonly FirstSeen[];
  readonly calibration: Calibration;
  readonly harm: { readonly index: number; readonly band: HarmBand };
  readonly spent: DebriefMonth['spent'];
  /** Every run of a measure, in the order of the decisions. */
  readonly runs: readonly DebriefRun[];
  readonly delay: Delay;
}

/** The debrief of an exercise from its closed months, in order. Without any month everything is empty. */
export function debriefOf(months: readonly DebriefMonth[]): Debrief {
  const last = months.at(-1);
  const harm = last?.harm ?? 0;
  return {
    track: months.map(stageAt),
    stages: STAGE_IDS.map((stage) => firstSeen(stage, months)),
    calibration: calibrationOf(months),
    harm: { index: harm, band: harmBandOf(harm, months.length) },
    spent: last?.spent ?? { political: 0, financial: 0 },
    runs: runsOf(months),
    delay: delayOf(months),
  };
}

const stageAt = ({ month, stage, believedStage, stated }: DebriefMonth): StageAtMonth => ({
  month,
  stage,
  believedStage,
  statedStage: stated?.stage ?? null,
  statedChance: stated?.chance ?? null,
});

const firstSeen = (stage: StageId, months: readonly DebriefMonth[]): FirstSeen => ({
  stage,
  reached: months.find((month) => month.stage === stage)?.month ?? null,
  stated: months.find(({ stated }) => stated?.stage === stage)?.month ?? null,
});
