import { availableParallelism, cpus } from 'node:os';
import { readArguments } from './arguments.ts';
import { worldInputOf } from '../scenario/world-input.ts';
import { compile } from '../sim/compile.ts';
import { allocatedBy } from './bench/allocation.ts';
import { type BrowserTimes, measureBrowser } from './bench/browser.ts';
import { checkings } from './bench/checking.ts';
import { type EngineCase, engineRuns } from './bench/engine.ts';
import { interactive } from './bench/interactive.ts';
import { referenceScenario } from './bench/reference-scenario.ts';
import { rollouts } from './bench/rollouts.ts';
import { measure, type RoundSettings, type Times } from './bench/rounds.ts';
import { yardstick } from './bench/yardstick.ts';
import { isMisuse } from './outcome.ts';
import { rounded, table } from './print.ts';

/** Floors of the design: months a second at first, and with the live forecast. */
const FLOOR = { provinces: 12, monthsPerSecond: 40_000, laterMonthsPerSecond: 150_000, checkMs: 300 } as const;
const PROVINCES = [1, 4, 12, 30] as const;

/** Runs that the code is warmed up with before its memory is watched, and that are watched. */
const WARM_RUNS = 40;

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

/** Months of a bare loop as long as the engine's month of the reference scenario. */
function measureYardstick(settings: RoundSettings) {
  const bare = yardstick(compile(worldInputOf(referenceScenario(FLOOR.provinces))));
  const [times] = measure([bare], settings) as [Times];
  return { multiplyAdds: bare.multiplyAdds, draws: bare.draws, monthsPerSecond: 1000 / times.median };
}

function measureRollouts(settings: RoundSettings) {
  const all = rollouts();
  return measure(all, settings).map(({ median }, index) => {
    const { strategy, months } = all[index] as (typeof all)[number];
    return { strategy, months, runsPerSecond: 1000 / median };
  });
}

function measureInteractive(settings: RoundSettings) {
  const all = interactive();
  return measure(all, settings).map(({ median }, index) => {
    const { by, months } = all[index] as (typeof all)[number];
    return { by, msPerMonth: median / months };
  });
}

/** Bytes that a month of the reference scenario allocates once the code is warm. */
async function measureAllocation() {
  const of = async (withPlan: boolean) => {
    const { time, months } = engineRuns({ provinces: FLOOR.provinces, withPlan, withLedger: false });
    time(WARM_RUNS);
    return { withPlan, bytesPerMonth: (await allocatedBy(() => time(WARM_RUNS))) / months / WARM_RUNS };
  };
  return [await of(false), await of(true)];
}

/** Measures the engine, whole runs and the check of a scenario on one core. Takes about a minute with the usual settings. */
export async function bench(settings: RoundSettings = SETTINGS) {
  const check = measureChecks(settings);
  const engine = measureEngine(settings);
  const bare = measureYardstick(settings);
  const runs = measureRollouts(settings);
  const months = measureInteractive(settings);
  const allocation = await measureAllocation();
  const ratios = engine
    .filter(({ provinces, withLedger }) => provinces === FLOOR.provinces && !withLedger)
    .map(({ withPlan, monthsPerSecond }) => ({ withPlan, ratio: monthsPerSecond / FLOOR.monthsPerSecond }));
  const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: availableParallelism() };
  return {
    machine,
    rounds: settings.rounds,
    engine,
    floor: { ...FLOOR, ratios },
    bare,
    runs,
    months,
    allocation,
    check,
  };
}

type Bench = Awaited<ReturnType<typeof bench>>;

/** The results as tables. */
export function tellBench({ machine, rounds, engine, floor, check, ...others }: Bench): string {
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
    ...tellOthers(others, floor),
    '',
    `Check of a scenario, in ms (at most ${floor.checkMs} for 1 MB)`,
    ...table([['file', 'bytes', 'faults', 'first', 'middle', 'slowest'], ...checks], [1, 2, 3, 4, 5]),
  ].join('\n');
}

const whole = (value: number): string => rounded(value, 0);

function tellOthers(
  { bare, runs, months, allocation }: Pick<Bench, 'bare' | 'runs' | 'months' | 'allocation'>,
  { provinces, laterMonthsPerSecond }: Bench['floor'],
): string[] {
  return [
    `A bare loop with the ${bare.multiplyAdds} multiply-adds and ${bare.draws} draws of such a month: ${whole(bare.monthsPerSecond)} months/s`,
    `The floor with the live forecast is ${laterMonthsPerSecond} months/s, and half the speed of the bare loop`,
    ...allocation.map(
      ({ withPlan, bytesPerMonth }) =>
        `A month of ${provinces} provinces ${withPlan ? 'with a plan' : 'with nothing done'} allocates about ${whole(bytesPerMonth)} bytes`,
    ),
    ...runs.map(
      ({ strategy, months: length, runsPerSecond }) =>
        `${whole(runsPerSecond)} runs/s of ${length} months, with all that a forecast notes, strategy ${strategy}`,
    ),
    ...months.map(
      ({ by, msPerMonth }) => `${rounded(msPerMonth, 2)} ms a month with ledger, reports and digest, by the ${by}`,
    ),
  ];
}

function tellBrowser({ firstPicture, whole: all, longestTask }: BrowserTimes): string[] {
  const told = ({ median, least, most }: Times): string => `${whole(median)} ms (${whole(least)} to ${whole(most)})`;
  return [
    'Live forecast of Talvora in Chromium, from the click that plans a measure; middle, quickest and slowest',
    `  first picture ${told(firstPicture)}, at most 60`,
    `  whole, with what each measure adds ${told(all)}, at most 150 without`,
    `  longest task of the main thread ${told(longestTask)}, at most 50; 0 stands for less than 50`,
  ];
}

const USAGE = 'Usage: npm run bench -- [--json] [--browser]';

/** Prints the speed of the parts for which the design names floors. */
async function main(argv: readonly string[]): Promise<void> {
  const inBrowser = argv.includes('--browser');
  const rest = argv.filter((arg) => arg !== '--browser');
  const args = readArguments({ files: { called: 'FILE', least: 0, most: 0 }, options: {} }, rest);
  if (isMisuse(args)) {
    console.error(`bench: ${args.misuse}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (args.switches.has('help')) {
    console.log(USAGE);
    return;
  }
  const browser = inBrowser ? await measureBrowser() : null;
  const results = await bench();
  if (args.switches.has('json')) console.log(JSON.stringify({ ...results, ...(browser === null ? {} : { browser }) }));
  else console.log([tellBench(results), ...(browser === null ? [] : ['', ...tellBrowser(browser)])].join('\n'));
}

if (import.meta.main) await main(process.argv.slice(2));
