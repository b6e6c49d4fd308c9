import { type Command, readArguments } from './arguments.ts';
import { bench, type BenchSettings } from './bench/results.ts';
import { tellBench } from './bench/told.ts';
import { helpOn } from './help.ts';
import { isMisuse } from './outcome.ts';
import { print, type Printed } from './print.ts';

const CALLED = 'npm run bench --';

const BENCH: Pick<Command, 'name' | 'summary' | 'files' | 'options'> = {
  name: 'bench',
  summary: 'measures how fast the parts are for which the design names floors, in about four minutes',
  files: { called: '', least: 0, most: 0 },
  options: { 'no-browser': { value: null, about: 'leave out what is measured in Chromium' } },
};

const USUAL: BenchSettings = {
  rounds: 7,
  roundMs: 200,
  warmUpMs: 400,
  manyRuns: 10_000,
  forecasts: 3,
  // What it needs takes memory, which is measured before.
  inBrowser: async () => (await import('./bench/in-browser.ts')).tryBrowser(),
};

const leftOut = async () => ({ missing: 'left out, as asked for' });

/** Answers a command line without printing anything but how a browser is installed. */
export async function answerBench(argv: readonly string[], usual = USUAL): Promise<Printed> {
  const args = readArguments(BENCH, argv);
  if (isMisuse(args)) return print(args, false, `See ${CALLED} --help`);
  if (args.switches.has('help')) return { stdout: `${helpOn(BENCH, CALLED)}\n`, stderr: '', exitCode: 0 };
  const found = await bench(args.switches.has('no-browser') ? { ...usual, inBrowser: leftOut } : usual);
  return print({ ok: true, json: found, text: tellBench(found), to: 'stdout' }, args.switches.has('json'), '');
}

/** Prints the answer to a command line. */
async function main(argv: readonly string[]): Promise<void> {
  const { stdout, stderr, exitCode } = await answerBench(argv);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

if (import.meta.main) await main(process.argv.slice(2));
