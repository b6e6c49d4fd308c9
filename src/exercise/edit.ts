import { type Draft as Draftable, produce } from 'immer';
import type { Exercise } from './document.ts';

/** A document that a change may write to. */
export type EditableExercise = Draftable<Exercise>;

/** The one door through which the document changes: the exercise given stays as it was. */
export const edit = (exercise: Exercise, change: (document: EditableExercise) => void): Exercise =>
  produce(exercise, (document) => {
    change(document);
  });
