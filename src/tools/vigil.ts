#!/usr/bin/env node
import { nearest } from '../lib/nearest.ts';
import { type Command, readArguments } from './arguments.ts';
import { BALANCE } from './commands/balance.ts';
import { CHECK } from './commands/check.ts';
import { EXPERIMENT } from './commands/experiment.ts';
import { FORECAST } from './commands/forecast.ts';
import { MODEL } from './commands/model.ts';
import { NEW } from './commands/new.ts';
import { REPLAY } from './commands/replay.ts';
import { RUN } from './commands/run.ts';
import { helpFor, helpOn } from './help.ts';
import { isMisuse } from './outcome.ts';
import { plain, print, type Printed } from './print.ts';

const COMMANDS: readonly Command[] = [CHECK, RUN, FORECAST, EXPERIMENT, BALANCE, REPLAY, NEW, MODEL];
const HELP = 'See vigil --help';

/** Answers a command line without printing anything. Faults of the tool itself throw. */
export async function answer(argv: readonly string[]): Promise<Printed> {
  const at = argv.findIndex((arg) => !arg.startsWith('-'));
  if (at < 0) return answerWithoutCommand(argv);
  const name = argv[at] as string;
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) return print(unknownCommand(name), false, HELP);
  const args = readArguments(command, argv.toSpliced(at, 1));
  const how = `See vigil ${name} --help`;
  if (isMisuse(args)) return print(args, false, how);
  if (args.switches.has('help')) return say(helpOn(command));
  return print(await command.run(args), args.switches.has('json'), how);
}

function answerWithoutCommand(argv: readonly string[]): Printed {
  if (argv.length === 0) return { stdout: '', stderr: `${helpFor(COMMANDS)}\n`, exitCode: 2 };
  if (argv.some((arg) => arg === '--help' || arg === '-h')) return say(helpFor(COMMANDS));
  return print({ misuse: `no command in "${argv.join(' ')}"`, hint: '' }, false, HELP);
}

function unknownCommand(name: string) {
  const names = COMMANDS.map((command) => command.name);
  const near = nearest(name, names);
  return {
    misuse: `there is no command "${name}"`,
    hint: near === null ? `there are ${names.join(', ')}` : `did you mean ${near}?`,
  };
}

const say = (text: string): Printed => ({ stdout: `${text}\n`, stderr: '', exitCode: 0 });

/** Prints the answer to a command line. Whatever goes wrong is told in one line, unless VIGIL_DEBUG asks for all. */
async function main(argv: readonly string[]): Promise<void> {
  // Whoever reads may stop early, as `head` does.
  process.stdout.on('error', () => process.exit());
  try {
    const { stdout, stderr, exitCode } = await answer(argv);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
  } catch (error) {
    if (process.env['VIGIL_DEBUG'] === undefined) process.stderr.write(`vigil: ${oneLine(error)}\n`);
    else console.error(error);
    process.exitCode = 1;
  }
}

const oneLine = (error: unknown): string =>
  plain(
    `something unexpected happened: ${error instanceof Error ? error.message : String(error)}`.split('\n')[0] ?? '',
  );

if (import.meta.main) await main(process.argv.slice(2));
