import { castDraft } from 'immer';
import { type Command, type CommandKind, commandSchema, MOST_COMMANDS } from '../scenario/commands.ts';
import { refused } from './command-refusal.ts';
import { reword, submit, withdraw } from './deciding.ts';
import type { Exercise } from './document.ts';
import { edit } from './edit.ts';
import type { Given, NewCommand, Of } from './given.ts';
import { commit, finish, go, hold } from './passing.ts';
import { amend, assess, drop, note, stop, take } from './planning.ts';
import { see, skipReport } from './reading.ts';

export type { NewCommand } from './given.ts';
export type { CommandRefusal } from './command-refusal.ts';

const HANDLERS: { readonly [Kind in CommandKind]: (exercise: Exercise, command: Of<Kind>) => Given } = {
  assess,
  take,
  amend,
  drop,
  stop,
  submit,
  reword,
  withdraw,
  note,
  go,
  'skip-report': skipReport,
  seen: see,
  commit,
  'hold-course': hold,
  finish,
};

const handle = <Kind extends CommandKind>(exercise: Exercise, kind: Kind, command: Of<Kind>): Given =>
  HANDLERS[kind](exercise, command);

/** Gives a command: the exercise after it, or the reason why it cannot be given. The exercise given is never changed. */
export function give(exercise: Exercise, command: NewCommand): Given {
  if (exercise.step === 'over') return refused('over');
  if (exercise.commands.length >= MOST_COMMANDS) return refused('too-many');
  const numbered = numberOf(exercise, command);
  if (numbered === null) return refused('malformed');
  const given = handle(exercise, numbered.kind, numbered);
  return 'refusal' in given ? given : { exercise: record(given.exercise, numbered) };
}

/** The command with its number and month, or null when it is not as a log may hold it. */
function numberOf({ commands, month }: Exercise, command: NewCommand): Command | null {
  const parsed = commandSchema.safeParse({ ...command, n: commands.length + 1, month });
  return parsed.success ? parsed.data : null;
}

const record = (exercise: Exercise, command: Command): Exercise =>
  edit(exercise, (document) => {
    document.commands.push(castDraft(command));
  });
