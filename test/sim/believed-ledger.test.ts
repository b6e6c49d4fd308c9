import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Measure, measureOf } from '../../src/model/measures.ts';
import { cloneBelief } from '../../src/sim/belief.ts';
import { believedLedger, type BelievedRow } from '../../src/sim/believed.ts';
import { open } from '../../src/sim/exerciser.ts';
import { close } from '../../src/sim/month.ts';
import { cloneRun } from '../../src/sim/run.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { aMeasure, anEffect, atFullStrength, take } from './a-measure.ts';
import { begin, cellIn } from './an-exercise.ts';
import { anyCountry, anyPlan } from './any-exercise.ts';

/** Believed rows of the first month in which a measure is taken, those about the measure itself. */
function believedOf(measure: Measure, sketch: Sketch, seed = 1): BelievedRow[] {
  const run = begin(aCountry({ ...sketch, measures: [measure] }), seed);
  const opening = open(run);
  const before = cloneBelief(run.state.belief);
  const { results } = close(run, opening, { decisions: [take(measure)], assessment: null });
  expect(results[0]?.outcome).toBe('started');
  const { reports } = open(run);
  const months = { before, after: run.state.belief, reports, month: 1, runs: run.state.runs };
  return believedLedger(run.world, months).filter(({ cause }) => cause.kind === 'measure');
}

describe('the ledger as the team can know it', () => {
  test('sums to the change in belief wherever something was reported, for any plan', () => {
    fc.assert(
      fc.property(anyCountry, anyPlan, fc.nat(), (country, plan, seed) => {
        const run = begin(country, seed);
        let opening = open(run);
        for (const turn of plan) {
          const before = cloneBelief(run.state.belief);
          const { month } = run.state;
          close(run, opening, turn);
          const closed = run.state.runs.map(cloneRun);
          opening = open(run);
          const months = {
            before,
            after: run.state.belief,
            reports: opening.reports,
            month,
            runs: closed,
          };
          const rows = believedLedger(run.world, months);
          for (const { indicator, place } of opening.reports) {
            const cell = cellIn(run.world, indicator, place);
            const sum = rows
              .filter((row) => row.indicator === indicator && row.place === place)
              .reduce((total, { amount }) => total + amount, 0);
            expect(sum).toBeCloseTo(run.state.belief.value[cell]! - before.value[cell]!, 9);
          }
        }
      }),
      { numRuns: 15, seed: 12 },
    );
  });

  test('names the team’s own measures with the effect expected of them, and nothing else by name', () => {
    const measure = aMeasure({ effects: [anEffect('protection-will', 2), anEffect('economic-stress', 2)] });
    const run = begin(aCountry({ measures: [measure], actors: [{ start: { 'atrocity-intent': 90 } }] }));
    const opening = open(run);
    const before = cloneBelief(run.state.belief);
    close(run, opening, { decisions: [take(measure)], assessment: null });
    const { reports } = open(run);
    const rows = believedLedger(run.world, {
      before,
      after: run.state.belief,
      reports,
      month: 1,
      runs: run.state.runs,
    });
    expect(new Set(rows.map(({ cause }) => cause.kind))).toEqual(new Set(['measure', 'not-known']));
    const own = rows.filter(({ cause }) => cause.kind === 'measure');
    expect(own.map(({ indicator, reported }) => [indicator, reported])).toEqual([
      ['economic-stress', true],
      ['protection-will', false],
    ]);
    expect(own.every(({ amount, cause }) => amount > 0 && cause.id === measure.id)).toBe(true);
  });

  test('does not tell what is hidden: how far an actor cares for its name', () => {
    const inquiry = atFullStrength(measureOf('commission-of-inquiry'));
    const rows = [10, 90].map((seeking) =>
      believedOf(inquiry, { actors: [{ start: { 'legitimacy-seeking': seeking } }] }),
    );
    expect(rows[0]).toEqual(rows[1]);
    expect(rows[0]!.length).toBeGreaterThan(0);
  });

  test('does not tell what is hidden: how far leaders are willing', () => {
    const reform = {
      ...atFullStrength(measureOf('justice-and-rights-institutions')),
      gates: ['host-consent'] as const,
      actors: ['donors'] as const,
    };
    const start = { 'host-consent': 100 };
    const rows = [30, 90].map((will) => believedOf(reform, { start: { ...start, 'protection-will': will } }, 2));
    expect(rows[0]).toEqual(rows[1]);
  });

  test('does not tell what is hidden: whether an embargo leaks', () => {
    const embargo = measureOf('arms-embargo');
    const leaking = atFullStrength(
      embargo,
      embargo.rules.filter(({ id }) => id === 'leaks'),
    );
    const sizes = Array.from(
      { length: 12 },
      (_, seed) =>
        believedOf(leaking, { actors: [{}] }, seed).find(({ indicator }) => indicator === 'armed-capacity')!.amount,
    ).map(Math.abs);
    expect(Math.min(...sizes)).toBeGreaterThan(Math.max(...sizes) / 2);
  });
});
