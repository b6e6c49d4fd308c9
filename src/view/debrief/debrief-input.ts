import { debriefOf, type Debrief } from '../../debrief/debrief.ts';
import { debriefMonths } from '../../exercise/debrief-months.ts';
import type { Exercise } from '../../exercise/document.ts';
import { keepMonths } from '../../exercise/kept-months.ts';
import type { RecordedExercise } from '../../exercise/recorded.ts';
import type { MonthResults } from '../../exercise/results.ts';
import { checkScenario } from '../../scenario/check.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { applyVariant } from '../../scenario/variant.ts';

/** A closed month with everything that was true in it. */
export interface TrueMonth {
  readonly month: number;
  readonly results: MonthResults;
}

/** What the debrief speaks of: an exercise that is over, or one that can only be read. */
export interface DebriefInput {
  readonly scenario: Scenario;
  readonly variant: string | null;
  readonly seed: string;
  readonly months: readonly TrueMonth[];
  readonly debrief: Debrief;
}

/** Everything about an exercise that is over. */
export const inputOf = (exercise: Exercise): DebriefInput => ({
  scenario: exercise.scenario,
  variant: exercise.variant,
  seed: exercise.seed,
  months: keepMonths(exercise).map(({ month, results }) => ({ month, results })),
  debrief: debriefOf(debriefMonths(exercise)),
});

/** The same of a record, as far as it can be read; null where its scenario cannot. */
export function inputOfRecord(record: RecordedExercise): DebriefInput | null {
  const { file, variant, seed, months } = record;
  if (checkScenario(file).length > 0) return null;
  const scenario = file as Scenario;
  const isKnown = variant === null || scenario.variants?.some(({ id }) => id === variant) === true;
  return {
    scenario: isKnown ? applyVariant(scenario, variant) : scenario,
    variant,
    seed,
    months: months.flatMap(({ month, results }) => (results === null ? [] : [{ month, results }])),
    debrief: debriefOf(debriefMonths(record)),
  };
}
