import { m } from '../../words/paraglide/messages.js';
import type { Confidence } from '../../sim/report.ts';

const SURE = 6;
const UNSURE = 12;
const COARSE = 8;
const MINUS = '\u2212';

/** A value as exactly as its error allows: to whole points, or to fives where the error is large. */
export const roundBy = (value: number, error: number): number =>
  error > COARSE ? Math.round(value / 5) * 5 : Math.round(value);

/** An error as it is said: never less than one point. */
export const roundError = (error: number): number => Math.max(1, Math.round(error));

/** Confidence that belongs to an error, by the same limits as for reports. */
export const confidenceOf = (error: number): Confidence => (error <= SURE ? 'high' : error <= UNSURE ? 'medium' : 'low');

/** A chance from 0 to 1 in per cent. */
export const percent = (chance: number): string => m['month.percent']({ value: Math.round(100 * chance) });

/** A change with its sign, to whole points; to a tenth where that would be nothing. */
export function signed(amount: number): string {
  const size = Math.abs(amount);
  const shown = size >= 0.95 ? Math.round(size) : Math.round(size * 10) / 10;
  if (shown === 0) return '0';
  return `${amount < 0 ? MINUS : '+'}${shown}`;
}

/** An amount of political capital or budget: whole, or with one decimal. */
export function amountOf(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded < 0 ? MINUS : ''}${Math.abs(rounded)}`;
}
