import { centralParameters } from '../../sim/parameters.ts';
import type { State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { type Arm, runArm, seedOfRun } from '../run-arm.ts';
import type { Slice } from '../slice.ts';
import { BALANCE_METRICS, byMetric, type Columns } from './outcomes.ts';

/** Which runs of an arm are made, under which luck. */
export interface Sampling {
  readonly seed: string | number;
  readonly slice: Slice;
}

/** Looks at runs from beside: at each month of one just after its close, and again after the last. */
export interface Witness {
  readonly begin: () => void;
  readonly month: (state: State, world: World) => void;
  readonly end: (state: State, world: World) => void;
}

const METRICS = BALANCE_METRICS.map((name) => ({ kind: 'run', name }) as const);

/**
 * Runs an arm with the model's central numbers, run by run under the luck that all arms share. A run depends on its
 * number alone, so that it does not matter who does which.
 */
export function sample(arm: Arm, { seed, slice: { from, count } }: Sampling, witness?: Witness): Columns {
  const columns = byMetric(() => new Float64Array(count));
  const parameters = centralParameters();
  const { months } = arm.world.input;
  for (let run = 0; run < count; run += 1) {
    witness?.begin();
    const values = runArm(arm, { seed: seedOfRun(seed, from + run), parameters }, METRICS, (state, world) => {
      witness?.month(state, world);
      if (state.month === months) witness?.end(state, world);
    });
    BALANCE_METRICS.forEach((metric, index) => (columns[metric][run] = values[index] as number));
  }
  return columns;
}

/** An arm in which a way of acting meets the model's central numbers. */
export const armOf = (world: World, does: Arm['does']): Arm => ({ world, changes: new Map(), does });
