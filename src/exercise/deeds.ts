import type { Command, CommandKind } from '../scenario/commands.ts';
import type { CommandRefusal } from './command-refusal.ts';
import type { Exercise } from './document.ts';
import { faultOf, type FoldFault, unnumbered } from './fold.ts';
import { give } from './give.ts';
import type { NewCommand } from './given.ts';
import { beginHistory, type History, type UndoneDeed } from './history.ts';

/** Moving about and looking is no deed: undo does not stop at it, and it does not cut off the way forward. */
const QUIET: readonly CommandKind[] = ['go', 'seen'];
/** Months that are over and luck that was drawn stay as they are. */
const BARRIERS: readonly CommandKind[] = ['commit', 'hold-course', 'submit', 'reword', 'finish'];

const isQuiet = ({ kind }: Pick<Command, 'kind'>): boolean => QUIET.includes(kind);

type Acted = { readonly history: History } | { readonly refusal: CommandRefusal };

/** Gives a command. A deed cuts off what was undone before it. */
export const act = (history: History, command: NewCommand): Acted => actTogether(history, [command]);

/** Gives several commands as one deed, all or none. In the log each but the first says that it was given together. */
export const actTogether = (history: History, commands: readonly NewCommand[]): Acted =>
  asDeed(history, commands.map(joinedTo), give);

function joinedTo({ joined: _joined, ...command }: NewCommand, place: number): NewCommand {
  return place === 0 ? command : { ...command, joined: true };
}

/** Gives commands as one deed in some way; whatever that way gives instead of an exercise ends it. */
function asDeed<One extends Pick<Command, 'kind'>, No extends object>(
  history: History,
  commands: readonly One[],
  giveOne: (exercise: Exercise, command: One) => { readonly exercise: Exercise } | No,
): { readonly history: History } | No {
  let { present, decided } = history;
  for (const command of commands) {
    const given = giveOne(present, command);
    if (!('exercise' in given)) return given;
    if (given.exercise.months.length > present.months.length) decided = [...decided, present];
    present = given.exercise;
  }
  if (commands.every(isQuiet)) return { history: { ...history, present } };
  const past = commands.some(({ kind }) => BARRIERS.includes(kind)) ? [] : [...history.past, history.present];
  return { history: { past, present, undone: [], decided } };
}

/** Takes back the latest deed with all that was only looked at since; null where there is nothing to take back. */
export function undo({ past, present, undone, decided }: History): History | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  const taken = present.commands.slice(before.commands.length);
  return { past: past.slice(0, -1), present: before, undone: [taken, ...undone], decided };
}

/** Does again the deed that was undone last; null where there is none, or where it no longer fits. */
export function redo({ past, present, undone, decided }: History): History | null {
  const [again, ...later] = undone;
  if (again === undefined) return null;
  let exercise = present;
  for (const command of again) {
    const given = give(exercise, unnumbered(command));
    if ('refusal' in given) return null;
    exercise = given.exercise;
  }
  return { past: [...past, present], present: exercise, undone: later, decided };
}

/** The history behind a saved list of commands, with the way back and forward as they were; or the command at fault. */
export function restoreHistory(
  start: Exercise,
  commands: readonly Command[],
  undone: readonly Command[],
): { readonly history: History } | { readonly fault: FoldFault } {
  let history = beginHistory(start);
  for (const deed of deedsOf(commands)) {
    const acted = asDeed(history, deed, follow);
    if ('fault' in acted) return acted;
    history = acted.history;
  }
  return { history: { ...history, undone: withLooks(deedsOf(undone)) } };
}

/** Gives a command of a log where it stands in it. */
function follow(exercise: Exercise, command: Command): { readonly exercise: Exercise } | { readonly fault: FoldFault } {
  const fault = faultOf(exercise, command);
  if (fault !== null) return { fault };
  const given = give(exercise, unnumbered(command));
  return 'refusal' in given ? { fault: { n: command.n, code: given.refusal.code } } : given;
}

/** Commands by deed: whatever was not given together with the one before it begins one. */
function deedsOf(commands: readonly Command[]): UndoneDeed[] {
  const begins = commands.flatMap(({ joined }, index) => (index === 0 || joined !== true ? [index] : []));
  return begins.map((from, index) => commands.slice(from, begins[index + 1]));
}

/** Deeds that were undone, each with those by which the team only looked about after it. */
const withLooks = (deeds: readonly UndoneDeed[]): UndoneDeed[] =>
  deeds.reduce<UndoneDeed[]>((all, deed) => {
    const last = all.at(-1);
    return last !== undefined && deed.every(isQuiet) ? [...all.slice(0, -1), [...last, ...deed]] : [...all, deed];
  }, []);
