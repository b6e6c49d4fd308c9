import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureOf } from '../../src/model/measures.ts';
import { CAUSE_KINDS } from '../../src/sim/cause.ts';
import { closeMonth } from '../../src/sim/close.ts';
import { digestOfState } from '../../src/sim/digest.ts';
import { open } from '../../src/sim/exerciser.ts';
import { observe } from '../../src/sim/fog.ts';
import { close } from '../../src/sim/month.ts';
import { openMonth } from '../../src/sim/open-month.ts';
import { aCountry, anInject } from './a-country.ts';
import { take } from './a-measure.ts';
import { begin, pass } from './an-exercise.ts';
import { anyCountry, anyPlan } from './any-exercise.ts';

test('the rows of a month, opening and close together, fold to every change bit for bit, for any plan', () => {
  fc.assert(
    fc.property(anyCountry, anyPlan, fc.nat(), (country, plan, seed) => {
      const run = begin(country, seed);
      for (const turn of plan) {
        const folded = run.state.value.slice();
        const { ledger } = close(run, open(run), turn);
        ledger.cells.forEach((cell, row) => {
          folded[cell] = (folded[cell] as number) + (ledger.amounts[row] as number);
        });
        expect(folded).toEqual(run.state.value);
      }
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('a month leaves the same state with a ledger and without, for any plan', () => {
  fc.assert(
    fc.property(anyCountry, anyPlan, fc.nat(), (country, plan, seed) => {
      const watched = begin(country, seed);
      const { world, state } = begin(country, seed);
      for (const turn of plan) {
        const { digest } = close(watched, open(watched), turn);
        openMonth(world, state);
        observe(world, state);
        closeMonth(world, state, turn);
        expect(digestOfState(state)).toBe(digest);
      }
    }),
    { numRuns: 30, seed: 2 },
  );
});

describe('in a country in crisis with a busy team', () => {
  const pileUp = ['security-sector-reform', 'justice-and-rights-institutions', 'inclusive-development'] as const;
  const run = begin(
    aCountry({
      provinces: [
        { neighbours: ['p02'], start: { mobilization: 100, 'intercommunal-tension': 60 } },
        { neighbours: ['p01'] },
      ],
      start: { 'political-shock': 90, incitement: 90, 'protection-presence': 70, 'host-consent': 95 },
      actors: [{ start: { 'atrocity-intent': 95, 'armed-capacity': 90, 'perceived-cost': 5 } }],
      timeline: [
        anInject({
          id: 'news',
          month: 2,
          trigger: 'hate-broadcast',
          effects: [{ indicator: 'attention', place: null, points: 10 }],
        }),
      ],
    }),
  );
  const months = Array.from({ length: 14 }, (_, index) =>
    pass(run, index < 6 ? pileUp.map((id) => take(measureOf(id))) : []),
  );
  const found = new Set(months.flatMap(({ rows }) => rows.map(({ cause }) => cause.kind)));

  test.each(CAUSE_KINDS)('some row of the ledger has a cause of kind %s', (kind) => {
    expect(found).toContain(kind);
  });
});
