import { describe, expect, test } from 'vitest';
import { delayOf } from '../../src/debrief/delay.ts';
import { aRun, monthsOf } from './months.ts';

/** The months of a country whose reports speak of threats from the close of month 3 on, with one run. */
const withRun = (measure: string, decidedIn: number, endsIn = 30) =>
  monthsOf('ggsssssss', (month) => ({ runs: month >= decidedIn ? [aRun(measure, decidedIn, { endsIn })] : [] }));

describe('the delay of an answer', () => {
  test('counts from the month that opened with the sign', () => {
    expect(delayOf(withRun('special-envoy', 4))).toEqual({ sign: 4, answer: 4, months: 0 });
    expect(delayOf(withRun('special-envoy', 7))).toEqual({ sign: 4, answer: 7, months: 3 });
  });

  test('is none where a fitting measure was at work already', () => {
    expect(delayOf(withRun('special-envoy', 2))).toEqual({ sign: 4, answer: 2, months: 0 });
  });

  test('is unknown where what was done was over by then, or is not meant for such a stage', () => {
    expect(delayOf(withRun('special-envoy', 1, 3))).toEqual({ sign: 4, answer: null, months: null });
    expect(delayOf(withRun('treaty-and-norm-adherence', 5))).toEqual({ sign: 4, answer: null, months: null });
  });

  test('a scenario’s own measure counts as an answer', () => {
    expect(delayOf(withRun('ferry-patrols', 6))).toEqual({ sign: 4, answer: 6, months: 2 });
  });

  test('without a sign there is nothing to answer', () => {
    expect(delayOf(monthsOf('gggg'))).toEqual({ sign: null, answer: null, months: null });
  });
});
