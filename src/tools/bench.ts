import { availableParallelism, cpus } from 'node:os';
import { readArguments } from './arguments.ts';
import { checkings } from './bench/checking.ts';
import { type EngineCase, engineRuns } from './bench/engine.ts';
import { measure, type RoundSettings, type Times } from './bench/rounds.ts';
import { isMisuse } from './outcome.ts';
import { rounded, table } from './print.ts';

/** Floors of the design. */
const FLOOR = { provinces: 12, monthsPerSecond: 40_000, checkMs: 300 } as const;
const PROVINCES = [1, 4, 12, 30] as const;

const SETTINGS: RoundSettings = { rounds: 7, roundMs: 200, warmUpMs: 400 };

/** Speed of the engine in one case: months a second in the middle round, the slowest and the quickest. */
interface EngineSpeed extends EngineCase {
  readonly running: number;
  readonly monthsPerSecond: number;
  readonly slowest: number;
  readonly quickest: number;
  /** Microseconds for one province in one month. */
  readonly usPerProvince: number;
}

function measureEngine(settings: RoundSettings): EngineSpeed[] {
  const cases = PROVINCES.flatMap((provinces) =>
    [false, true].flatMap((withPlan) => [false, true].map((withLedger) => ({ provinces, withPlan, withLedger }))),
  );
  const runs = cases.map(engineRuns);
  return measure(runs, settings).map((times, index) => {
    const { months, running } = runs[index] as (typeof runs)[number];
    return speedOf(cases[index] as EngineCase, { months, running, times });
  });
}

function speedOf(
  engineCase: EngineCase,
  { months, running, times }: { months: number; running: number; times: Times },
) {
  const perSecond = (ms: number): number => (months * 1000) / ms;
  return {
    ...engineCase,
    running,
    monthsPerSecond: perSecond(times.median),
    slowest: perSecond(times.most),
    quickest: perSecond(times.least),
    usPerProvince: (times.median * 1000) / months / engineCase.provinces,
  };
}

function measureChecks(settings: RoundSettings) {
  const all = checkings();
  return measure(all, settings).map(({ median, least, most }, index) => {
    const { name, bytes, faults, firstMs } = all[index] as (typeof all)[number];
    return { file: name, bytes, faults, firstMs, medianMs: median, quickestMs: least, slowestMs: most };
  });
}

/** Measures the engine and the check of a scenario on one core. Takes about 40 seconds with the usual settings. */
export function bench(settings: RoundSettings = SETTINGS) {
  const check = measureChecks(settings);
  const engine = measureEngine(settings);
  const ratios = engine
    .filter(({ provinces, withLedger }) => provinces === FLOOR.provinces && !withLedger)
    .map(({ withPlan, monthsPerSecond }) => ({ withPlan, ratio: monthsPerSecond / FLOOR.monthsPerSecond }));
  const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: availableParallelism() };
  return { machine, rounds: settings.rounds, engine, floor: { ...FLOOR, ratios }, check };
}

type Bench = ReturnType<typeof bench>;

/** The results as tables. */
export function tellBench({ machine, rounds, engine, floor, check }: Bench): string {
  const whole = (value: number): string => rounded(value, 0);
  const head = [
    'provinces',
    'measures running',
    'ledger',
    'months/s',
    'slowest',
    'quickest',
    'µs a province and month',
  ];
  const rows = engine.map((one) => [
    String(one.provinces),
    rounded(one.running),
    one.withLedger ? 'kept' : 'none',
    ...[one.monthsPerSecond, one.slowest, one.quickest].map(whole),
    rounded(one.usPerProvince, 2),
  ]);
  const checks = check.map(({ file, bytes, faults, firstMs, medianMs, slowestMs }) => [
    file,
    ...[bytes, faults, firstMs, medianMs, slowestMs].map(whole),
  ]);
  return [
    `Node ${machine.node}, one of ${machine.cores} cores (${machine.processor}); middle of ${rounds} rounds`,
    '',
    'Engine: opening and close of a month, without reports',
    ...table([head, ...rows], [0, 1, 3, 4, 5, 6]),
    '',
    ...floor.ratios.map(({ withPlan, ratio }) => {
      const what = withPlan ? 'with a plan' : 'with nothing done';
      return `${rounded(ratio, 2)} times the floor of ${floor.monthsPerSecond} months/s, ${floor.provinces} provinces, no ledger, ${what}`;
    }),
    '',
    `Check of a scenario, in ms (at most ${floor.checkMs} for 1 MB)`,
    ...table([['file', 'bytes', 'faults', 'first', 'middle', 'slowest'], ...checks], [1, 2, 3, 4, 5]),
  ].join('\n');
}

/** Prints the speed of the parts for which the design names floors. */
function main(argv: readonly string[]): void {
  const args = readArguments({ files: { called: 'FILE', least: 0, most: 0 }, options: {} }, argv);
  if (isMisuse(args)) {
    console.error(`bench: ${args.misuse}\nUsage: npm run bench -- [--json]`);
    process.exitCode = 2;
    return;
  }
  if (args.switches.has('help')) {
    console.log('Usage: npm run bench -- [--json]');
    return;
  }
  const results = bench();
  console.log(args.switches.has('json') ? JSON.stringify(results) : tellBench(results));
}

if (import.meta.main) main(process.argv.slice(2));
