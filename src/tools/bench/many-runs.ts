import { fileURLToPath } from 'node:url';
import { concludeForecast } from '../../forecast/ensemble.ts';
import { type LoadedScenario, loadScenario } from '../commands/loaded-scenario.ts';
import { shareForecast } from '../commands/shared-forecast.ts';
import { spreadOf, type Times } from './rounds.ts';

/** What a forecast of many runs takes from the command line. */
export interface ManyRuns {
  readonly runs: number;
  readonly threads: number;
  readonly ms: Times;
  /** Memory of the whole process, in megabytes of a million bytes: after a tenth of the first runs, and after all. */
  readonly earlyMegabytes: number;
  readonly lateMegabytes: number;
}

const TALVORA = fileURLToPath(new URL('../../../scenarios/talvora.json', import.meta.url));

/** Makes a forecast of Talvora with nothing done and drawn numbers as `vigil forecast` does, several times over. */
export async function measureManyRuns(runs: number, threads: number, rounds: number): Promise<ManyRuns> {
  const all: Forecasting[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await forecastOnce(runs, threads));
  const { early, late } = all[0] as Forecasting;
  return {
    runs,
    threads,
    ms: spreadOf(all.map(({ ms }) => ms)),
    earlyMegabytes: early / 1_000_000,
    lateMegabytes: late / 1_000_000,
  };
}

interface Forecasting {
  readonly ms: number;
  /** Bytes. */
  readonly early: number;
  readonly late: number;
}

async function forecastOnce(runs: number, workers: number): Promise<Forecasting> {
  const begin = performance.now();
  const { scenario } = (await loadScenario(TALVORA, null)) as LoadedScenario;
  let early = 0;
  const onProgress = (done: number): void => {
    if (early === 0 && done * 10 >= runs) early = process.memoryUsage.rss();
  };
  const options = { seed: '1', parameters: 'drawn' } as const;
  const given = { scenario, does: { turns: new Map() }, options };
  const slices = await shareForecast(given, { runs, workers, onProgress });
  concludeForecast(slices, { runs, parameters: 'drawn' });
  return { ms: performance.now() - begin, early, late: process.memoryUsage.rss() };
}
