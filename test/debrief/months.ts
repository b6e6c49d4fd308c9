import type { DebriefMonth, DebriefRun } from '../../src/debrief/debrief-month.ts';
import type { StageId } from '../../src/model/stages.ts';

const STAGES: Readonly<Record<string, StageId>> = {
  g: 'general-risk',
  s: 'specific-threats',
  i: 'imminent-risk',
  c: 'ongoing-crimes',
  r: 'recovery',
};

/** A stage by its letter: g, s, i, c for crimes under way, r. */
const stageOf = (letter: string): StageId => STAGES[letter] ?? 'general-risk';

/** Months of an exercise, a letter a month for the true stage. */
export const monthsOf = (stages: string, wish: (month: number) => Partial<DebriefMonth> = () => ({})): DebriefMonth[] =>
  [...stages].map((letter, index) => ({
    month: index + 1,
    stage: stageOf(letter),
    believedStage: stageOf(letter),
    stated: null,
    harm: 0.1 * (index + 1),
    spent: { political: index, financial: 2 * index },
    runs: [],
    ...wish(index + 1),
  }));

/** A statement of a stage and a chance. */
export const stated = (stage: StageId, chance: number) => ({ stated: { stage, chance, public: false } });

/** A run of a measure decided in a month. */
export const aRun = (measure: string, decidedIn: number, wishes: Partial<DebriefRun> = {}): DebriefRun => ({
  key: `${measure}/donors/country`,
  measure,
  actor: 'donors',
  decidedIn,
  startsIn: decidedIn + 1,
  actsFrom: decidedIn + 2,
  endsIn: decidedIn + 12,
  ...wishes,
});
