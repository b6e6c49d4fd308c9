import { parseArgs } from 'node:util';
import { nearest } from '../lib/nearest.ts';
import { isMisuse, type Misuse, type Outcome } from './outcome.ts';

/** An option of a command: what its value is called, or null where it takes none, and what it does. */
export interface OptionSpec {
  readonly value: string | null;
  readonly about: string;
}

/** A command of the tool. */
export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** What the files are called that it takes, and how many at least and at most. */
  readonly files: { readonly called: string; readonly least: number; readonly most: number };
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly run: (args: Arguments) => Promise<Outcome> | Outcome;
}

/** What a command was given. The last of repeated options holds. */
export interface Arguments {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

/** Options that every command has. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  json: { value: null, about: 'print JSON and nothing else' },
  help: { value: null, about: 'say how to use it' },
};

/** Reads what follows the name of a command. */
export function readArguments(
  command: Pick<Command, 'files' | 'options'>,
  args: readonly string[],
): Arguments | Misuse {
  const specs = { ...command.options, ...COMMON_OPTIONS };
  const { tokens } = parseArgs({ args: [...args], options: forNode(specs), strict: false, tokens: true });
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const read = readOption(specs, token);
    if (isMisuse(read)) return read;
    if (read.value === null) switches.add(token.name);
    else values.set(token.name, read.value);
  }
  const asked = { files, values, switches };
  return switches.has('help') ? asked : (refuseFiles(command, files) ?? asked);
}

function forNode(specs: Readonly<Record<string, OptionSpec>>) {
  return Object.fromEntries(
    Object.entries(specs).map(([name, { value }]) => [
      name,
      { type: value === null ? ('boolean' as const) : ('string' as const), ...(name === 'help' ? { short: 'h' } : {}) },
    ]),
  );
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOption(
  specs: Readonly<Record<string, OptionSpec>>,
  token: OptionToken,
): { value: string | null } | Misuse {
  const { name, rawName, value, inlineValue } = token;
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (spec === undefined) {
    const near = nearest(name, Object.keys(specs));
    return { misuse: `there is no option ${rawName}`, hint: near === null ? '' : `did you mean --${near}?` };
  }
  if (spec.value === null) {
    return value === undefined ? { value: null } : { misuse: `${rawName} takes no value`, hint: '' };
  }
  const isNextOption = inlineValue !== true && /^-\D/.test(value ?? '');
  if (value === undefined || value === '' || isNextOption) {
    return { misuse: `${rawName} needs a value`, hint: `${rawName} ${spec.value}` };
  }
  return { value };
}

function refuseFiles(
  { files: { called, least, most } }: Pick<Command, 'files'>,
  files: readonly string[],
): Misuse | null {
  if (files.length < least) return { misuse: `${called} is missing`, hint: '' };
  if (files.length > most) return { misuse: `"${files[most]}" is one too many`, hint: '' };
  return null;
}

/** The whole number that an option gives, null where it is not given, or a misuse. */
export function wholeNumber(args: Arguments, name: string, least: number, most: number): number | null | Misuse {
  const text = args.values.get(name);
  if (text === undefined) return null;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  return { misuse: `--${name} takes a whole number from ${least} to ${most}, not "${text}"`, hint: '' };
}
