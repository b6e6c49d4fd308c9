import { drawUniform, entityOf, luckOf, ruleOf } from '../sim/luck.ts';
import { centralParameters, PARAMETERS } from '../sim/parameters.ts';
import type { Quantity } from '../model/quantity.ts';

const RULE = ruleOf('parameter');
const CENTRAL = centralParameters();
const ENTITIES = PARAMETERS.map(({ id }) => entityOf(id));

/** Weights of averages, by the start of their ids: they are drawn each within its range, and then sum to what they sum to. */
const AVERAGES = ['index:structural:', 'index:dynamic:'].map((begins) =>
  PARAMETERS.flatMap(({ id }, index) => (id.startsWith(begins) ? [index] : [])),
);

/**
 * The model's numbers for one run of an ensemble, each between its low and high value and most often near the central
 * one (triangular). A number is drawn by its id, so that all arms of a run share it and a new one shifts no other; only
 * the weights of an average are brought back to their sum, so that the index keeps its scale.
 */
export function drawParameters(seed: string): Float64Array {
  const luck = luckOf(seed);
  const values = CENTRAL.slice();
  PARAMETERS.forEach(({ quantity }, index) => {
    if (quantity.high > quantity.low) {
      values[index] = triangular(quantity, drawUniform(luck, RULE, ENTITIES[index] as number));
    }
  });
  for (const weights of AVERAGES) rescale(values, weights);
  return values;
}

function rescale(values: Float64Array, places: readonly number[]): void {
  const sumOf = (numbers: Float64Array): number => places.reduce((sum, place) => sum + (numbers[place] as number), 0);
  const factor = sumOf(CENTRAL) / sumOf(values);
  for (const place of places) values[place] = (values[place] as number) * factor;
}

/** The value below which a share of a triangular distribution lies. */
export function triangular({ low, central, high }: Quantity, share: number): number {
  const width = high - low;
  const below = share * width < central - low;
  return below
    ? low + Math.sqrt(share * width * (central - low))
    : high - Math.sqrt((1 - share) * width * (high - central));
}
