import type { Citation } from '../../model/citation.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type Cell, joined } from './cell.ts';
import { rowId, type RowKind } from './row-id.ts';

/** A number with its range, for example `0.55 (0.4 to 0.7)`. */
export const rangeOf = (quantity: Quantity): Cell => [{ quantity }];

/** The same for a number that may be missing. */
export const rangeOrNone = (quantity: Quantity | null | undefined): Cell =>
  quantity === null || quantity === undefined ? [] : rangeOf(quantity);

/** What a number or a rule rests on, for example `A/68/947 §46; A/69/981 §9`. */
export const basisOf = (basis: readonly Citation[] | 'assumed'): Cell =>
  basis === 'assumed'
    ? [{ assumed: true }]
    : joined(
        basis.map((cite) => [{ cite }]),
        '; ',
      );

/** An id as it is written in files and commands; with its kind, where a row tells about it. */
export const code = (id: string, kind: RowKind | null = null): Cell => [
  { code: id, row: kind === null ? null : rowId(kind, id) },
];

/** Ids side by side. */
export const codes = (ids: readonly string[], kind: RowKind | null = null, between = ', '): Cell =>
  joined(
    ids.map((id) => code(id, kind)),
    between,
  );
