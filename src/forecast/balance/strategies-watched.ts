import { STRATEGY_IDS } from '../../scenario/strategy-ids.ts';
import { compile } from '../../sim/compile.ts';
import type { WorldInput } from '../../sim/world-input.ts';
import { InjectTally, type SeenInject } from './injects-seen.ts';
import { withProbes } from './probes.ts';
import { armOf, sample, type Sampling, type Witness } from './sample.ts';
import { type SeenStages, StageTally } from './stages-seen.ts';
import type { ByStrategy } from './strategies-compared.ts';
import { WorkTally } from './work-tally.ts';

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

/** Runs every strategy under common luck and watches stages, injects and measures. */
export function watchStrategies(input: WorldInput, sampling: Sampling): WatchedStrategies {
  const probed = withProbes(input);
  const world = compile(probed.input);
  const stages = new StageTally(input.stage);
  const injects = new InjectTally(probed);
  const idle = new InjectTally(probed);
  const work = new WorkTally(world.measures.map((_, index) => index));
  const found = new Map(
    STRATEGY_IDS.map((id) => {
      const also = id === 'nothing' ? [idle] : id === 'coordinated' ? [work] : [];
      return [id, sample(armOf(world, { strategy: id }), sampling, together([stages, injects, ...also]))];
    }),
  );
  return {
    found,
    stages: stages.seen(),
    injects: injects.seen(),
    injectsWhenIdle: idle.seen(),
    worked: work.shares(sampling.runs),
  };
}

const together = (witnesses: readonly Witness[]): Witness => ({
  begin: () => witnesses.forEach((one) => one.begin()),
  month: (state, world) => witnesses.forEach((one) => one.month(state, world)),
  end: (state, world) => witnesses.forEach((one) => one.end(state, world)),
});
