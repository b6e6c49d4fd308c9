import { describe, expect, test } from 'vitest';
import { calibrationOf, RunObserver } from '../../src/forecast/metrics.ts';
import { STAGE_IDS, type StageId } from '../../src/model/stages.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import { compile } from '../../src/sim/compile.ts';
import type { Assessment } from '../../src/sim/decision.ts';
import { cellOf, cellsOf, COUNTRY, INTERNATIONAL } from '../../src/sim/layout.ts';
import { createState, type State } from '../../src/sim/state.ts';

const world = compile(worldInputOf(newScenario('small')));

/** The metrics of a run whose months close as they are told, after the state was changed. */
function metricsAfter(stages: readonly StageId[], change: (state: State, month: number) => void = () => {}) {
  const state = createState(world, 1);
  const observer = new RunObserver(world, state);
  stages.forEach((risk, index) => {
    state.month = index + 1;
    state.regions = { ...state.regions, risk };
    change(state, state.month);
    observer.observe(state);
  });
  return observer.metrics(state);
}

const set = (state: State, cell: number | undefined, value: number): void => {
  if (cell === undefined) throw new RangeError('no such cell');
  state.value[cell] = value;
};

const GENERAL = 'general-risk';
const SPECIFIC = 'specific-threats';
const IMMINENT = 'imminent-risk';
const ONGOING = 'ongoing-crimes';
const RECOVERY = 'recovery';

test.each<{ about: string; stages: StageId[]; reached: StageId[]; peakStage: number; monthsImminent: number }>([
  { about: 'a calm year', stages: [GENERAL, GENERAL], reached: [GENERAL], peakStage: 0, monthsImminent: 0 },
  {
    about: 'threats that pass',
    stages: [SPECIFIC, GENERAL],
    reached: [GENERAL, SPECIFIC],
    peakStage: 1,
    monthsImminent: 0,
  },
  {
    about: 'crimes, and recovery from them',
    stages: [SPECIFIC, IMMINENT, ONGOING, ONGOING, RECOVERY],
    reached: [GENERAL, SPECIFIC, IMMINENT, ONGOING, RECOVERY],
    peakStage: 3,
    monthsImminent: 3,
  },
  { about: 'a fast collapse', stages: [IMMINENT], reached: [GENERAL, IMMINENT], peakStage: 2, monthsImminent: 1 },
])('$about peaks at $peakStage with $monthsImminent months at imminent risk or worse', (row) => {
  const metrics = metricsAfter(row.stages);
  expect(STAGE_IDS.filter((stage) => metrics[`reached:${stage}`] === 1)).toEqual(row.reached);
  expect(metrics).toMatchObject({ peakStage: row.peakStage, monthsImminent: row.monthsImminent });
  expect(metrics.onset).toBe(metrics['reached:ongoing-crimes']);
});

test.each<{ about: string; stages: StageId[]; relapse: 0 | 1 }>([
  { about: 'threats after recovery', stages: [ONGOING, RECOVERY, RECOVERY, SPECIFIC], relapse: 1 },
  { about: 'a recovery that ends well', stages: [ONGOING, RECOVERY, GENERAL, SPECIFIC], relapse: 0 },
  { about: 'threats without any recovery', stages: [SPECIFIC, GENERAL, SPECIFIC], relapse: 0 },
])('$about count as a relapse: $relapse', ({ stages, relapse }) => {
  expect(metricsAfter(stages).relapse).toBe(relapse);
});

test('consent, standing, coherence and load are means over the closes, and the start does not count', () => {
  const metrics = metricsAfter([GENERAL, GENERAL, GENERAL], (state, month) => {
    set(state, cellOf(world.layout, 'host-consent', INTERNATIONAL), 10 * month);
    set(state, cellOf(world.layout, 'norm-standing', INTERNATIONAL), 50);
    set(state, cellOf(world.layout, 'coherence', INTERNATIONAL), 100 - month);
    set(state, cellOf(world.layout, 'assistance-load', INTERNATIONAL), month === 3 ? 30 : 0);
  });
  expect(metrics).toMatchObject({ consent: 20, normStanding: 50, coherence: 98, assistanceLoad: 10 });
});

test('harm, flight and costs are those at the end, and flight is weighted by population', () => {
  const metrics = metricsAfter([GENERAL, GENERAL], (state, month) => {
    state.harm = month;
    state.spent.set([3 * month, 5 * month]);
    set(state, cellOf(world.layout, 'displacement', 'upper-bank'), 10);
    set(state, cellOf(world.layout, 'displacement', 'lower-bank'), 5 * month);
  });
  expect(metrics).toMatchObject({ harm: 2, politicalCost: 6, financialCost: 10 });
  expect(metrics.displaced).toBeCloseTo(0.6 * 10 + 0.4 * 10, 12);
});

test('the gain of inhibitors is the mean change of all seven, with provinces by their population', () => {
  const metrics = metricsAfter([GENERAL], (state) => {
    const justice = cellOf(world.layout, 'justice-independence', COUNTRY) as number;
    set(state, justice, (world.start[justice] as number) + 7);
    for (const cell of cellsOf(world.layout, 'local-mediation')) set(state, cell, (world.start[cell] as number) + 14);
  });
  expect(metrics.inhibitorGain).toBeCloseTo((7 + 14) / 7, 12);
});

describe('calibration', () => {
  const months = (count: number, stage: StageId): StageId[] => Array.from({ length: count }, () => stage);
  const says = (chance: number): Assessment => ({ stage: GENERAL, chance, public: false });

  test('there is none before the first horizon of six months has closed', () => {
    expect(calibrationOf(world, [null, says(1)], months(5, GENERAL))).toBeNull();
  });

  test.each<{ about: string; said: (Assessment | null)[]; closed: StageId[]; value: number }>([
    { about: 'six close that of the first', said: [null, says(0.3)], closed: months(6, GENERAL), value: 0.09 },
    { about: 'silence counts as 0.05', said: [], closed: months(6, GENERAL), value: 0.0025 },
    { about: 'silence before crimes costs most', said: [], closed: [...months(5, GENERAL), ONGOING], value: 0.9025 },
    {
      about: 'a certain warning that comes true costs nothing',
      said: [null, says(1)],
      closed: [...months(5, IMMINENT), ONGOING],
      value: 0,
    },
    {
      about: 'crimes a month after the horizon do not count for it, and do for the next',
      said: [null, says(0), says(1)],
      closed: [...months(6, IMMINENT), ONGOING],
      value: 0,
    },
    {
      about: 'crimes that are over by the end of a horizon still came within it',
      said: [null, says(0.5)],
      closed: [ONGOING, ...months(5, RECOVERY)],
      value: 0.25,
    },
  ])('$about', ({ said, closed, value }) => {
    expect(calibrationOf(world, said, closed)).toBeCloseTo(value, 12);
  });
});
