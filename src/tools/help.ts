import { COMMON_OPTIONS, type Command } from './arguments.ts';
import { table } from './print.ts';

/** How to use the tool. */
export const helpFor = (commands: readonly Command[]): string =>
  [
    'Usage: vigil COMMAND …',
    '',
    ...table(commands.map(({ name, files, summary }) => [`  ${name} ${files.called}`, summary])),
    '',
    'Every command takes --json and --help.',
    'Exit code: 0 when all is well, 1 when what was asked for failed, 2 when the command was not understood.',
  ].join('\n');

/** How to use a command, which is called as a part of `vigil` unless said otherwise. */
export function helpOn({ name, files, summary, options }: Omit<Command, 'run'>, called = `vigil ${name}`): string {
  const rows = Object.entries({ ...options, ...COMMON_OPTIONS }).map(([option, { value, about }]) => [
    `  --${option}${value === null ? '' : ` ${value}`}`,
    about,
  ]);
  return [`Usage: ${called} [OPTIONS] ${files.called}`.trimEnd(), '', `It ${summary}.`, '', ...table(rows)].join('\n');
}
