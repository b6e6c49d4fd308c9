import { type Citation, formatCitation } from '../../model/citation.ts';
import type { Quantity } from '../../model/quantity.ts';

/** Decimals beyond which a number is only the noise of binary arithmetic. */
const MOST_DECIMALS = 6;

const plainNumber = (value: number): string => String(Number(value.toFixed(MOST_DECIMALS)) + 0);

/** A number with its range, for example `0.55 (0.4 to 0.7)`. */
export const rangeOf = ({ central, low, high }: Quantity): string =>
  `${plainNumber(central)} (${plainNumber(low)} to ${plainNumber(high)})`;

/** The same for a number that may be missing. */
export const rangeOrNone = (quantity: Quantity | null | undefined): string =>
  quantity === null || quantity === undefined ? '' : rangeOf(quantity);

/** What a number or a rule rests on, for example `A/68/947 §46; A/69/981 §9`. */
export const basisOf = (basis: readonly Citation[] | 'assumed'): string =>
  basis === 'assumed' ? basis : basis.map(formatCitation).join('; ');

/** An id as it is written in files and commands. */
export const code = (id: string): string => `\`${id}\``;

/** Ids side by side. */
export const codes = (ids: readonly string[]): string => ids.map(code).join(', ');
