import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/model/measures.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, anEffect, stop, take } from './a-measure.ts';
import { amountOf, begin, numberOf, passMonths, withNumbers } from './an-exercise.ts';

/** Coherence scales all measures; here it must not. */
const PLAIN = withNumbers({ 'measure:coherence-base': 1, 'measure:coherence-slope': 0 });
const FULL = numberOf('points:3');

/** Points of a measure in force at the end of each month, when it is decided on in the first. */
function course(measure: Measure, months: number, stopIn = 0): number[] {
  const run = begin(aCountry({ measures: [measure], months }), 1, PLAIN);
  let sum = 0;
  return passMonths(run, months, (month) =>
    month === 1 ? [take(measure)] : month === stopIn ? [stop(measure)] : [],
  ).map(({ rows }) => {
    sum += amountOf(rows, { kind: 'measure', id: measure.id });
    return sum;
  });
}

const shares = (measure: Measure, months: number, stopIn = 0): number[] =>
  course(measure, months, stopIn).map((points) => Math.round((points / FULL) * 1000) / 1000);

const of = (lead: number, delay: number, duration: number): Measure =>
  aMeasure({ lead, duration, effects: [anEffect('economic-stress', 3, delay)] });

test.each([
  { lead: 0, delay: 0, begins: 1 },
  { lead: 2, delay: 0, begins: 3 },
  { lead: 0, delay: 3, begins: 4 },
  { lead: 2, delay: 5, begins: 6 },
  { lead: 5, delay: 2, begins: 6 },
])(
  'with a lead of $lead and a delay of $delay months an effect first shows in month $begins',
  ({ lead, delay, begins }) => {
    const inForce = shares(of(lead, delay, 24), 12);
    expect(inForce.findIndex((share) => share !== 0) + 1).toBe(begins);
  },
);

test.each([
  { duration: 3, ramp: 1 },
  { duration: 6, ramp: 2 },
  { duration: 12, ramp: 4 },
  { duration: 18, ramp: 6 },
  { duration: 60, ramp: 6 },
])(
  'an effect of a measure of $duration months is reached evenly over $ramp months, then holds',
  ({ duration, ramp }) => {
    const inForce = shares(of(0, 0, duration), duration);
    const expected = inForce.map((_, index) => Math.round(Math.min(1, (index + 1) / ramp) * 1000) / 1000);
    expect(inForce).toEqual(expected);
  },
);

test.each([
  { strength: 1, points: numberOf('points:1') },
  { strength: 2, points: numberOf('points:2') },
  { strength: 3, points: numberOf('points:3') },
  { strength: -1, points: -numberOf('points:1') },
  { strength: -3, points: -numberOf('points:3') },
])('a strength of $strength stands for $points points', ({ strength, points }) => {
  const measure = aMeasure({ duration: 3, effects: [anEffect('economic-stress', strength)] });
  expect(course(measure, 2).at(-1)).toBeCloseTo(points, 9);
});

test('strengths of one, two and three are about 4, 9 and 15 points', () => {
  expect(Math.abs(numberOf('points:1') - 4)).toBeLessThanOrEqual(2);
  expect(Math.abs(numberOf('points:2') - 9)).toBeLessThanOrEqual(3);
  expect(Math.abs(numberOf('points:3') - 15)).toBeLessThanOrEqual(5);
});

describe('when a measure is over', () => {
  test('its effect fades evenly over three months after the end', () => {
    const inForce = shares(of(0, 0, 6), 10);
    expect(inForce).toEqual([0.5, 1, 1, 1, 1, 1, 0.667, 0.333, 0, 0]);
  });

  test('the end is counted from the first month of work, not from the decision', () => {
    const inForce = shares(of(2, 0, 3), 9);
    expect(inForce).toEqual([0, 0, 1, 1, 1, 0.667, 0.333, 0, 0]);
  });

  test('an effect that began late ends with the others', () => {
    expect(shares(of(0, 2, 6), 10)).toEqual([0, 0, 0.5, 1, 1, 1, 0.667, 0.333, 0, 0]);
  });

  test('an effect that begins after the end still comes, if only for as long as it takes to rise', () => {
    expect(shares(of(0, 8, 6), 14)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0.5, 1, 0.667, 0.333, 0, 0]);
  });
});

describe('when a running measure is stopped', () => {
  test('its effect fades over three months from the stop', () => {
    expect(shares(of(0, 0, 12), 10, 6)).toEqual([0.25, 0.5, 0.75, 1, 1, 0.667, 0.333, 0, 0, 0]);
  });

  test('an effect that is still rising fades from where it stands', () => {
    expect(shares(of(0, 4, 12), 10, 7)).toEqual([0, 0, 0, 0, 0.25, 0.5, 0.333, 0.167, 0, 0]);
  });

  test('one that was still being prepared has no effect at all', () => {
    expect(shares(of(4, 0, 12), 10, 3).every((share) => share === 0)).toBe(true);
  });
});

test.each([
  { month: 1, phase: 'preparing' },
  { month: 2, phase: 'preparing' },
  { month: 3, phase: 'running' },
  { month: 5, phase: 'running' },
  { month: 6, phase: 'ended' },
])('a measure of lead 2 and duration 3 is $phase at the end of month $month', ({ month, phase }) => {
  const measure = of(2, 0, 3);
  const run = begin(aCountry({ measures: [measure] }), 1, PLAIN);
  passMonths(run, month, (now) => (now === 1 ? [take(measure)] : []));
  expect(run.state.runs.map((each) => each.phase)).toEqual([phase]);
});

test('a stopped measure is told from one that ended', () => {
  const measure = of(0, 0, 12);
  const run = begin(aCountry({ measures: [measure] }));
  passMonths(run, 4, (month) => (month === 1 ? [take(measure)] : month === 3 ? [stop(measure)] : []));
  expect(run.state.runs.map(({ phase }) => phase)).toEqual(['stopped']);
});

test('a length asked for in months replaces the usual one', () => {
  const measure = of(0, 0, 12);
  const run = begin(aCountry({ measures: [measure] }), 1, PLAIN);
  const months = passMonths(run, 4, (month) => (month === 1 ? [take(measure, { options: { months: 3 } })] : []));
  const changes = months.map(({ rows }) => Math.round((amountOf(rows, { kind: 'measure' }) / FULL) * 1000) / 1000);
  expect(changes).toEqual([1, 0, 0, -0.333]);
  expect(run.state.runs.map(({ phase }) => phase)).toEqual(['ended']);
});

test('what a running measure holds up is not worn away by the return to the baseline', () => {
  const measure = aMeasure({ duration: 60, effects: [anEffect('coherence', 3)] });
  const run = begin(aCountry({ measures: [measure], months: 40 }), 1, PLAIN);
  const months = passMonths(run, 40, (month) => (month === 1 ? [take(measure)] : []));
  const settled = months.slice(-20).map(({ rows }) => amountOf(rows, { kind: 'return', indicator: 'coherence' }));
  expect(Math.abs(settled.reduce((sum, amount) => sum + amount, 0) / settled.length)).toBeLessThan(0.5);
});
