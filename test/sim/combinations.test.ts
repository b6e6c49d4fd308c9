import { describe, expect, test } from 'vitest';
import { type Combination, COMBINATIONS } from '../../src/model/combinations.ts';
import type { MeasureRule } from '../../src/model/measures/measure.ts';
import { type Measure, measureOf } from '../../src/model/measures.ts';
import type { LedgerRow } from '../../src/sim/ledger.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { aMeasure, atFullStrength, exact, take } from './a-measure.ts';
import { amountOf, begin, pass, passMonths, put, withNumbers } from './an-exercise.ts';

/** No other modifier tells two months apart. */
const PLAIN = withNumbers({ 'measure:coherence-slope': 0, 'overload:from': 101 });
const SKETCH: Sketch = {
  actors: [{ drive: false }],
  resources: { politicalCapital: { start: 100, perMonth: 0 }, budget: { start: 200, perMonth: 0 } },
};

const combinationOf = (id: string): Combination => COMBINATIONS.find((row) => row.id === id)!;
const bare = (ids: readonly string[]): Measure[] => ids.map((id) => atFullStrength(measureOf(id as 'arms-embargo')));

/** Rows of the first month in which all these measures are taken at once. */
function together(measures: readonly Measure[]): readonly LedgerRow[] {
  const run = begin(aCountry({ ...SKETCH, measures }), 1, PLAIN);
  const month = pass(
    run,
    measures.map((measure) => take(measure)),
  );
  expect(month.results.map(({ outcome }) => outcome)).toEqual(measures.map(() => 'started'));
  return month.rows;
}

/** Factor of all combinations of these measures on one indicator of one of them, as their rows say. */
function factorOf(measures: readonly Measure[], measure: Measure, indicator: string): number {
  const scalesIt = (row: Combination): boolean => {
    const running = measures.filter(({ id }) => (row.measures as readonly string[]).includes(id)).length;
    const scales: readonly string[] = row.scales ?? row.measures;
    const on: readonly string[] | undefined = row.on;
    return running >= row.atLeast && scales.includes(measure.id) && (on?.includes(indicator) ?? true);
  };
  return COMBINATIONS.filter(scalesIt).reduce((product, { factor }) => product * factor.central, 1);
}

describe.each(COMBINATIONS)('the combination $id', (combination) => {
  const measures = bare(combination.measures);

  test('scales the measures and indicators that its row names, and no others', () => {
    const rows = together(measures);
    for (const measure of measures) {
      const alone = together([measure]);
      for (const { indicator } of measure.effects) {
        const about = { kind: 'measure', id: measure.id, indicator };
        const factor = factorOf(measures, measure, indicator);
        expect(amountOf(rows, about), `${measure.id}: ${indicator}`).toBeCloseTo(amountOf(alone, about) * factor, 9);
      }
    }
  });

  test('does not hold with one measure fewer than it needs', () => {
    const few = measures.slice(0, combination.atLeast - 1);
    const rows = together(few);
    for (const measure of few) {
      const about = { kind: 'measure', id: measure.id };
      expect(amountOf(rows, about)).toBeCloseTo(amountOf(together([measure]), about), 9);
    }
    expect(amountOf(rows, { kind: 'combination' })).toBe(0);
  });

  test('adds each month what its row says', () => {
    const rows = together(measures).filter(({ cause }) => cause.kind === 'combination');
    const added = rows.map(({ indicator, cause, amount }) => ({ id: cause.id, indicator, amount }));
    const expected = (combination.adds ?? []).map(({ indicator, points }) => ({
      id: combination.id,
      indicator,
      amount: points.central,
    }));
    expect(added).toEqual(expected);
  });
});

test('the package of mediation, embargo, sanctions and courts holds only when they start close together', () => {
  const combination = combinationOf('guinea-package');
  const within = combination.withinMonths!.central;
  const measures = bare(combination.measures.slice(0, 4)).map((row) => ({ ...row, durationMonths: exact(24) }));
  const boost = (gap: number): boolean => {
    const run = begin(aCountry({ ...SKETCH, measures, months: 24 }), 1, PLAIN);
    const [last, ...others] = measures as [Measure, ...Measure[]];
    const months = passMonths(run, gap + 7, (month) => [
      ...(month === 1 ? others.map((measure) => take(measure)) : []),
      ...(month === 1 + gap ? [take(last)] : []),
    ]);
    const shock = months.map(({ rows }) =>
      amountOf(rows, { kind: 'measure', id: 'high-level-mediation', indicator: 'political-shock' }),
    );
    const alone = begin(aCountry({ ...SKETCH, measures, months: 24 }), 1, PLAIN);
    const single = passMonths(alone, gap + 7, (month) => (month === 1 + gap ? [take(last)] : [])).map(({ rows }) =>
      amountOf(rows, { kind: 'measure', id: 'high-level-mediation', indicator: 'political-shock' }),
    );
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    return sum(shock) / sum(single) > 1.05;
  };
  expect(boost(within)).toBe(true);
  expect(boost(within + 1)).toBe(false);
});

test('a joint assessment keeps programmes from piling up, even while it is being prepared', () => {
  const { measures } = combinationOf('uncoordinated-pile-up');
  const plan = aMeasure({ id: 'joint-needs-assessment', effects: [], lead: 3 });
  expect(amountOf(together([...bare(measures), plan]), { kind: 'combination' })).toBe(0);
});

test.each([
  { combination: 'monitors-with-force', rule: 'observer-mission/unarmed-among-attackers' },
  { combination: 'monitors-with-force', rule: 'human-rights-monitors/attackers-hurry' },
])('$combination lifts the rule $rule', ({ combination, rule: name }) => {
  const [id, ruleId] = name.split('/') as [string, string];
  const rule: MeasureRule = {
    ...measureOf(id as 'observer-mission').rules.find((row) => row.id === ruleId)!,
    when: [],
  };
  const ruled = atFullStrength(measureOf(id as 'observer-mission'), [rule]);
  const free = atFullStrength(measureOf(id as 'observer-mission'));
  const others = bare(combinationOf(combination).measures).filter((measure) => measure.id !== id);
  const about = { kind: 'measure', id, indicator: 'violations' } as const;
  expect(amountOf(together([ruled]), about)).not.toBeCloseTo(amountOf(together([free]), about), 9);
  expect(amountOf(together([ruled, ...others]), about)).toBeCloseTo(amountOf(together([free, ...others]), about), 9);
});

test('speech and counter-speech together halve what an overbroad law does to the media', () => {
  const law = measureOf('counter-incitement-law');
  const overbroad: MeasureRule = { ...law.rules.find(({ id }) => id === 'overbroad')!, when: [] };
  const ruled = atFullStrength(law, [overbroad]);
  const about = { kind: 'measure', id: law.id, indicator: 'media-resilience' } as const;
  const both = amountOf(together([ruled, ...bare(['media-and-counter-speech'])]), about);
  expect(both).toBeCloseTo(amountOf(together([ruled]), about) / 2, 9);
  expect(both).toBeLessThan(0);
});

test('an embargo leaks half as often where borders are watched as well', () => {
  const embargo = measureOf('arms-embargo');
  const ruled = atFullStrength(
    embargo,
    embargo.rules.filter(({ id }) => id === 'leaks'),
  );
  const whole = amountOf(together(bare([embargo.id])), { id: embargo.id, indicator: 'armed-capacity' });
  const leaks = (measures: readonly Measure[]): number => {
    const runs = Array.from({ length: 500 }, (_, seed) => {
      const run = begin(aCountry({ ...SKETCH, measures }), seed, PLAIN);
      const { rows } = pass(
        run,
        measures.map((measure) => take(measure)),
      );
      return amountOf(rows, { id: embargo.id, indicator: 'armed-capacity' }) > whole * 0.9 ? 1 : 0;
    });
    return runs.reduce<number>((sum, one) => sum + one, 0) / runs.length;
  };
  const alone = leaks([ruled]);
  const watched = leaks([ruled, ...bare(['illicit-flows-control'])]);
  expect(alone).toBeGreaterThan(0.2);
  expect(watched / alone).toBeGreaterThan(0.35);
  expect(watched / alone).toBeLessThan(0.65);
});

describe('force with a review and a plan for after', () => {
  const combination = combinationOf('force-with-after-plan');
  const [added] = combination.atRecovery!;

  /** Governance rows of combinations in a month in which the country enters recovery with these measures at work. */
  function atRecovery(ids: readonly string[], governance: number): { added: number; after: number } {
    const measures = bare(ids).map((row) => ({ ...row, effects: [], durationMonths: exact(24) }));
    const run = begin(
      aCountry({ stage: 'ongoing-crimes', measures, start: { violations: 5, 'governance-legitimacy': governance } }),
      1,
      PLAIN,
    );
    for (let month = 1; month <= 12; month += 1) {
      put(run, 'violations', 5);
      put(run, 'governance-legitimacy', governance);
      const { rows } = pass(run, month === 1 ? measures.map((measure) => take(measure)) : []);
      if (run.state.regions.risk !== 'recovery') continue;
      const after = run.state.value[run.world.layout.offset[0]!]!;
      return { added: amountOf(rows, { kind: 'combination', id: combination.id }), after };
    }
    throw new Error('the country never recovered');
  }

  test('lifts governance once, when the country enters recovery', () => {
    expect(atRecovery(combination.measures, 40).added).toBeCloseTo(added!.points.central, 9);
  });

  test('lifts nothing when the plan for after is missing', () => {
    expect(atRecovery(combination.measures.slice(0, 2), 40).added).toBe(0);
  });

  test('lifts no further than to 100', () => {
    expect(atRecovery(combination.measures, 97).after).toBeLessThanOrEqual(100);
  });
});
