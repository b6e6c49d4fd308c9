import type { Command } from '../scenario/commands.ts';
import type { CommandRefusal } from './command-refusal.ts';
import type { Exercise } from './document.ts';
import { give } from './give.ts';
import type { NewCommand } from './given.ts';

/** The first command of a log that does not fit, and why. */
export interface FoldFault {
  readonly n: number;
  readonly code: CommandRefusal['code'] | 'wrong-number' | 'wrong-month';
}

/** A command as it was given, before the exercise numbered it. */
export function unnumbered({ n: _n, month: _month, ...command }: Command): NewCommand {
  return command;
}

/** Why a command of a log does not follow on an exercise, or null where it does. */
export function faultOf({ commands, month }: Exercise, command: Command): FoldFault | null {
  if (command.n !== commands.length + 1) return { n: command.n, code: 'wrong-number' };
  return command.month === month ? null : { n: command.n, code: 'wrong-month' };
}

/** The exercise after all commands of a log, or the first that cannot be given. */
export function foldExercise(
  start: Exercise,
  commands: readonly Command[],
): { readonly exercise: Exercise } | { readonly fault: FoldFault } {
  let exercise = start;
  for (const command of commands) {
    const fault = faultOf(exercise, command);
    if (fault !== null) return { fault };
    const given = give(exercise, unnumbered(command));
    if ('refusal' in given) return { fault: { n: command.n, code: given.refusal.code } };
    exercise = given.exercise;
  }
  return { exercise };
}
