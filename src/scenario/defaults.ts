import type { Scenario } from './schema.ts';

/** What a scenario says about the exercise itself, with the usual where it says nothing. */
export interface ExerciseDefaults {
  /** Length in months, 1 to 60. */
  readonly months: number;
  /** Months in one turn. */
  readonly monthsPerTurn: 1 | 3;
  /** Time that the exercise takes, in minutes. */
  readonly minutes: number;
  /** Whether the team sees reports only, or the truth. */
  readonly knowledge: 'fog' | 'open';
}

/** Length, pace and knowledge of an exercise. */
export function exerciseDefaults({
  months,
  monthsPerTurn = 1,
  minutes = 45,
  knowledge = 'fog',
}: Scenario): ExerciseDefaults {
  return { months, monthsPerTurn, minutes, knowledge };
}

/** Political capital and budget, with which a team starts and what comes in each month. */
export function resourcesOf({ resources = {} }: Scenario) {
  const { politicalCapital = {}, budget = {} } = resources;
  return {
    politicalCapital: { start: politicalCapital.start ?? 40, perMonth: politicalCapital.perMonth ?? 4 },
    budget: { start: budget.start ?? 60, perMonth: budget.perMonth ?? 5 },
  };
}
