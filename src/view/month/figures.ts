import type { Confidence } from '../../sim/report.ts';
import { change, figure } from '../numbers.ts';

const SURE = 6;
const UNSURE = 12;
const COARSE = 8;

/** A value as exactly as its error allows: to whole points, or to fives where the error is large. */
export const roundBy = (value: number, error: number): number =>
  error > COARSE ? Math.round(value / 5) * 5 : Math.round(value);

/** An error as it is said: never less than one point. */
export const roundError = (error: number): number => Math.max(1, Math.round(error));

/** Confidence that belongs to an error, by the same limits as for reports. */
export const confidenceOf = (error: number): Confidence =>
  error <= SURE ? 'high' : error <= UNSURE ? 'medium' : 'low';

/** A change with its sign, to whole points; to a tenth where that would be nothing. */
export const points = (amount: number): string => change(amount, Math.abs(amount) >= 0.95 ? 0 : 1);

/** An amount of political capital or budget: whole, or with one decimal where it is not. */
export const means = (value: number): string => figure(value, Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);
