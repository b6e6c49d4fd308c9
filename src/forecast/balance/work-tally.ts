import { hasWorked } from '../../sim/run.ts';
import type { State } from '../../sim/state.ts';
import { countAt } from './counts.ts';
import type { Witness } from './sample.ts';

/** Counts in how many runs measures were at work, by their places in the world. */
export class WorkTally implements Witness {
  /** By place in the world. */
  readonly counts: Uint32Array;
  #worked = new Set<number>();

  /** For a world of so many measures. */
  constructor(measures: number) {
    this.counts = new Uint32Array(measures);
  }

  begin(): void {
    this.#worked = new Set();
  }

  month({ runs }: State): void {
    for (const run of runs) if (hasWorked(run)) this.#worked.add(run.measure);
  }

  end(): void {
    countAt(this.counts, this.#worked);
  }
}
