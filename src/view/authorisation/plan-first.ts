import type { CommandRefusal } from '../../exercise/command-refusal.ts';
import type { Exercise } from '../../exercise/document.ts';
import type { NewCommand } from '../../exercise/given.ts';
import type { Help } from '../../exercise/what-would-help.ts';
import { m } from '../../words/paraglide/messages.js';
import { commandWords } from '../month/refusal-words.ts';

/** Plans the measure that would help another, on the usual terms; empty, or why it cannot be planned. */
export function planFirst(
  exercise: Exercise,
  { measure, actor }: Extract<Help, { kind: 'after' }>,
  ongive: (command: NewCommand) => CommandRefusal | null,
): string {
  const id = `d${exercise.commands.length + 1}`;
  const reason = m['asking.first-reason']();
  const take = { kind: 'take', id, measure, actor, target: { country: true }, options: {}, reason } as const;
  const refused = ongive(take);
  return refused === null ? '' : commandWords(refused, exercise.scenario);
}
