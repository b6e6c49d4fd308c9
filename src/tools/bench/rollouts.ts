import { runSlice } from '../../forecast/ensemble.ts';
import type { Arm } from '../../forecast/run-arm.ts';
import type { StrategyId } from '../../scenario/strategy-ids.ts';
import { worldInputOf } from '../../scenario/world-input.ts';
import { compile } from '../../sim/compile.ts';
import { referenceScenario } from './reference-scenario.ts';
import type { Measured } from './rounds.ts';

/** Whole runs of the reference scenario with everything that a forecast takes note of. `time` counts runs. */
export interface Rollouts extends Measured {
  readonly strategy: StrategyId;
  readonly months: number;
}

/** Runs of doing nothing, and of a strategy that reads reports each month, with drawn numbers. */
export const rollouts = (): Rollouts[] => (['nothing', 'coordinated'] as const).map(rolloutsOf);

/** Runs from this number on are not repeated with other luck. */
const BEYOND_REPEATED = 1001;

function rolloutsOf(strategy: StrategyId): Rollouts {
  const arm: Arm = { world: compile(worldInputOf(referenceScenario())), changes: new Map(), does: { strategy } };
  let seed = 0;
  const time = (times: number): number => {
    const begin = performance.now();
    runSlice(arm, { seed: (seed += 1), parameters: 'drawn' }, { from: BEYOND_REPEATED, count: times });
    return performance.now() - begin;
  };
  return { time, strategy, months: arm.world.input.months };
}
