import { INDICATORS, type Speed } from '../model/indicators.ts';
import type { Flows } from './flows.ts';
import type { Layout } from './layout.ts';
import { k } from './parameters.ts';

/** What a month needs of the model's numbers, worked out once for all months that are lived under them. */
export interface Tuning {
  /**
   * Sign and strength of each row of the flows, times the weight of its source where it has but one: points at gain 1
   * for ten points of excess.
   */
  readonly pulls: Float64Array;
  /** Share of the way back to its baseline that each cell goes in a month. */
  readonly returns: Float64Array;
}

const RETURN: Readonly<Record<Speed, number>> = {
  fast: k('return:fast'),
  slow: k('return:slow'),
  shock: k('return:shock'),
};
const RETURN_OF = INDICATORS.map(({ speed }) => RETURN[speed]);

/** Works out what follows from the model's numbers for a world that is laid out so. */
export function tune(
  { flows, layout }: { readonly flows: Flows; readonly layout: Layout },
  numbers: Float64Array,
): Tuning {
  const { sign, strength, weight, spans } = flows;
  const pulls = new Float64Array(sign.length);
  for (let row = 0; row < pulls.length; row += 1) {
    pulls[row] = (sign[row] as number) * (numbers[strength[row] as number] as number);
  }
  for (let row = 0; row < spans.single.end; row += 1) pulls[row] = (pulls[row] as number) * (weight[row] as number);
  const returns = new Float64Array(layout.cells);
  for (let cell = 0; cell < returns.length; cell += 1) {
    returns[cell] = numbers[RETURN_OF[layout.indicatorAt[cell] as number] as number] as number;
  }
  return { pulls, returns };
}
