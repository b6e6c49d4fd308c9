import { COEFFICIENTS, type CoefficientId } from '../model/coefficients.ts';
import { influenceId, INFLUENCES } from '../model/influences.ts';
import { MEASURES } from '../model/measures.ts';
import type { Quantity } from '../model/quantity.ts';

/** A number of the model that an experiment may change and an ensemble may draw. */
export interface Parameter {
  readonly id: string;
  readonly quantity: Quantity;
}

const NAMED: readonly Parameter[] = Object.entries(COEFFICIENTS).map(([id, quantity]) => ({ id, quantity }));
const LINKS: readonly Parameter[] = INFLUENCES.map((link) => ({
  id: `influence:${influenceId(link)}`,
  quantity: link.strength,
}));
const EFFECTS: readonly Parameter[] = MEASURES.flatMap(({ id, effects }) =>
  effects.map(({ indicator, strength }, index) => ({
    id: `effect:${id}:${indicator}#${index + 1}`,
    quantity: strength,
  })),
);

/** All parameters in the order of a parameter array: named coefficients, influences, effects of measures. */
export const PARAMETERS: readonly Parameter[] = [...NAMED, ...LINKS, ...EFFECTS];

const indexById = new Map(PARAMETERS.map(({ id }, index) => [id, index]));

/** Place of a named coefficient in a parameter array. */
export const k = (id: CoefficientId): number => indexById.get(id) as number;

/** Place of the first influence's strength; the others follow in the order of `INFLUENCES`. */
export const FIRST_INFLUENCE = NAMED.length;

const firstEffect = new Map<string, number>();
let place = FIRST_INFLUENCE + LINKS.length;
for (const { id, effects } of MEASURES) {
  firstEffect.set(id, place);
  place += effects.length;
}

/** Place of a measure's first effect strength, or undefined for a scenario's own measure. */
export const firstEffectOf = (measure: string): number | undefined => firstEffect.get(measure);

/** Place of the parameter with this id, or undefined when there is none. */
export const parameterIndex = (id: string): number | undefined => indexById.get(id);

/** Every parameter at its central value. */
export const centralParameters = (): Float64Array => Float64Array.from(PARAMETERS, ({ quantity }) => quantity.central);
