import { describe, expect, test } from 'vitest';
import type { IndicatorId } from '../../src/model/indicators.ts';
import { measureOf } from '../../src/model/measures.ts';
import { harmOf } from '../../src/sim/consequences.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { aMeasure, take } from './a-measure.ts';
import { begin, cellIn, numberOf, pass, put, referenceOf, valueIn } from './an-exercise.ts';

describe('harm', () => {
  const provinces = [{ population: 0.7 }, { population: 0.3 }];

  test('of a month is the violations of each province by its share of the people, as a share of 100', () => {
    const run = begin(aCountry({ provinces }));
    put(run, 'violations', 40, 'p01');
    put(run, 'violations', 90, 'p02');
    expect(harmOf(run.world, run.state.value)).toBeCloseTo(0.7 * 0.4 + 0.3 * 0.9, 12);
  });

  test('adds up over the months', () => {
    const run = begin(aCountry({ provinces, start: { violations: 50 }, actors: [{}] }));
    let sum = 0;
    for (let month = 0; month < 12; month += 1) {
      pass(run);
      sum += harmOf(run.world, run.state.value);
      expect(run.state.harm).toBeCloseTo(sum, 9);
    }
  });

  test('does not depend on how finely a country is divided', () => {
    const whole = begin(aCountry({ provinces: 1, start: { violations: 60 } }));
    const parts = begin(aCountry({ provinces: 5, start: { violations: 60 } }));
    expect(harmOf(whole.world, whole.state.value)).toBeCloseTo(harmOf(parts.world, parts.state.value), 12);
  });
});

const SCARRED = ['governance-legitimacy', 'transitional-justice', 'trust-in-state'] as const;

/** Crimes that go on, as the test holds violations high. */
function crimes(months: number, sketch: Sketch = {}) {
  const run = begin(aCountry({ stage: 'ongoing-crimes', months: 60, ...sketch }));
  for (let month = 0; month < months; month += 1) {
    put(run, 'violations', 80);
    pass(run);
  }
  return run;
}

const baselineOf = (run: ReturnType<typeof begin>, indicator: (typeof SCARRED)[number]): number =>
  run.state.baseline[cellIn(run.world, indicator)]!;

describe('crimes under way', () => {
  test.each(SCARRED)('lower the level to which %s returns, the more harm is done', (indicator) => {
    const before = baselineOf(crimes(0), indicator);
    const three = baselineOf(crimes(3), indicator);
    const six = baselineOf(crimes(6), indicator);
    expect(three).toBeLessThan(before);
    expect(six).toBeLessThan(three);
  });

  test('lower it in proportion to the harm', () => {
    const run = crimes(4);
    const expected = numberOf('scar:per-violation') * 100 * run.state.harm;
    expect(baselineOf(crimes(0), 'governance-legitimacy') - baselineOf(run, 'governance-legitimacy')).toBeCloseTo(
      expected,
      9,
    );
  });

  test('lower it by no more than a most', () => {
    const lost = baselineOf(crimes(0), 'governance-legitimacy') - baselineOf(crimes(60), 'governance-legitimacy');
    expect(lost).toBeLessThanOrEqual(numberOf('scar:most'));
    expect(lost).toBeGreaterThan(0);
  });

  test('leave the levels of everything else where they were', () => {
    const [before, after] = [crimes(0), crimes(6)];
    const changed = new Set<number>();
    after.state.baseline.forEach((level, cell) =>
      level === before.state.baseline[cell] ? null : changed.add(after.world.layout.indicatorAt[cell]!),
    );
    const scarred = new Set(SCARRED.map((id) => after.world.layout.indicatorAt[cellIn(after.world, id)]!));
    expect(changed).toEqual(scarred);
  });
});

test('violations without crimes under way leave no scar', () => {
  const run = begin(aCountry({ stage: 'specific-threats' }));
  put(run, 'violations', 40);
  pass(run);
  expect(run.state.regions.risk).toBe('specific-threats');
  for (const indicator of SCARRED) expect(baselineOf(run, indicator)).toBe(valueIn(begin(aCountry()), indicator));
});

describe('in recovery the danger that actors return to', () => {
  const peacebuilding = aMeasure({ id: measureOf('post-crisis-peacebuilding').id, effects: [], duration: 60 });

  /** What an actor's level stands above its reference after so many months of peace. */
  function excess(indicator: IndicatorId, months: number, builds = false): number {
    const start = { 'atrocity-intent': 60, 'armed-capacity': 70 };
    const run = begin(aCountry({ stage: 'recovery', actors: [{ start, drive: false }], measures: [peacebuilding] }));
    for (let month = 0; month < months; month += 1) {
      put(run, 'violations', 5);
      pass(run, month === 0 && builds ? [take(peacebuilding)] : []);
      run.state.regions = { ...run.state.regions, risk: 'recovery' };
    }
    return run.state.baseline[cellIn(run.world, indicator)]! - referenceOf(indicator);
  }

  test.each(['atrocity-intent', 'armed-capacity'] as const)('fades by its share a month: %s', (indicator) => {
    const [now, later] = [excess(indicator, 0), excess(indicator, 1)];
    expect(later / now).toBeCloseTo(1 - numberOf('peace:fading'), 9);
    expect(excess(indicator, 1, true) / now).toBeCloseTo(1 - numberOf('peace:fading') - numberOf('peace:building'), 9);
  });

  test('stays where peace is not reached', () => {
    const run = begin(aCountry({ stage: 'specific-threats', actors: [{ start: { 'atrocity-intent': 60 } }] }));
    const before = run.state.baseline.slice();
    pass(run);
    expect(run.state.baseline).toEqual(before);
  });
});

describe('after the crimes', () => {
  const peacebuilding = { ...aMeasure({ id: measureOf('post-crisis-peacebuilding').id, effects: [], duration: 60 }) };

  /** Levels of governance a year after crimes of half a year, with peacebuilding or without. */
  function yearAfter(builds: boolean): { scarred: number; later: number } {
    const run = crimes(6, { measures: [peacebuilding] });
    const scarred = baselineOf(run, 'governance-legitimacy');
    run.state.regions = { ...run.state.regions, risk: 'recovery' };
    for (let month = 0; month < 12; month += 1) {
      put(run, 'violations', 5);
      pass(run, month === 0 && builds ? [take(peacebuilding)] : []);
    }
    expect(run.state.regions.risk).toBe('recovery');
    return { scarred, later: baselineOf(run, 'governance-legitimacy') };
  }

  test('the levels stay low by themselves', () => {
    const { scarred, later } = yearAfter(false);
    expect(later).toBe(scarred);
  });

  test('they rise again with peacebuilding, and no higher than they were', () => {
    const { scarred, later } = yearAfter(true);
    expect(later).toBeGreaterThan(scarred);
    expect(later).toBeLessThanOrEqual(baselineOf(crimes(0), 'governance-legitimacy'));
  });
});
