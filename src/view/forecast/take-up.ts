import type { CommandRefusal } from '../../exercise/command-refusal.ts';
import { type Draft, type Exercise, isTake } from '../../exercise/document.ts';
import type { NewCommand } from '../../exercise/given.ts';
import type { Decision } from '../../sim/decision.ts';
import { decisionKey, isDrawnIn } from './live-question.ts';

/** The room, as far as a plan is changed through it. */
interface Desk {
  readonly exercise: Exercise | null;
  give(...commands: readonly NewCommand[]): CommandRefusal | null;
}

/** What is planned and can still be changed: whatever was answered by others stands. */
export const openDecisions = ({ planned }: Draft): Decision[] =>
  planned.filter(({ attempts }) => attempts.length === 0).map(({ decision }) => decision);

/** Whether two plans decide the same, in whatever order. */
export function isSamePlan(a: readonly Decision[], b: readonly Decision[]): boolean {
  const keys = (decisions: readonly Decision[]) => decisions.map(decisionKey).toSorted().join('\n');
  return keys(a) === keys(b);
}

/** Plans these decisions in place of what can still be changed, as one deed. Null, or why it cannot be. */
export function takeUp(desk: Desk, decisions: readonly Decision[]): CommandRefusal | null {
  return desk.exercise === null ? null : desk.give(...commandsFor(desk.exercise, decisions));
}

/** Takes out what the other plan does not have, then adds what it has more: stops first, which may make room. */
function commandsFor({ draft, commands }: Exercise, decisions: readonly Decision[]): NewCommand[] {
  const wanted = new Set(decisions.map(decisionKey));
  const there = new Set(draft.planned.map(({ decision }) => decisionKey(decision)));
  const drops = draft.planned.filter(
    ({ attempts, decision }) => attempts.length === 0 && !wanted.has(decisionKey(decision)),
  );
  const more = decisions.filter((one) => !there.has(decisionKey(one)) && !isDrawnIn(draft.planned, one));
  const stopsFirst = [...more.filter((one) => !isTake(one)), ...more.filter(isTake)];
  return [
    ...drops.map(({ id }): NewCommand => ({ kind: 'drop', id })),
    ...stopsFirst.map((one, index) => addition(one, `d${commands.length + drops.length + index + 1}`)),
  ];
}

function addition(decision: Decision, id: string): NewCommand {
  if (!isTake(decision)) return { ...decision, id };
  const { measure, actor, target, options, reason } = decision;
  return { kind: 'take', id, measure, actor, target, options, reason } as NewCommand;
}
