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

/** How to use a command. */
export function helpOn({ name, files, summary, options }: Command): string {
  const rows = Object.entries({ ...options, ...COMMON_OPTIONS }).map(([option, { value, about }]) => [
    `  --${option}${value === null ? '' : ` ${value}`}`,
    about,
  ]);
  return [`Usage: vigil ${name} [OPTIONS] ${files.called}`.trimEnd(), '', `It ${summary}.`, '', ...table(rows)].join(
    '\n',
  );
}
