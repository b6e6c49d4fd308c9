import type { Command } from '../scenario/commands.ts';
import type { Exercise } from './document.ts';

/** An exercise with the way back and the way forward again. What both share stands in memory once. */
export interface History {
  /** The exercise before each deed that can be undone, the latest last. */
  readonly past: readonly Exercise[];
  readonly present: Exercise;
  /** Deeds that were undone, in the order in which they were done. */
  readonly undone: readonly UndoneDeed[];
  /** The exercise as it stood before each command by which months passed, the latest last. */
  readonly decided: readonly Exercise[];
}

/** The commands of a deed in their order, with those by which the team only looked about after it. */
export type UndoneDeed = readonly Command[];

/** A history that begins here. */
export const beginHistory = (exercise: Exercise): History => ({
  past: [],
  present: exercise,
  undone: [],
  decided: [],
});
