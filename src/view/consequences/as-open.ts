import type { Exercise } from '../../exercise/document.ts';

/** An exercise that is over with everything that was true in it, whatever the team could know before. */
export const asOpen = (exercise: Exercise): Exercise => ({
  ...exercise,
  settings: { ...exercise.settings, knowledge: 'open' },
});
