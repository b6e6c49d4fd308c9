import { BLOCK } from '../../sim/luck.ts';
import { threefry } from '../../sim/threefry.ts';
import type { World } from '../../sim/world.ts';
import type { Measured } from './rounds.ts';

/** A bare loop over typed arrays with as many multiply-adds and draws as a month of a world, and nothing else of it. */
export interface Yardstick extends Measured {
  readonly multiplyAdds: number;
  readonly draws: number;
}

/** Months of a bare loop, by which the engine's own can be judged. `time` counts months. */
export function yardstick({ flows, layout, noise, society }: World): Yardstick {
  // Links by entry and by place that they move; return and noise once a cell.
  const multiplyAdds = flows.weight.length + flows.cell.length + layout.cells + layout.cells;
  const draws = noise.counters.length / BLOCK + society.kinds.length;
  const from = Float64Array.from({ length: multiplyAdds }, (_, index) => index % 97);
  const weight = Float64Array.from({ length: multiplyAdds }, (_, index) => ((index % 13) - 6) / 100);
  const cell = Uint16Array.from({ length: multiplyAdds }, (_, index) => index % layout.cells);
  const to = new Float64Array(layout.cells);
  const [key, counter, words] = [new Uint32Array(4), new Uint32Array(4), new Uint32Array(4)];
  const time = (times: number): number => {
    const begin = performance.now();
    for (let month = 0; month < times; month += 1) {
      for (let index = 0; index < multiplyAdds; index += 1) {
        const place = cell[index] as number;
        to[place] = (to[place] as number) * 0.5 + (from[index] as number) * (weight[index] as number);
      }
      counter[0] = month;
      for (let draw = 0; draw < draws; draw += 1) {
        counter[1] = draw;
        threefry(key, counter, words, BLOCK);
        to[0] = (to[0] as number) * 0.5 + (words[0] as number);
      }
    }
    return performance.now() - begin;
  };
  return { time, multiplyAdds, draws };
}
