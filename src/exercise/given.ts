import type { Command, CommandKind } from '../scenario/commands.ts';
import type { CommandRefusal } from './command-refusal.ts';
import type { Exercise } from './document.ts';

/** A command without its number and month, which the exercise adds. */
export type NewCommand = Unnumbered<Command>;
type Unnumbered<C> = C extends Command ? Omit<C, 'n' | 'month'> : never;

/** A command of one kind. */
export type Of<Kind extends CommandKind> = ByKind[Kind];
type ByKind = { readonly [C in Command as C['kind']]: C };

/** What came of a command: the exercise after it, or why it cannot be given. */
export type Given = { readonly exercise: Exercise } | { readonly refusal: CommandRefusal };
