import { expect, test } from 'vitest';
import { MEASURES } from '../../src/model/measures.ts';
import { closeMonth } from '../../src/sim/close.ts';
import { learn, observe } from '../../src/sim/fog.ts';
import { openMonth } from '../../src/sim/open-month.ts';
import { cloneState } from '../../src/sim/state.ts';
import { aCountry } from './a-country.ts';
import { take } from './a-measure.ts';
import { begin } from './an-exercise.ts';

test('belief is the same whether the reports of a month are listed or only taken in', () => {
  const resources = {
    politicalCapital: { start: 1e6, perMonth: 1e6 },
    budget: { start: 1e6, perMonth: 1e6 },
  };
  const reporting = MEASURES.filter(({ reveals, gates }) => reveals.length > 0 && gates.length === 0);
  const { world, state } = begin(aCountry({ provinces: 3, actors: [{}], resources, measures: MEASURES }));
  let listed = 0;
  let confirmed = 0;
  for (let month = 1; month <= 12; month += 1) {
    openMonth(world, state);
    const quiet = cloneState(state);
    learn(world, quiet);
    const reports = observe(world, state);
    expect(quiet.belief).toEqual(state.belief);
    listed += reports.filter(({ source }) => source !== 'open').length;
    confirmed += reports.filter((report) => report.confirmed).length;
    const decisions = month === 1 ? reporting.map((measure) => take(measure)) : [];
    closeMonth(world, state, { assessment: null, decisions });
  }
  expect(listed).toBeGreaterThan(50);
  expect(confirmed).toBeGreaterThan(10);
});
