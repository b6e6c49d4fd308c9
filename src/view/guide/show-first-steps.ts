import type { Room } from '../room.svelte.ts';
import { FIRST_STEPS, isFirstSteps } from './first-steps.ts';
import type { Guide } from './guide.svelte.ts';

/** Shows the guidance from its first note on: in the exercise that is open where it carries it, else before a new one. */
export function showFirstSteps(room: Pick<Room, 'exercise' | 'show' | 'go'>, guide: Pick<Guide, 'restart'>): void {
  const { exercise } = room;
  guide.restart();
  if (exercise !== null && isFirstSteps(exercise.scenario) && exercise.step !== 'over') room.show('month');
  else room.go({ screen: 'content-note', scenario: FIRST_STEPS });
}
