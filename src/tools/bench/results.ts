import { availableParallelism, cpus } from 'node:os';
import { worldInputOf } from '../../scenario/world-input.ts';
import { compile } from '../../sim/compile.ts';
import { allocatedBy } from './allocation.ts';
import type { BrowserTimes } from './browser.ts';
import { checkings } from './checking.ts';
import { engineRuns } from './engine.ts';
import { growthOf, idleSpeed, measureEngine } from './engine-speed.ts';
import { FLOOR_PROVINCES, judgeFloors } from './floors.ts';
import type { NoBrowser } from './in-browser.ts';
import { measureInteractive } from './interactive.ts';
import { measureManyRuns } from './many-runs.ts';
import { referenceScenario } from './reference-scenario.ts';
import { rollouts } from './rollouts.ts';
import { figuresOf } from './room.ts';
import { measure, type RoundSettings, type Times } from './rounds.ts';
import { yardstick } from './yardstick.ts';

/** How much is measured, and how the browser is. */
export interface BenchSettings extends RoundSettings {
  /** Runs of the forecast from the command line, and how often it is made. */
  readonly manyRuns: number;
  readonly forecasts: number;
  readonly inBrowser: () => Promise<BrowserTimes | NoBrowser>;
}

/** Threads of the forecast from the command line: the floor is for two cores. */
const THREADS = 2;

/** Runs that the code is warmed up with before its memory is watched, and that are watched. */
const WARM_RUNS = 2_000;
const WATCHED_RUNS = 40;

const NO_ROOM = {
  'library-load': null,
  'exercise-load': null,
  'layout-shift': null,
  interaction: null,
  lighthouse: null,
} as const;

/** Measures all for which the design names floors, and holds it against them. */
export async function bench(settings: BenchSettings) {
  // First, while nothing else has used memory.
  const manyRuns = await measureManyRuns(settings.manyRuns, THREADS, settings.forecasts);
  const browser = await settings.inBrowser();
  const check = measureChecks(settings);
  const engine = measureEngine(settings);
  const bare = measureYardstick(settings);
  const rollout = measureRollouts(settings);
  const interactive = await measureInteractive(settings);
  const allocation = await measureAllocation();
  const speed = idleSpeed(engine, FLOOR_PROVINCES);
  const isInBrowser = !('missing' in browser);
  const floors = judgeFloors({
    engine: speed,
    'bare-loop': speed / bare.monthsPerSecond,
    'many-runs': manyRuns.ms.median / 1000,
    memory: manyRuns.lateMegabytes / manyRuns.earlyMegabytes,
    'first-picture': isInBrowser ? browser.firstPicture.median : null,
    'final-picture': isInBrowser ? browser.finalPicture.median : null,
    'main-thread': isInBrowser ? browser.longestTask.most : null,
    ...(isInBrowser ? figuresOf(browser.room) : NO_ROOM),
    check: Math.max(...check.map(({ firstMs }) => firstMs)),
  });
  const growth = growthOf(engine);
  const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: availableParallelism() };
  const { rounds } = settings;
  return { machine, rounds, floors, engine, growth, bare, allocation, rollout, manyRuns, interactive, browser, check };
}

/** All that the bench measured. */
export type Bench = Awaited<ReturnType<typeof bench>>;

function measureChecks(settings: RoundSettings) {
  const all = checkings();
  return measure(all, settings).map(({ median, least, most }, index) => {
    const { name, bytes, faults, firstMs } = all[index] as (typeof all)[number];
    return { file: name, bytes, faults, firstMs, medianMs: median, quickestMs: least, slowestMs: most };
  });
}

/** Months of a bare loop as long as the engine's month of the reference scenario. */
function measureYardstick(settings: RoundSettings) {
  const bare = yardstick(compile(worldInputOf(referenceScenario(FLOOR_PROVINCES))));
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

/** Bytes that a month of the reference scenario allocates once the code is warm. */
async function measureAllocation() {
  const of = async (withPlan: boolean) => {
    const { time, months } = engineRuns({ provinces: FLOOR_PROVINCES, withPlan, withLedger: false });
    time(WARM_RUNS);
    return { withPlan, bytesPerMonth: (await allocatedBy(() => time(WATCHED_RUNS))) / months / WATCHED_RUNS };
  };
  return [await of(false), await of(true)];
}
