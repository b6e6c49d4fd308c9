import { type Draft as Draftable, produce } from 'immer';
import type { Exercise } from './document.ts';

/** A document that a change may write to. */
export type EditableExercise = Draftable<Exercise>;

/** The one door through which the document changes: the exercise given stays as it was. */
export const edit = (exercise: Exercise, change: (document: EditableExercise) => void): Exercise =>
  produce(exercise, (document) => {
    change(document);
  });

/**
 * Marks a value of the engine as whole: frozen at its surface, so that nobody walks through its arrays and tables to
 * freeze them one by one. The engine works on copies of it.
 */
export const opaque = <T extends object>(value: T): T => Object.freeze(value);
