import { expect, test } from 'vitest';
import type { Measure } from '../../src/model/measures.ts';
import { cloneBelief } from '../../src/sim/belief.ts';
import { believedLedger } from '../../src/sim/believed.ts';
import type { Decision } from '../../src/sim/decision.ts';
import { open } from '../../src/sim/exerciser.ts';
import { nameRows } from '../../src/sim/ledger.ts';
import { close } from '../../src/sim/month.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, anEffect, stop, take } from './a-measure.ts';
import { amountOf, begin, withNumbers } from './an-exercise.ts';

const PLAIN = withNumbers({ 'measure:coherence-base': 1, 'measure:coherence-slope': 0 });

/** Points of a measure month by month, as they were and as the team would account for them. */
function course(
  measure: Measure,
  decide: (month: number) => readonly Decision[],
): { was: number[]; expected: number[] } {
  const run = begin(aCountry({ measures: [measure] }), 1, PLAIN);
  const was: number[] = [];
  const expected: number[] = [];
  let opening = open(run);
  for (let month = 1; month <= 20; month += 1) {
    const before = cloneBelief(run.state.belief);
    const { ledger } = close(run, opening, { decisions: decide(month), assessment: null });
    const { runs } = run.state;
    opening = open(run);
    const rows = believedLedger(run.world, { before, after: run.state.belief, reports: opening.reports, month, runs });
    was.push(amountOf(nameRows(ledger, run.world.layout, run.world.causes), { kind: 'measure' }));
    expected.push(rows.filter(({ cause }) => cause.kind === 'measure').reduce((sum, { amount }) => sum + amount, 0));
  }
  return { was, expected };
}

const of = (lead: number, delay: number, duration: number): Measure =>
  aMeasure({ lead, duration, effects: [anEffect('economic-stress', 3, delay)] });

const TAKEN = (measure: Measure) => (month: number) => (month === 1 ? [take(measure)] : []);
const STOPPED_IN = (last: number) => (measure: Measure) => (month: number) =>
  month === 1 ? [take(measure)] : month === last ? [stop(measure)] : [];

test.each([
  { what: 'runs its course', measure: of(2, 0, 12), decide: TAKEN },
  { what: 'works late', measure: of(0, 4, 9), decide: TAKEN },
  { what: 'works after its end', measure: of(0, 8, 6), decide: TAKEN },
  { what: 'is stopped while it holds', measure: of(0, 0, 12), decide: STOPPED_IN(8) },
  { what: 'is stopped while it rises', measure: of(0, 0, 12), decide: STOPPED_IN(3) },
  { what: 'is stopped on its way', measure: of(5, 0, 12), decide: STOPPED_IN(3) },
  {
    what: 'is asked for a shorter time',
    measure: of(0, 0, 12),
    decide: (measure: Measure) => (month: number) => (month === 1 ? [take(measure, { options: { months: 6 } })] : []),
  },
  {
    what: 'is taken again while it fades',
    measure: of(0, 0, 3),
    decide: (measure: Measure) => (month: number) => (month === 1 || month === 5 ? [take(measure)] : []),
  },
])('a team that nothing is hidden from accounts rightly for a measure that $what', ({ measure, decide }) => {
  const { was, expected } = course(measure, decide(measure));
  was.forEach((points, index) => expect(expected[index], `month ${index + 1}`).toBeCloseTo(points, 9));
});
