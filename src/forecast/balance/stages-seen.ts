import { LADDER } from '../../model/ladder.ts';
import { STAGE_IDS, type StageId } from '../../model/stages.ts';
import type { State } from '../../sim/state.ts';
import { added, countAt } from './counts.ts';
import type { Witness } from './sample.ts';

/** How often runs came to a stage, or took an arrow of the ladder. */
export interface Seen<Id extends string = string> {
  readonly id: Id;
  /** Share of all runs, 0 to 1. */
  readonly share: number;
}

export interface SeenStages {
  readonly runs: number;
  readonly stages: readonly Seen<StageId>[];
  /** Stages in which no run ever was. */
  readonly unreached: readonly StageId[];
  readonly arrows: readonly Seen[];
  /** Arrows of the ladder that no run ever took. */
  readonly untaken: readonly string[];
}

/** In how many runs something was seen: stages by their place in `STAGE_IDS`, arrows by that in the ladder. */
export interface StageCounts {
  readonly stages: Uint32Array;
  readonly arrows: Uint32Array;
}

/** Counts in how many runs each stage was reached and each arrow taken. */
export class StageTally implements Witness {
  readonly counts: StageCounts = {
    stages: new Uint32Array(STAGE_IDS.length),
    arrows: new Uint32Array(LADDER.length),
  };
  readonly #first: StageId;
  #stage: StageId;
  #stages = new Set<number>();
  #arrows = new Set<number>();

  /** Begins with the stage in which the scenario starts. */
  constructor(first: StageId) {
    this.#first = first;
    this.#stage = first;
  }

  begin(): void {
    this.#stage = this.#first;
    this.#stages = new Set([STAGE_IDS.indexOf(this.#first)]);
    this.#arrows = new Set();
  }

  month({ regions }: State): void {
    const stage = regions.risk as StageId;
    const arrow = LADDER.findIndex(({ from, to }) => from === this.#stage && to === stage);
    if (arrow >= 0) this.#arrows.add(arrow);
    this.#stages.add(STAGE_IDS.indexOf(stage));
    this.#stage = stage;
  }

  end(): void {
    countAt(this.counts.stages, this.#stages);
    countAt(this.counts.arrows, this.#arrows);
  }
}

/** What was seen in so many runs, counted in parts. */
export function stagesSeen(counts: readonly StageCounts[], runs: number): SeenStages {
  const share = (all: Uint32Array, place: number): number => (all[place] as number) / runs;
  const [reached, taken] = [added(counts.map((some) => some.stages)), added(counts.map((some) => some.arrows))];
  const stages = STAGE_IDS.map((id, place) => ({ id, share: share(reached, place) }));
  const arrows = LADDER.map(({ id }, place) => ({ id, share: share(taken, place) }));
  return {
    runs,
    stages,
    unreached: stages.filter((one) => one.share === 0).map(({ id }) => id),
    arrows,
    untaken: arrows.filter((one) => one.share === 0).map(({ id }) => id),
  };
}
