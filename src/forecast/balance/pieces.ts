import type { StrategyId } from '../../scenario/strategy-ids.ts';
import { compile } from '../../sim/compile.ts';
import type { Measure } from '../../model/measures.ts';
import type { WorldInput } from '../../sim/world-input.ts';
import type { Slice } from '../slice.ts';
import { runWithout } from './inject-weights.ts';
import { type Attempt, tryMeasure, type TriedRuns } from './measures-tried.ts';
import type { Columns } from './outcomes.ts';
import { type PreparedAttempt, tryPrepared } from './prepared-attempt.ts';
import { strategyWatcher, type WatchedRuns } from './strategies-watched.ts';
import { type Walk, walkThrough } from './walk.ts';

/** Some runs of one arm. */
interface ArmWork<Arm> {
  readonly arm: Arm;
  readonly slice: Slice;
}

/** Parts of a balance: what a piece of the work of each asks for, and what comes of it. All of it is plain data. */
export interface BalanceParts {
  readonly strategies: { readonly work: ArmWork<StrategyId>; readonly found: WatchedRuns };
  readonly measures: { readonly work: ArmWork<Attempt>; readonly found: TriedRuns };
  /** The arm is the inject that is left out, by its place in the timeline. */
  readonly injects: { readonly work: ArmWork<number>; readonly found: Columns };
  readonly families: { readonly work: Walk; readonly found: readonly Float64Array[] };
  readonly parameters: { readonly work: Walk; readonly found: readonly Float64Array[] };
  /** Measures that came to work in no setting, by their place in the world. */
  readonly groundwork: { readonly work: number; readonly found: PreparedAttempt };
}

export type BalancePart = keyof BalanceParts;

/** A piece of the work of a balance. */
export type BalancePiece = {
  [Part in BalancePart]: { readonly part: Part; readonly work: BalanceParts[Part]['work'] };
}[BalancePart];

export type BalanceFound = BalanceParts[BalancePart]['found'];

/** Makes a thread ready for the pieces of a balance: worlds are compiled here, where they are run. */
export function balancer(input: WorldInput, seed: string | number): (piece: BalancePiece) => BalanceFound {
  const world = compile(input);
  const watch = strategyWatcher(input);
  return ({ part, work }) => {
    switch (part) {
      case 'strategies':
        return watch(work.arm, { seed, slice: work.slice });
      case 'measures':
        return tryMeasure(world, work.arm, { seed, slice: work.slice });
      case 'injects':
        return runWithout(input, work.arm, { seed, slice: work.slice });
      case 'families':
      case 'parameters':
        return walkThrough(world, work);
      case 'groundwork':
        return tryPrepared(world, world.measures[work] as Measure, seed);
    }
  };
}
