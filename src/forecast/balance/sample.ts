import { centralParameters } from '../../sim/parameters.ts';
import type { State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { type Arm, runArm, seedOfRun } from '../run-arm.ts';
import { BALANCE_METRICS, byMetric, type Columns } from './outcomes.ts';

/** How many runs an arm has, under which luck, and who hears of each. */
export interface Sampling {
  readonly runs: number;
  readonly seed: string | number;
  readonly onRun: () => void;
}

/** Looks at runs from beside: at each month of one just after its close, and again after the last. */
export interface Witness {
  readonly begin: () => void;
  readonly month: (state: State, world: World) => void;
  readonly end: (state: State, world: World) => void;
}

const METRICS = BALANCE_METRICS.map((name) => ({ kind: 'run', name }) as const);

/** Runs an arm with the model's central numbers, run by run under the luck that all arms share. */
export function sample(arm: Arm, { runs, seed, onRun }: Sampling, witness?: Witness): Columns {
  const columns = byMetric(() => new Float64Array(runs));
  const parameters = centralParameters();
  const { months } = arm.world.input;
  for (let run = 0; run < runs; run += 1) {
    witness?.begin();
    const values = runArm(arm, { seed: seedOfRun(seed, run + 1), parameters }, METRICS, (state, world) => {
      witness?.month(state, world);
      if (state.month === months) witness?.end(state, world);
    });
    BALANCE_METRICS.forEach((metric, index) => (columns[metric][run] = values[index] as number));
    onRun();
  }
  return columns;
}

/** An arm in which a way of acting meets the model's central numbers. */
export const armOf = (world: World, does: Arm['does']): Arm => ({ world, changes: new Map(), does });
