import { hasWorked } from '../../sim/run.ts';
import type { State } from '../../sim/state.ts';
import type { Witness } from './sample.ts';

/** Counts in how many runs measures were at work, by their places in the world. */
export class WorkTally implements Witness {
  readonly #measures: readonly number[];
  readonly #counts: Uint32Array;
  #worked = new Set<number>();

  constructor(measures: readonly number[]) {
    this.#measures = measures;
    this.#counts = new Uint32Array(measures.length);
  }

  begin(): void {
    this.#worked = new Set();
  }

  month({ runs }: State): void {
    for (const run of runs) if (hasWorked(run)) this.#worked.add(run.measure);
  }

  end(): void {
    this.#measures.forEach((measure, place) => {
      if (this.#worked.has(measure)) this.#counts[place] = (this.#counts[place] as number) + 1;
    });
  }

  /** Shares of so many runs, in the order of the measures asked for. */
  shares(runs: number): number[] {
    return Array.from(this.#counts, (count) => count / runs);
  }
}
