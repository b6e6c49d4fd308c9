import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Measure, MEASURES } from '../../src/model/measures.ts';
import { cost } from '../../src/model/measures/measure.ts';
import { RESOURCES } from '../../src/model/resources.ts';
import { STAGE_IDS, type StageId } from '../../src/model/stages.ts';
import { open } from '../../src/sim/exerciser.ts';
import { close } from '../../src/sim/month.ts';
import { startUpOf, upkeepOf } from '../../src/sim/refuse.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, take } from './a-measure.ts';
import { begin, numberOf, pass, passMonths } from './an-exercise.ts';
import { anyCountry, anyPlan } from './any-exercise.ts';

const means = (political: number, budget: number, perMonth = 0) => ({
  politicalCapital: { start: political, perMonth },
  budget: { start: budget, perMonth },
});
const START = numberOf('cost:start-up');
const UPKEEP = numberOf('cost:upkeep');
const costing = (political: number, financial: number, given = {}): Measure =>
  aMeasure({ cost: cost(political, financial), ...given });

describe('what a measure costs', () => {
  test.each([1, 2, 3, 4, 5])('to start at level %i is the square of the level', (level) => {
    const { world, state } = begin(aCountry());
    const price = startUpOf(world, state, costing(level, 6 - level));
    expect(price).toEqual({ political: level * level * START, financial: (6 - level) ** 2 * START });
  });

  test('to keep going is in proportion to the level', () => {
    const { world } = begin(aCountry());
    const { political, financial } = upkeepOf(world, costing(2, 4));
    expect(political).toBeCloseTo(2 * UPKEEP, 12);
    expect(financial).toBeCloseTo(4 * UPKEEP, 12);
  });

  test.each(['political-shock', 'armed-conflict'] as const)(
    'to start grows with what everybody can see: %s',
    (indicator) => {
      const price = (value: number): number => {
        const { world, state } = begin(aCountry({ start: { [indicator]: value } }));
        return startUpOf(world, state, costing(2, 2)).political;
      };
      const climbing = [0, 40, 70, 100].map(price);
      climbing.slice(1).forEach((each, index) => expect(each).toBeGreaterThan(climbing[index]!));
      expect(climbing[0]).toBeCloseTo(4 * START, 12);
    },
  );

  test('tells nothing of the stage, which nobody sees', () => {
    const price = (stage: StageId): number => {
      const { world, state } = begin(aCountry({ stage }));
      return startUpOf(world, state, costing(2, 2)).political;
    };
    expect(new Set(STAGE_IDS.map(price)).size).toBe(1);
  });
});

test('starting and keeping a measure is taken from what the team has, and counted as spent', () => {
  const measure = costing(2, 3);
  const run = begin(aCountry({ measures: [measure], resources: means(50, 60) }));
  pass(run, [take(measure)]);
  const [political, budget] = [4 * START + 2 * UPKEEP, 9 * START + 3 * UPKEEP];
  expect(run.state.resources[0]).toBeCloseTo(50 - political, 9);
  expect(run.state.resources[1]).toBeCloseTo(60 - budget, 9);
  expect(run.state.spent[0]).toBeCloseTo(political, 9);
  expect(run.state.spent[1]).toBeCloseTo(budget, 9);
});

test('income comes every month, up to a most', () => {
  const run = begin(aCountry({ resources: means(10, 10, 7) }));
  pass(run);
  expect([...run.state.resources]).toEqual([17, 17]);
  passMonths(run, 40);
  expect([...run.state.resources]).toEqual(RESOURCES.map(({ most }) => most));
});

test('a measure that has ended costs nothing more', () => {
  const measure = costing(3, 3, { duration: 3 });
  const run = begin(aCountry({ measures: [measure], resources: means(90, 90) }));
  const left = passMonths(run, 6, (month) => (month === 1 ? [take(measure)] : [])).length && [...run.state.resources];
  passMonths(run, 4);
  expect([...run.state.resources]).toEqual(left);
});

describe('what can no longer be paid is stopped', () => {
  const ids = ['first', 'second', 'third'] as const;
  const measures = ids.map((id) => costing(1, 5, { id, duration: 24 }));

  /** Which measures still run in the month in which the money no longer pays for all. */
  const survivors = (budget: number) => {
    const run = begin(aCountry({ measures, resources: means(100, 3 * 25 * START + budget) }));
    pass(
      run,
      measures.map((measure) => take(measure)),
    );
    return run.state.runs
      .filter(({ phase }) => phase === 'running')
      .map(({ measure }) => run.world.measures[measure]!.id);
  };

  test.each([
    { payable: 3, left: ['first', 'second', 'third'] },
    { payable: 2, left: ['first', 'second'] },
    { payable: 1, left: ['first'] },
    { payable: 0, left: [] },
  ])('the newest first, when upkeep can be paid for $payable of three', ({ payable, left }) => {
    expect(survivors((payable + 0.01) * 5 * UPKEEP)).toEqual(left);
  });

  test('but not while it is still being prepared and half its upkeep can be paid', () => {
    const slow = costing(1, 4, { lead: 6 });
    const run = begin(aCountry({ measures: [slow], resources: means(100, 16 * START + 4 * UPKEEP * 0.75) }));
    pass(run, [take(slow)]);
    expect(run.state.runs.map(({ phase }) => phase)).toEqual(['preparing']);
  });

  test('and its effects fade', () => {
    const run = begin(aCountry({ measures, resources: means(100, 25 * START + 5 * UPKEEP * 4.5) }));
    const months = passMonths(run, 12, (month) => (month === 1 ? [take(measures[0]!)] : []));
    const amounts = months.map(({ rows }) =>
      rows.filter(({ cause }) => cause.kind === 'measure').reduce((sum, { amount }) => sum + amount, 0),
    );
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(0, 9);
    expect(amounts.slice(0, 4).every((amount) => amount > 0)).toBe(true);
  });
});

test('a team never spends more than it had and got, whatever it decides', () => {
  fc.assert(
    fc.property(anyCountry, anyPlan, fc.integer({ min: 0, max: 40 }), (country, plan, start) => {
      const run = begin({ ...country, resources: means(start, start, 2), holds: [] });
      for (const turn of plan) {
        close(run, open(run), turn);
        expect(Math.min(...run.state.resources)).toBeGreaterThanOrEqual(0);
      }
      const most = start + 2 * plan.length;
      for (const spent of run.state.spent) expect(spent).toBeLessThanOrEqual(most + 1e-9);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('an offer that is accepted at once is not overdrawn when a later wording offers less', () => {
  const measure = aMeasure({ actors: ['donors'] });
  const run = begin(aCountry({ measures: [measure], holds: [], resources: means(10, 50) }));
  pass(run, [take(measure, { options: { offer: 30 }, rewordings: [{}] })]);
  expect(run.state.spent[0]).toBeLessThanOrEqual(10);
});

/**
 * A team of ordinary means that holds every actor, in a country at general risk: it takes measures whose cost is not
 * unusual (a middling level both ways), whenever it can, and renews those that end.
 */
function averageTeam(): number[] {
  const [capital, budget] = RESOURCES;
  const levels = ({ cost: { political, financial } }: Measure) => political.central + financial.central;
  const typical = MEASURES.filter((measure) => levels(measure) >= 3 && levels(measure) <= 6)
    .filter(({ requires, requiresAny }) => requires === undefined && requiresAny === undefined)
    .map((measure) => ({ ...measure, gates: [] }));
  const input = aCountry({
    measures: typical,
    resources: {
      politicalCapital: { start: capital!.start.central, perMonth: capital!.perMonth.central },
      budget: { start: budget!.start.central, perMonth: budget!.perMonth.central },
    },
  });
  const run = begin(input);
  return Array.from({ length: 24 }, () => {
    const going = run.state.runs.filter(({ phase }) => phase === 'running' || phase === 'preparing');
    const [political, financial] = run.state.resources as unknown as [number, number];
    const reserve = going.reduce(
      (sum, { measure }) => sum + upkeepOf(run.world, run.world.measures[measure]!).financial,
      0,
    );
    const next = financial > reserve && political > 0 ? typical.map((measure) => take(measure)) : [];
    pass(run, next);
    return run.state.runs.filter(({ phase }) => phase === 'running' || phase === 'preparing').length;
  });
}

test('a team of ordinary means keeps about 8 to 12 typical measures going', () => {
  const going = averageTeam().slice(6);
  const middle = going.toSorted((a, b) => a - b)[Math.floor(going.length / 2)]!;
  expect(middle).toBeGreaterThanOrEqual(8);
  expect(middle).toBeLessThanOrEqual(12);
});
