import type { Metric } from '../scenario/metric-name.ts';
import type { StrategyId } from '../scenario/strategy-ids.ts';
import { closeMonth } from '../sim/close.ts';
import type { Turn } from '../sim/decision.ts';
import { learn } from '../sim/fog.ts';
import { openMonth } from '../sim/open-month.ts';
import { createState, type State } from '../sim/state.ts';
import { withParameters, type World } from '../sim/world.ts';
import type { Doctrine } from './doctrines.ts';
import { RunMeasurer } from './measure-run.ts';
import { strategist } from './strategies.ts';

/** One way of acting in one country, to be run again and again. */
export interface Arm {
  readonly world: World;
  /** Numbers of the model that the arm changes, by their place in a parameter array, over all that is drawn. */
  readonly changes: ReadonlyMap<number, number>;
  /** Turns by month, or a strategy or doctrine that decides each month by what it believes. */
  readonly does:
    { readonly turns: ReadonlyMap<number, Turn> } | { readonly strategy: StrategyId } | { readonly doctrine: Doctrine };
}

/** Looks at every month of a run just after its close. */
export type Watch = (state: State, world: World) => void;

export const IDLE: Turn = { assessment: null, decisions: [] };

/** Seed of a run: arms of one experiment that run under it share their luck. */
export const seedOfRun = (seed: string | number, run: number): string => `${seed}/${run}`;

/**
 * Runs an arm once to the end, without a ledger, and gives the metrics asked for in their order. Reports and belief are
 * left out where nobody reads them; they draw luck of their own, so the course of events is the same.
 */
export function runArm(
  arm: Arm,
  { seed, parameters }: { readonly seed: string; readonly parameters: Float64Array },
  metrics: readonly Metric[],
  watch?: Watch,
): Float64Array {
  const world = worldFor(arm, parameters);
  const state = createState(world, seed);
  const measurer = new RunMeasurer(world, state, metrics);
  const decide = deciderOf(arm, world, state);
  const reads = readsBelief(arm);
  for (let month = 1; month <= world.input.months; month += 1) {
    openMonth(world, state);
    if (reads) learn(world, state);
    closeMonth(world, state, decide(month));
    measurer.observe(state);
    watch?.(state, world);
  }
  return measurer.values(state);
}

function worldFor({ world, changes }: Arm, parameters: Float64Array): World {
  if (changes.size === 0) return withParameters(world, parameters);
  const changed = parameters.slice();
  for (const [place, value] of changes) changed[place] = value;
  return withParameters(world, changed);
}

/** A plan was made beforehand, and who does nothing needs to know nothing. */
const readsBelief = ({ does }: Arm): boolean =>
  !('turns' in does) && !('strategy' in does && does.strategy === 'nothing');

function deciderOf({ does }: Arm, world: World, state: State): (month: number) => Turn {
  if ('turns' in does) return (month) => does.turns.get(month) ?? IDLE;
  if ('doctrine' in does) return strategist(does.doctrine, world, state);
  if (does.strategy === 'nothing') return () => IDLE;
  return strategist(does.strategy, world, state);
}
