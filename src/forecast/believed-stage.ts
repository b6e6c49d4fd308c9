import { INDICATORS } from '../model/indicators.ts';
import type { RegionStates } from '../model/regions.ts';
import type { StageId } from '../model/stages.ts';
import { readAll } from '../sim/indices.ts';
import { climb, countDwell, firstStates, noDwell } from '../sim/ladder.ts';
import { cellsOf } from '../sim/layout.ts';
import type { State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';

/** Months over which a rise of self-protection is taken. */
const RISE_MONTHS = 3;

/** How far towards the worse a reader leans, in stated errors: what is hidden would else be taken for usual for good. */
const CAUTION = 0.75;

/** Follows the ladder on a cautious reading of what is believed instead of what is true, a month at a time. */
export class BelievedStage {
  readonly #world: World;
  readonly #dwell = noDwell();
  /** The worse direction of each cell, 1 or -1, and the cautious reading of the month. */
  readonly #worse: Int8Array;
  readonly #value: Float64Array;
  readonly #fleeing: number[];
  /** Self-protection of each group as it was read in the last months, newest last. */
  readonly #earlier: Float64Array[] = [];
  #regions: RegionStates;

  /** Begins with the state before the first month is opened: the stage at the start is known to all. */
  constructor(world: World, state: State) {
    this.#world = world;
    this.#worse = Int8Array.from(world.layout.indicatorAt, (index) =>
      INDICATORS[index]?.polarity === 'good-high' ? -1 : 1,
    );
    this.#value = new Float64Array(world.layout.cells);
    this.#fleeing = cellsOf(world.layout, 'self-protection');
    this.#regions = firstStates(world.input.stage, this.#readings(state));
  }

  /** The stage that the reports of the open month speak for. */
  next(state: State): StageId {
    countDwell(this.#readings(state), this.#dwell);
    this.#regions = climb(this.#regions, this.#dwell);
    this.#earlier.push(Float64Array.from(this.#fleeing, (cell) => this.#value[cell] as number));
    if (this.#earlier.length > RISE_MONTHS) this.#earlier.shift();
    return this.#regions.risk as StageId;
  }

  #readings({ belief, runs, clocks }: State): Float64Array {
    const earlierSelfProtection = this.#earlier.length < RISE_MONTHS ? null : (this.#earlier[0] ?? null);
    for (let cell = 0; cell < this.#value.length; cell += 1) {
      const lean = CAUTION * (this.#worse[cell] as number) * (belief.error[cell] as number);
      this.#value[cell] = Math.max(0, Math.min(100, (belief.value[cell] as number) + lean));
    }
    return readAll({ world: this.#world, value: this.#value }, { runs, clocks, earlierSelfProtection });
  }
}
