import { castDraft } from 'immer';
import type { Decision, Stop, Take } from '../sim/decision.ts';
import { refused } from './command-refusal.ts';
import type { Draft, Exercise, Planned } from './document.ts';
import { edit } from './edit.ts';
import type { Given, Of } from './given.ts';
import { isOpenMonth } from './steps.ts';
import { isAsDrawn, refuseBeside, settleDrawn, without } from './turn.ts';

/** The exercise with another draft of the month. */
export const withDraft = (exercise: Exercise, draft: Draft): Exercise =>
  edit(exercise, (document) => {
    document.draft = castDraft(draft);
  });

/** The draft with a planned decision changed. */
export const withPlanned = (draft: Draft, id: string, change: Partial<Planned>): Draft => ({
  ...draft,
  planned: draft.planned.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

const findPlanned = ({ draft }: Exercise, id: string): Planned | undefined =>
  draft.planned.find((planned) => planned.id === id);

/** Does something to a planned decision of the open month. */
export function onPlanned(exercise: Exercise, id: string, act: (planned: Planned) => Given): Given {
  if (!isOpenMonth(exercise.step)) return refused('wrong-step');
  const planned = findPlanned(exercise, id);
  return planned === undefined ? refused('unknown-decision') : act(planned);
}

/** Says which stage the team believes the country is in. */
export function assess(exercise: Exercise, { stage, chance, public: isPublic }: Of<'assess'>): Given {
  if (!isOpenMonth(exercise.step) || !exercise.settings.steps.includes('assess')) return refused('wrong-step');
  return { exercise: withDraft(exercise, { ...exercise.draft, assessment: { stage, chance, public: isPublic } }) };
}

/** Writes down why the team does what it does. */
export function note(exercise: Exercise, { text }: Of<'note'>): Given {
  if (!isOpenMonth(exercise.step)) return refused('wrong-step');
  return { exercise: withDraft(exercise, { ...exercise.draft, note: text }) };
}

/** Plans to take a measure. */
export function take(exercise: Exercise, command: Of<'take'>): Given {
  const { id, measure, actor, target, options, reason } = command;
  const decision: Take = { kind: 'take', measure, actor, target, options, reason, rewordings: [] };
  return plan(exercise, id, decision);
}

/** Plans to stop a measure. */
export function stop(exercise: Exercise, { id, measure, run, reason }: Of<'stop'>): Given {
  const decision: Stop = { kind: 'stop', measure, reason, ...(run === undefined ? {} : { run }) };
  return plan(exercise, id, decision);
}

function plan(exercise: Exercise, id: string, decision: Decision): Given {
  if (!isOpenMonth(exercise.step)) return refused('wrong-step');
  if (findPlanned(exercise, id) !== undefined) return refused('duplicate-id');
  const refusal = refuseBeside(exercise, exercise.draft, decision);
  if (refusal !== null) return refused('not-possible', refusal);
  const planned: Planned = { id, decision, attempts: [], withdrawn: false };
  return redrawn(exercise, { ...exercise.draft, planned: [...exercise.draft.planned, planned] });
}

/** A draft that leaves everything drawn as it is, or the refusal of one that does not. */
function redrawn(exercise: Exercise, draft: Draft): Given {
  const isFree = draft.planned.every(({ attempts }) => attempts.length === 0);
  if (!isFree && !isAsDrawn(settleDrawn(exercise, draft), draft)) return refused('already-drawn');
  return { exercise: withDraft(exercise, draft) };
}

/** Changes the terms of a planned measure, or the reason for a decision. Terms that were submitted stand. */
export function amend(exercise: Exercise, { id, options, reason }: Of<'amend'>): Given {
  return onPlanned(exercise, id, ({ decision, attempts }) => {
    const explained: Decision = reason === undefined ? decision : { ...decision, reason };
    if (options === undefined) {
      return { exercise: withDraft(exercise, withPlanned(exercise.draft, id, { decision: explained })) };
    }
    if (explained.kind === 'stop') return refused('no-options');
    if (attempts.length > 0) return refused('already-drawn');
    const amended: Take = { ...explained, options };
    const refusal = refuseBeside(exercise, without(exercise.draft, id), amended);
    if (refusal !== null) return refused('not-possible', refusal);
    return { exercise: withDraft(exercise, withPlanned(exercise.draft, id, { decision: amended })) };
  });
}

/** Takes a decision off the plan. */
export function drop(exercise: Exercise, { id }: Of<'drop'>): Given {
  return onPlanned(exercise, id, ({ attempts }) => {
    if (attempts.length > 0) return refused('already-drawn');
    return redrawn(exercise, without(exercise.draft, id));
  });
}
