import { STRATEGY_IDS, type StrategyId } from '../../scenario/strategy-ids.ts';
import { compile } from '../../sim/compile.ts';
import type { WorldInput } from '../../sim/world-input.ts';
import { added } from './counts.ts';
import { injectsSeen, InjectTally, type SeenInject } from './injects-seen.ts';
import { type Columns, joinedColumns } from './outcomes.ts';
import { withProbes } from './probes.ts';
import { armOf, sample, type Sampling, type Witness } from './sample.ts';
import { type SeenStages, type StageCounts, stagesSeen, StageTally } from './stages-seen.ts';
import type { ByStrategy } from './strategies-compared.ts';
import { WorkTally } from './work-tally.ts';

/** Some runs of a strategy, and in how many of them things were seen. */
export interface WatchedRuns {
  readonly columns: Columns;
  readonly stages: StageCounts;
  /** By place in the probed timeline. */
  readonly injects: Uint32Array;
  /** Measures that were at work, by place in the world. */
  readonly worked: Uint32Array;
}

/** Runs of all strategies, and what was seen of them on the way. */
export interface WatchedStrategies {
  readonly found: ByStrategy;
  /** Over all runs of all strategies. */
  readonly stages: SeenStages;
  readonly injects: readonly SeenInject[];
  /** While nobody acted. */
  readonly injectsWhenIdle: readonly SeenInject[];
  /** Share of the coordinated runs in which each measure was at work, in the order of the scenario's measures. */
  readonly worked: readonly number[];
}

/** Runs strategies and watches stages, injects and measures. */
export function strategyWatcher(input: WorldInput): (strategy: StrategyId, sampling: Sampling) => WatchedRuns {
  const world = compile(withProbes(input).input);
  return (strategy, sampling) => {
    const stages = new StageTally(input.stage);
    const injects = new InjectTally(world.input.timeline.length);
    const work = new WorkTally(world.measures.length);
    const columns = sample(armOf(world, { strategy }), sampling, together([stages, injects, work]));
    return { columns, stages: stages.counts, injects: injects.counts, worked: work.counts };
  };
}

/** What was seen of so many runs of each strategy, given in parts: by strategy, then in the order of their runs. */
export function concludeStrategies(
  input: WorldInput,
  parts: readonly (readonly WatchedRuns[])[],
  runs: number,
): WatchedStrategies {
  const probed = withProbes(input);
  const of = (id: StrategyId): readonly WatchedRuns[] => parts[STRATEGY_IDS.indexOf(id)] ?? [];
  const seen = (some: readonly WatchedRuns[], count: number): SeenInject[] =>
    injectsSeen(probed, added(some.map(({ injects }) => injects)), count);
  const worked = added(of('coordinated').map((some) => some.worked));
  const all = parts.flat();
  return {
    found: new Map(STRATEGY_IDS.map((id) => [id, joinedColumns(of(id).map(({ columns }) => columns))])),
    stages: stagesSeen(
      all.map(({ stages }) => stages),
      parts.length * runs,
    ),
    injects: seen(all, parts.length * runs),
    injectsWhenIdle: seen(of('nothing'), runs),
    worked: Array.from(worked, (count) => count / runs),
  };
}

const together = (witnesses: readonly Witness[]): Witness => ({
  begin: () => witnesses.forEach((one) => one.begin()),
  month: (state, world) => witnesses.forEach((one) => one.month(state, world)),
  end: (state, world) => witnesses.forEach((one) => one.end(state, world)),
});
