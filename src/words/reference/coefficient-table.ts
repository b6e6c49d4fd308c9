import { COEFFICIENTS, type CoefficientId } from '../../model/coefficients.ts';
import type { Quantity } from '../../model/quantity.ts';
import { unitOf } from '../../model/units.ts';
import { basisOf, code, rangeOf } from './cells.ts';
import type { Table } from './part.ts';
import type { Writer } from './writer.ts';

const ROWS = Object.entries(COEFFICIENTS) as readonly [CoefficientId, Quantity][];

/** The coefficients whose ids begin in one of these ways, with unit, range and basis. */
export const coefficientTable = (write: Writer, ...begins: readonly string[]): Table =>
  write.table(
    ROWS.filter(([id]) => begins.some((start) => id.startsWith(start))),
    ['coefficient', ([id]) => id],
    {
      id: ([id]) => code(id),
      name: ([id]) => write.tell('coefficient', ...id.split(':')),
      unit: ([id]) => unitOf(id),
      value: ([, quantity]) => rangeOf(quantity),
      basis: ([, { basis }]) => basisOf(basis),
    },
  );
