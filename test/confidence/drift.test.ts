import { describe, expect, test } from 'vitest';
import { drawParameters } from '../../src/forecast/draw-parameters.ts';
import { centralParameters } from '../../src/sim/parameters.ts';
import { COUNTRIES } from './countries.ts';
import { quietCourses } from './quiet-ensemble.ts';

const SEEDS = 40;
/** Points by which a mean may move over three years in which nothing happens. */
const MOST_DRIFT = 12;

/** Largest standard deviation over runs: luck may colour a quiet country, not make another of it. */
const ENSEMBLES = [
  { numbers: 'central numbers', numbersOf: centralParameters, mostSpread: 4 },
  { numbers: 'numbers drawn for each run', numbersOf: (seed: number) => drawParameters(`${seed}`), mostSpread: 8 },
];
const CASES = Object.entries(COUNTRIES).flatMap(([country, input]) =>
  ENSEMBLES.map((ensemble) => ({ country, input, ...ensemble })),
);

describe.each(CASES)('sixty months in which nothing stirs $country, with $numbers', (ensemble) => {
  const courses = quietCourses(ensemble.input, SEEDS, ensemble.numbersOf);

  test('move the mean of no indicator far between month 24 and month 60', () => {
    const drifting = courses.filter(({ early, late }) => !(Math.abs(late - early) <= MOST_DRIFT));
    expect(drifting).toEqual([]);
  });

  test('spread the runs a little, and not without end', () => {
    const wide = courses.filter(({ spread }) => !(spread <= ensemble.mostSpread));
    expect(wide).toEqual([]);
    expect(Math.max(...courses.map(({ spread }) => spread))).toBeGreaterThan(0.5);
  });
});
