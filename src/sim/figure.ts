import type { Quantity } from '../model/quantity.ts';
import { placeOf } from './parameters.ts';

/** A number of a row of the model, looked up once: its place among the parameters, or -1 for what is none, and its central value. */
export interface Figure {
  readonly place: number;
  readonly central: number;
}

export const figureOf = (quantity: Quantity): Figure => ({ place: placeOf(quantity), central: quantity.central });

/** A number of a row as a run has it, given the run's parameters. */
export const read = (parameters: Float64Array, { place, central }: Figure): number =>
  place < 0 ? central : (parameters[place] as number);
