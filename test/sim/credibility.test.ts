import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/sim/decision.ts';
import { brier } from '../../src/sim/credibility.ts';
import { aCountry } from './a-country.ts';
import { amountOf, begin, numberOf, pass, put } from './an-exercise.ts';

const HORIZON = numberOf('forecast:horizon-months');
const LAST = HORIZON + 1;

test.each([
  { chance: 0, came: false, value: 0 },
  { chance: 1, came: true, value: 0 },
  { chance: 1, came: false, value: 1 },
  { chance: 0, came: true, value: 1 },
  { chance: 0.5, came: true, value: 0.25 },
  { chance: 0.3, came: false, value: 0.09 },
])('a chance of $chance has a Brier value of $value when crimes came: $came', ({ chance, came, value }) => {
  expect(brier(chance, came)).toBeCloseTo(value, 12);
});

/** What the months after bring to credibility when this is stated in the first month, and crimes begin in `onset`. */
function answers(assessment: Assessment | null, onset: number | null): number[] {
  const run = begin(aCountry({ stage: 'imminent-risk', months: 24, start: { incitement: 60 } }));
  return Array.from({ length: LAST + 6 }, (_, index) => {
    put(run, 'violations', onset === index + 1 ? 100 : 50);
    const { rows } = pass(run, [], index === 0 ? assessment : null);
    expect(run.state.onset).toBe(onset !== null && index + 1 >= onset ? onset : 0);
    return amountOf(rows, { kind: 'politics', id: 'track-record' });
  });
}

const stated = (chance: number, isPublic = false): Assessment => ({ stage: 'imminent-risk', chance, public: isPublic });
const verdict = (assessment: Assessment | null, onset: number | null): number => answers(assessment, onset)[LAST - 1]!;

describe('a stated chance of crimes within six months', () => {
  test('is judged when its six months are over, and not before', () => {
    const months = answers(stated(1), null);
    expect(months.slice(0, LAST - 1).every((amount) => amount === 0)).toBe(true);
    expect(months[LAST - 1]).not.toBe(0);
    expect(months.slice(LAST).every((amount) => amount === 0)).toBe(true);
  });

  test.each([
    { what: 'warned and it came', chance: 0.9, onset: 4, sign: 1 },
    { what: 'cried wolf', chance: 0.9, onset: null, sign: -1 },
    { what: 'reassured and was right', chance: 0.1, onset: null, sign: 1 },
    { what: 'reassured and was wrong', chance: 0.1, onset: 4, sign: -1 },
  ])('moves credibility by the sign $sign when the team $what', ({ chance, onset, sign }) => {
    expect(Math.sign(verdict(stated(chance), onset))).toBe(sign);
  });

  test('of a half moves nothing', () => {
    expect(verdict(stated(0.5), 4)).toBeCloseTo(0, 9);
    expect(verdict(stated(0.5), null)).toBeCloseTo(0, 9);
  });

  test('counts double when it was said in public', () => {
    for (const onset of [4, null]) {
      expect(verdict(stated(0.8, true), onset)).toBeCloseTo(
        numberOf('credibility:public') * verdict(stated(0.8), onset),
        9,
      );
    }
    expect(numberOf('credibility:public')).toBe(2);
  });

  test('moves credibility in proportion to a quarter less its Brier value', () => {
    const ratio = verdict(stated(0.9), null) / verdict(stated(0.1), null);
    expect(ratio).toBeCloseTo((0.25 - brier(0.9, false)) / (0.25 - brier(0.1, false)), 9);
  });

  test.each([
    { onset: 1, came: true },
    { onset: 2, came: true },
    { onset: HORIZON, came: true },
    { onset: HORIZON + 1, came: false },
  ])('in the first month sees crimes that began in month $onset as having come: $came', ({ onset, came }) => {
    expect(verdict(stated(0), onset) < 0).toBe(came);
  });
});

describe('silence', () => {
  test('before crimes counts as having given them a small chance', () => {
    expect(verdict(null, 4)).toBeCloseTo(verdict(stated(numberOf('forecast:silence')), 4), 9);
    expect(verdict(null, 4)).toBeLessThan(0);
  });

  test('in a quiet country earns no credit', () => {
    expect(verdict(null, null)).toBe(0);
  });
});
