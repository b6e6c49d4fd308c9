import { COEFFICIENTS, type CoefficientId } from '../../model/coefficients.ts';
import type { Quantity } from '../../model/quantity.ts';
import { unitOf } from '../../model/units.ts';
import { basisOf, code, rangeOf } from './cells.ts';
import { type Table, tableOf } from './part.ts';
import { tell } from './words.ts';

const ROWS = Object.entries(COEFFICIENTS) as readonly [CoefficientId, Quantity][];

/** The coefficients whose ids begin in one of these ways, with unit, range and basis. */
export const coefficientTable = (...begins: readonly string[]): Table =>
  tableOf(
    ROWS.filter(([id]) => begins.some((start) => id.startsWith(start))),
    {
      id: ([id]) => code(id),
      name: ([id]) => tell('coefficient', ...id.split(':')),
      unit: ([id]) => unitOf(id),
      value: ([, quantity]) => rangeOf(quantity),
      basis: ([, { basis }]) => basisOf(basis),
    },
  );
