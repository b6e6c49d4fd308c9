import { INDICATORS } from '../model/indicators.ts';
import { cellsOf } from '../sim/layout.ts';
import type { World } from '../sim/world.ts';

/** Reads the means of all indicators over their places at once: by people for provinces and groups, else alike. */
export class MeanReader {
  /** First cell of each indicator, and the first of the next. */
  readonly #first: Uint16Array;
  readonly #weights: Float64Array;

  constructor({ layout, society }: World) {
    this.#first = Uint16Array.from([...layout.offset, layout.cells]);
    this.#weights = new Float64Array(layout.cells);
    for (const { id, scope } of INDICATORS) {
      const cells = cellsOf(layout, id);
      cells.forEach((cell, lane) => {
        if (scope === 'province') this.#weights[cell] = society.population[lane] as number;
        else this.#weights[cell] = scope === 'group' ? (society.groupSize[lane] as number) : 1 / cells.length;
      });
    }
  }

  /** Writes the mean of each indicator, in the order of `INDICATORS`; not a number where one has no places. */
  read(value: Float64Array, out: Float64Array): void {
    for (let indicator = 0; indicator < out.length; indicator += 1) {
      const from = this.#first[indicator] as number;
      const end = this.#first[indicator + 1] as number;
      let sum = from === end ? Number.NaN : 0;
      for (let cell = from; cell < end; cell += 1) sum += (this.#weights[cell] as number) * (value[cell] as number);
      out[indicator] = sum;
    }
  }
}
