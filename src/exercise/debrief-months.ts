import type { StageId } from '../model/stages.ts';
import type { Assessment } from '../sim/decision.ts';
import type { Exercise, MonthRecord, RunNote } from './document.ts';
import type { RecordedExercise } from './recorded.ts';
import type { MonthResults } from './results.ts';

/** A closed month as the debrief takes it (`DebriefMonth`). */
interface MonthForDebrief {
  readonly month: number;
  readonly stage: StageId;
  readonly believedStage: StageId;
  readonly stated: Assessment | null;
  readonly harm: number;
  readonly spent: { readonly political: number; readonly financial: number };
  readonly runs: readonly RunNote[];
}

/** The closed months of an exercise for its debrief. Months of a recorded one that could not be read are left out. */
export const debriefMonths = ({ months }: Exercise | RecordedExercise): MonthForDebrief[] =>
  months.flatMap((month) => ('values' in month ? fromRecord(month) : fromResults(month.month, month.results)));

function fromRecord({ month, regions, believedRegions, draft, harm, spent, runs }: MonthRecord): MonthForDebrief {
  return {
    month,
    stage: regions.risk as StageId,
    believedStage: believedRegions.risk as StageId,
    stated: draft.assessment,
    harm,
    spent: { political: spent[0], financial: spent[1] },
    runs,
  };
}

function fromResults(month: number, results: MonthResults | null): MonthForDebrief[] {
  if (results === null) return [];
  const { stage, believedRegions, assessment, harm, spent, runs } = results;
  return [
    {
      month,
      stage,
      believedStage: believedRegions.risk as StageId,
      stated: assessment,
      harm,
      spent: { political: spent.politicalCapital, financial: spent.budget },
      runs,
    },
  ];
}
