import { LADDER } from '../../model/ladder.ts';
import { STAGE_IDS, type StageId } from '../../model/stages.ts';
import type { State } from '../../sim/state.ts';
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

/** Counts in how many runs each stage was reached and each arrow taken. */
export class StageTally implements Witness {
  readonly #first: StageId;
  readonly #reached = new Map<StageId, number>();
  readonly #taken = new Map<string, number>();
  #stage: StageId;
  #stages = new Set<StageId>();
  #arrows = new Set<string>();
  #runs = 0;

  /** Begins with the stage in which the scenario starts. */
  constructor(first: StageId) {
    this.#first = first;
    this.#stage = first;
  }

  begin(): void {
    this.#runs += 1;
    this.#stage = this.#first;
    this.#stages = new Set([this.#first]);
    this.#arrows = new Set();
  }

  month({ regions }: State): void {
    const stage = regions.risk as StageId;
    const arrow = LADDER.find(({ from, to }) => from === this.#stage && to === stage);
    if (arrow !== undefined) this.#arrows.add(arrow.id);
    this.#stages.add(stage);
    this.#stage = stage;
  }

  end(): void {
    for (const stage of this.#stages) this.#reached.set(stage, (this.#reached.get(stage) ?? 0) + 1);
    for (const arrow of this.#arrows) this.#taken.set(arrow, (this.#taken.get(arrow) ?? 0) + 1);
  }

  seen(): SeenStages {
    const share = (count: number | undefined): number => (count ?? 0) / Math.max(1, this.#runs);
    const stages = STAGE_IDS.map((id) => ({ id, share: share(this.#reached.get(id)) }));
    const arrows = LADDER.map(({ id }) => ({ id, share: share(this.#taken.get(id)) }));
    return {
      runs: this.#runs,
      stages,
      unreached: stages.filter((one) => one.share === 0).map(({ id }) => id),
      arrows,
      untaken: arrows.filter((one) => one.share === 0).map(({ id }) => id),
    };
  }
}
