import type { Options, Take } from '../sim/decision.ts';
import { refused } from './command-refusal.ts';
import { type Draft, type Exercise, isTake, type Planned } from './document.ts';
import type { Given, Of } from './given.ts';
import { onPlanned, withDraft, withPlanned } from './planning.ts';
import { isAsDrawn, needsConsent, settleDrawn } from './turn.ts';

/** Does something to a planned measure in the step in which others are asked. */
function onSubmittable(exercise: Exercise, id: string, act: (planned: Planned, take: Take) => Given): Given {
  return onPlanned(exercise, id, (planned) => {
    if (!exercise.settings.steps.includes('decide')) return refused('wrong-step');
    return isTake(planned.decision) ? act(planned, planned.decision) : refused('nothing-to-submit');
  });
}

/** Asks those whose consent, mandate or votes a planned measure needs. What comes of it is drawn, and stands. */
export function submit(exercise: Exercise, { id }: Of<'submit'>): Given {
  return onSubmittable(exercise, id, ({ attempts }, decision) => {
    if (attempts.length > 0) return refused('already-drawn');
    if (!needsConsent(exercise.world, decision)) return refused('nothing-to-submit');
    return drawn(exercise, id, { ...exercise.draft, submitted: [...exercise.draft.submitted, id] });
  });
}

/** Tries again on other terms in the same month, at a price. */
export function reword(exercise: Exercise, { id, options }: Of<'reword'>): Given {
  return onSubmittable(exercise, id, (planned, decision) => {
    if (!isTurnedDown(planned)) return refused('not-turned-down');
    return drawn(exercise, id, withPlanned(exercise.draft, id, { decision: reworded(decision, options) }));
  });
}

/** Gives up a measure that was turned down. */
export function withdraw(exercise: Exercise, { id }: Of<'withdraw'>): Given {
  return onSubmittable(exercise, id, (planned) => {
    if (!isTurnedDown(planned)) return refused('not-turned-down');
    return { exercise: withDraft(exercise, withPlanned(exercise.draft, id, { withdrawn: true })) };
  });
}

const isTurnedDown = ({ attempts, withdrawn }: Planned): boolean => !withdrawn && attempts.at(-1)?.passed === false;

const reworded = (decision: Take, options: Options): Take => ({
  ...decision,
  rewordings: [...decision.rewordings, options],
});

/** Draws what a newly submitted or reworded decision comes to, unless that would change another draw. */
function drawn(exercise: Exercise, id: string, draft: Draft): Given {
  const settled = settleDrawn(exercise, draft);
  const result = settled.results.get(id);
  if (result === undefined) throw new RangeError(`"${id}" was not settled`);
  if (result.refusal !== null) return refused('not-possible', result.refusal);
  if (!isAsDrawn(settled, draft)) return refused('already-drawn');
  return { exercise: withDraft(exercise, withPlanned(draft, id, { attempts: result.attempts })) };
}
