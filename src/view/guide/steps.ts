import type { Exercise } from '../../exercise/document.ts';
import type { InExercise } from '../in-exercise.ts';

/** One note of the guidance: where it stands, what it points at, and what ends it. */
export interface GuideStep {
  readonly id: string;
  /** Side of the exercise on which it is shown. */
  readonly screen: InExercise['screen'];
  /** Selector of the part that it talks about; the first that is found. */
  readonly part: string;
  /** The page is left as it is: what stands above the part comes first. */
  readonly stays?: true;
  /** Whether the team has done what it asks for; without it only the button goes on. */
  readonly isDone?: (exercise: Pick<Exercise, 'draft'>) => boolean;
}

/** The notes in the order in which they come. Their words have the same ids. */
export const GUIDE_STEPS = [
  { id: 'map', screen: 'month', part: '#room-map' },
  { id: 'explain', screen: 'month', part: '#content header' },
  { id: 'reports', screen: 'month', part: '#room-reports' },
  { id: 'belief', screen: 'month', part: '#room-assessment .assess', isDone: ({ draft }) => draft.assessment !== null },
  { id: 'measures', screen: 'month', part: '#room-measures', isDone: ({ draft }) => draft.planned.length > 0 },
  { id: 'forecast', screen: 'month', part: '#room-assessment' },
  { id: 'commit', screen: 'month', part: '#plan-bar' },
  { id: 'consequences', screen: 'consequences', part: '#content section' },
  { id: 'debrief', screen: 'debrief', part: '#debrief-timeline', stays: true },
] as const satisfies readonly GuideStep[];

export type GuideStepId = (typeof GUIDE_STEPS)[number]['id'];

/** A note of the table. */
export type GuideNote = GuideStep & { readonly id: GuideStepId };

/** A note by its place; null past the last. */
export const stepOf = (place: number): GuideNote | null => GUIDE_STEPS[place] ?? null;
