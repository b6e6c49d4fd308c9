import { expect, test } from 'vitest';
import { showFirstSteps } from '../../../src/view/guide/show-first-steps.ts';
import type { Room } from '../../../src/view/room.svelte.ts';

/** Where the first steps lead from an exercise of a scenario, and whether the guidance begins anew. */
function ledFrom(exercise: { readonly scenario: string; readonly step: string } | null) {
  const led: string[] = [];
  const room = {
    exercise: exercise === null ? null : { scenario: { id: exercise.scenario }, step: exercise.step },
    show: (screen: string) => led.push(screen),
    go: (route: unknown) => led.push(JSON.stringify(route)),
  };
  showFirstSteps(room as unknown as Room, { restart: () => led.push('anew') });
  return led;
}

const BEFORE_IT = JSON.stringify({ screen: 'content-note', scenario: 'first-steps' });

test('the first steps are shown again in the exercise that carries them', () => {
  expect(ledFrom({ scenario: 'first-steps', step: 'read' })).toEqual(['anew', 'month']);
});

test.each([
  { where: 'the library', exercise: null },
  { where: 'an exercise without them', exercise: { scenario: 'talvora', step: 'read' } },
  { where: 'one that is over', exercise: { scenario: 'first-steps', step: 'over' } },
])('from $where they lead to a new exercise', ({ exercise }) => {
  expect(ledFrom(exercise)).toEqual(['anew', BEFORE_IT]);
});
