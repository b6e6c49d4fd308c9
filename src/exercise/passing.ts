import { exerciseDefaults } from '../scenario/defaults.ts';
import { refused } from './command-refusal.ts';
import { areMonthsOver, type Exercise } from './document.ts';
import { edit } from './edit.ts';
import type { Given, Of } from './given.ts';
import { holdCourse } from './hold-course.ts';
import { type MonthEvent, type MonthPlace, stepAfter } from './month-machine.ts';
import { passTurn } from './pass-month.ts';

const placeOf = (exercise: Exercise): MonthPlace => ({
  step: exercise.step,
  steps: exercise.settings.steps,
  isLast: areMonthsOver(exercise),
});

const atStep = (exercise: Exercise, step: Exercise['step']): Exercise =>
  edit(exercise, (document) => {
    document.step = step;
  });

/** Moves to another step of the month, or from the review into the next month. */
export function go(exercise: Exercise, { step }: Of<'go'>): Given {
  const next = stepAfter(placeOf(exercise), { type: 'go', step });
  return next === null ? refused('bad-step') : { exercise: atStep(exercise, next) };
}

/** Closes the month, or the months of a turn, with what was decided. */
export function commit(exercise: Exercise): Given {
  const { monthsPerTurn } = exerciseDefaults(exercise.scenario);
  return close(exercise, () => {
    const passed = passTurn(exercise, { draft: exercise.draft, heldCourse: false }, monthsPerTurn);
    return edit(passed, (document) => {
      document.heldUntil = null;
    });
  });
}

/** Lets months pass without a decision. */
export function hold(exercise: Exercise, { months }: Of<'hold-course'>): Given {
  if (exercise.draft.planned.length > 0) return refused('plan-not-empty');
  return close(exercise, () => holdCourse(exercise, months));
}

/** The way through the close: the machine says whether there is one, the engine passes the months in between. */
function close(exercise: Exercise, pass: () => Exercise): Given {
  const closing = stepAfter(placeOf(exercise), { type: 'commit' });
  if (closing === null) return refused('wrong-step');
  const passed = atStep(pass(), closing);
  return { exercise: move(passed, { type: 'next' }) };
}

/** Ends the exercise where it stands. */
export const finish = (exercise: Exercise): Given => ({ exercise: move(exercise, { type: 'finish' }) });

function move(exercise: Exercise, event: MonthEvent): Exercise {
  const next = stepAfter(placeOf(exercise), event);
  if (next === null) throw new RangeError(`no "${event.type}" from "${exercise.step}"`);
  return atStep(exercise, next);
}
