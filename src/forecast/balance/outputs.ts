import type { World } from '../../sim/world.ts';
import { runArm, seedOfRun } from '../run-arm.ts';
import { armOf } from './sample.ts';

/** Ways of acting whose results are screened, and the metrics. */
const WAYS = ['nothing', 'coordinated'] as const;
const METRICS = ['harm', 'peakStage', 'onset'] as const;

/** What the screening looks at: a metric of a way of acting. */
export interface Output {
  readonly strategy: (typeof WAYS)[number];
  readonly metric: (typeof METRICS)[number];
}

export const OUTPUTS: readonly Output[] = WAYS.flatMap((strategy) => METRICS.map((metric) => ({ strategy, metric })));

/** Runs of each way of acting whose mean is an output at a point. */
export const RUNS_A_POINT = 4;

const WANTED = METRICS.map((name) => ({ kind: 'run', name }) as const);

/** Means of the outputs over a few runs, whose luck all points of a walk share. */
export function respond(world: World, parameters: Float64Array, luck: string): Float64Array {
  const sums = new Float64Array(OUTPUTS.length);
  WAYS.forEach((strategy, way) => {
    const arm = armOf(world, { strategy });
    for (let run = 1; run <= RUNS_A_POINT; run += 1) {
      runArm(arm, { seed: seedOfRun(luck, run), parameters }, WANTED).forEach((value, metric) => {
        const output = way * METRICS.length + metric;
        sums[output] = (sums[output] as number) + value / RUNS_A_POINT;
      });
    }
  });
  return sums;
}
