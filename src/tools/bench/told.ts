import { rounded, table } from '../print.ts';
import type { PictureTimes } from './browser.ts';
import { FLOOR_PROVINCES, type JudgedFloor } from './floors.ts';
import { SPENDERS } from './interactive.ts';
import type { Bench } from './results.ts';
import type { Times } from './rounds.ts';
import { tellRoom } from './told-room.ts';

/** What the bench measured, as tables for people. */
export function tellBench(found: Bench): string {
  const { machine, rounds } = found;
  const parts = [tellFloors, tellEngine, tellMonth, tellForecasts, tellBrowser, tellInteractive, tellChecks];
  return [
    `Node ${machine.node}, ${machine.cores} cores (${machine.processor}); middle of ${rounds} rounds on one core, unless said otherwise`,
    ...parts.flatMap((part) => ['', ...part(found)]),
  ].join('\n');
}

const whole = (value: number): string => rounded(value, 0);

function tellFloors({ floors }: Bench): string[] {
  const rows = floors.map((floor) => [
    floor.what,
    floor.measured === null ? '' : inUnit(floor, floor.measured),
    `${floor.bound} ${inUnit(floor, floor.limit)} ${floor.unit}`,
    floor.holds === null ? 'not measured' : floor.holds ? 'holds' : 'missed',
  ]);
  return ['Floors', ...table([['', 'measured', 'floor', ''], ...rows], [1])];
}

const inUnit = ({ unit }: Pick<JudgedFloor, 'unit'>, value: number): string => rounded(value, DECIMALS[unit] ?? 0);
const DECIMALS: Readonly<Record<string, number>> = { times: 2, s: 1, CLS: 3 };

function tellEngine({ engine, growth }: Bench): string[] {
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
  return [
    'Engine: opening and close of a month, without reports',
    ...table([head, ...rows], [0, 1, 3, 4, 5, 6]),
    ...growth.map(({ withPlan, fixedUs, usPerProvince, largestDeviation }) => {
      const deviation = `no point lies more than ${rounded(largestDeviation * 100)} % from that line`;
      return `A month takes ${rounded(fixedUs, 2)} µs and ${rounded(usPerProvince, 2)} µs a province ${way(withPlan)}, no ledger; ${deviation}`;
    }),
  ];
}

const way = (withPlan: boolean): string => (withPlan ? 'with a plan' : 'with nothing done');

function tellMonth({ bare, allocation }: Bench): string[] {
  const loop = `${bare.multiplyAdds} multiply-adds and ${bare.draws} draws`;
  return [
    `A month of ${FLOOR_PROVINCES} provinces`,
    `  a bare loop with its ${loop}: ${whole(bare.monthsPerSecond)} months/s`,
    ...allocation.map(
      ({ withPlan, bytesPerMonth }) => `  allocates about ${whole(bytesPerMonth)} bytes ${way(withPlan)}`,
    ),
  ];
}

function tellForecasts({ rollout, manyRuns }: Bench): string[] {
  const { runs, threads, ms, earlyMegabytes, lateMegabytes } = manyRuns;
  return [
    'Forecasts from the command line',
    ...rollout.map(
      ({ strategy, months, runsPerSecond }) =>
        `  ${whole(runsPerSecond)} runs/s of ${months} months, with all that a forecast notes, strategy ${strategy}`,
    ),
    `  ${runs} runs of Talvora in ${threads} threads: ${inSeconds(ms)}`,
    `  memory ${whole(earlyMegabytes)} MB after a tenth of them, ${whole(lateMegabytes)} MB after all`,
  ];
}

const inSeconds = ({ median, least, most }: Times): string =>
  `${rounded(median / 1000)} s (${rounded(least / 1000)} to ${rounded(most / 1000)})`;

const inMs = ({ median, least, most }: Times): string => `${whole(median)} ms (${whole(least)} to ${whole(most)})`;

function tellBrowser({ browser }: Bench): string[] {
  const title = 'Live forecast of Talvora in Chromium, from a click to what is painted';
  if ('missing' in browser) return [`${title}: not measured (${browser.missing})`];
  const row = (what: string, { firstPicture, finalPicture, whole: all }: PictureTimes): string[] => [
    `  ${what}`,
    ...[firstPicture, finalPicture, all].map(inMs),
  ];
  return [
    `${title}; middle, quickest and slowest`,
    ...table([
      ['', 'first picture', 'final picture', 'what each measure adds'],
      row('all runs anew, after a stage is stated', browser),
      row('only those with it, after a measure is planned', browser.planned),
    ]),
    `  longest task of the main thread ${inMs(browser.longestTask)}; 0 stands for less than 50`,
    '',
    ...tellRoom(browser.room),
  ];
}

function tellInteractive({ interactive: { msPerMonth, parts } }: Bench): string[] {
  const rows = SPENDERS.map((one) => [
    `  ${one}`,
    rounded(parts[one], 3),
    `${whole((parts[one] / msPerMonth) * 100)} %`,
  ]);
  return [
    `A month as a team goes through it, with ledger, reports and digest: ${rounded(msPerMonth, 2)} ms, spent by`,
    ...table(rows, [1, 2]),
  ];
}

function tellChecks({ check }: Bench): string[] {
  const rows = check.map(({ file, bytes, faults, firstMs, medianMs, slowestMs }) => [
    file,
    ...[bytes, faults, firstMs, medianMs, slowestMs].map(whole),
  ]);
  return [
    'Check of a scenario, in ms',
    ...table([['file', 'bytes', 'faults', 'first', 'middle', 'slowest'], ...rows], [1, 2, 3, 4, 5]),
  ];
}
