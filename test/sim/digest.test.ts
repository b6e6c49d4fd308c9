import { describe, expect, test } from 'vitest';
import { digestOfState } from '../../src/sim/digest.ts';
import { cloneState, type State } from '../../src/sim/state.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, take } from './a-measure.ts';
import { begin, passMonths } from './an-exercise.ts';

const measure = aMeasure();
const run = begin(aCountry({ measures: [measure, { ...measure, id: 'other' }], actors: [{}] }));
passMonths(run, 3, (month) => (month === 1 ? [take(measure), take({ ...measure, id: 'other' })] : []));
const digest = digestOfState(run.state);

test('a digest is 64 bits in hexadecimal, the same for equal states', () => {
  expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect(digestOfState(cloneState(run.state))).toBe(digest);
});

test('the order in which measures were taken does not show in a digest', () => {
  const copy = cloneState(run.state);
  copy.runs = copy.runs.toReversed();
  expect(digestOfState(copy)).toBe(digest);
});

describe('a digest shows the least change', () => {
  const least = (values: Float64Array) => {
    values[values.length - 1]! += 1e-12;
  };

  test.each<{ of: string; change: (state: State) => void }>([
    { of: 'values', change: ({ value }) => least(value) },
    { of: 'baselines', change: ({ baseline }) => least(baseline) },
    { of: 'lift', change: ({ lift }) => least(lift) },
    { of: 'belief', change: ({ belief }) => least(belief.value) },
    { of: 'the error of belief', change: ({ belief }) => least(belief.error) },
    { of: 'resources', change: ({ resources }) => least(resources) },
    { of: 'what was spent', change: ({ spent }) => least(spent) },
    { of: 'trust', change: ({ trust }) => least(trust) },
    { of: 'harm', change: (state) => (state.harm += 1e-12) },
    { of: 'a measure’s effect', change: ({ runs }) => least(runs[0]!.strands.level) },
    { of: 'a measure’s phase', change: ({ runs }) => (runs[0]!.phase = 'stopped') },
    { of: 'a region', change: (state) => (state.regions = { ...state.regions, consent: 'withdrawn' }) },
    { of: 'a clock', change: ({ clocks }) => (clocks[0]! -= 1) },
    { of: 'the month', change: (state) => (state.month += 1) },
  ])('of $of', ({ change }) => {
    const copy = cloneState(run.state);
    change(copy);
    expect(digestOfState(copy)).not.toBe(digest);
  });
});
