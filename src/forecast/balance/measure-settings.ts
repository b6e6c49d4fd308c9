import type { Measure } from '../../model/measures.ts';
import { type Doctrine, DOCTRINES } from '../doctrines.ts';

/**
 * Settings in which each measure is tried. Alone and early: from the first month on, again when it has ended. Alone and
 * fitting: whenever a stage that it suits is believed. Within the package: what the coordinated strategy has by it.
 */
export const MEASURE_SETTINGS = ['early', 'fitting', 'package'] as const;
export type MeasureSetting = (typeof MEASURE_SETTINGS)[number];

const PACKAGE = DOCTRINES.coordinated;
const WISHES: readonly string[] = PACKAGE.wishes ?? [];

/** Whether the coordinated strategy wants a measure of its own accord. */
export const isInPackage = (id: string): boolean => WISHES.includes(id);

/** Takes one measure and nothing else, wherever its actor and its target allow, at once or in the stages it suits. */
const aloneWith = (id: string, fits: boolean): Doctrine => ({
  wishes: [id],
  begins: 0,
  perMonth: 1,
  atOnce: 1,
  aim: 'worst',
  fits,
  keepsWithinIncome: false,
  asks: true,
  words: true,
  speaks: false,
});

/**
 * The doctrine that tries a measure in a setting. Within the package it is the strategy without the measure where the
 * strategy wants it, and the strategy that wants it before all else where it does not.
 */
export function doctrineFor({ id }: Measure, setting: MeasureSetting): Doctrine {
  if (setting !== 'package') return aloneWith(id, setting === 'fitting');
  const wishes = isInPackage(id) ? WISHES.filter((wish) => wish !== id) : [id, ...WISHES];
  return { ...PACKAGE, wishes };
}
