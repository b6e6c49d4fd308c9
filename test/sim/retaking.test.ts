import { expect, test } from 'vitest';
import { cellsOf } from '../../src/sim/layout.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, anEffect, stop, take } from './a-measure.ts';
import { amountOf, begin, passMonths } from './an-exercise.ts';

const measure = aMeasure({ duration: 3, effects: [anEffect('economic-stress', 3)] });

test.each([
  { what: 'while its last run fades', again: 5 },
  { what: 'in the month its last run ends', again: 4 },
  { what: 'long after its last run', again: 9 },
])('a measure taken again $what leaves nothing behind when all is over', ({ again }) => {
  const run = begin(aCountry({ measures: [measure] }));
  const months = passMonths(run, 20, (month) => (month === 1 || month === again ? [take(measure)] : []));
  const rows = months.flatMap((each) => each.rows);
  expect(amountOf(rows, { kind: 'measure' })).toBeCloseTo(0, 9);
  for (const cell of cellsOf(run.world.layout, 'economic-stress')) expect(run.state.lift[cell]).toBeCloseTo(0, 9);
});

test('a measure stopped and taken again in the same month leaves nothing behind when all is over', () => {
  const run = begin(aCountry({ measures: [measure] }));
  const months = passMonths(run, 20, (month) =>
    month === 1 ? [take(measure)] : month === 3 ? [stop(measure), take(measure)] : [],
  );
  const rows = months.flatMap((each) => each.rows);
  expect(amountOf(rows, { kind: 'measure' })).toBeCloseTo(0, 9);
});

test('a measure that is renewed again and again pushes no further than one that goes on', () => {
  const run = begin(aCountry({ measures: [measure], months: 60 }));
  let highest = 0;
  let sum = 0;
  for (const { rows } of passMonths(run, 60, (month) => (month % 4 === 1 ? [take(measure)] : []))) {
    sum += amountOf(rows, { kind: 'measure' });
    highest = Math.max(highest, sum);
  }
  const once = begin(aCountry({ measures: [measure] }));
  const full = amountOf(
    passMonths(once, 2, (month) => (month === 1 ? [take(measure)] : [])).flatMap(({ rows }) => rows),
    { kind: 'measure' },
  );
  expect(highest).toBeLessThanOrEqual(full * 1.7);
});
