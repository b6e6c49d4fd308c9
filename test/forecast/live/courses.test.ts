import { expect, test } from 'vitest';
import type { Course } from '../../../src/forecast/live/course.ts';
import { liveCourses } from '../../../src/forecast/live/courses.ts';
import { compileTold } from '../../../src/forecast/live/drawn-start.ts';
import type { Estimates, Standpoint } from '../../../src/forecast/live/standpoint.ts';
import type { IndicatorId } from '../../../src/model/indicators.ts';
import { cellsOf } from '../../../src/sim/layout.ts';
import { aStanding, standpointIn } from './a-standpoint.ts';

const standing = aStanding({ month: 1, turns: {} });
const standpoint = standpointIn(standing);
const world = compileTold(standpoint.input);
const MONTH = 7;
/** Error in points from which on belief widens no more. */
const MOST_ERROR = 25;

/** A country of which all is in doubt, but for some indicators of which sure reports say the same month by month. */
function reported(values: Partial<Record<IndicatorId, number>>, error = 6): Standpoint {
  const unsure: Estimates = { value: standpoint.told.value, error: standpoint.told.error.map(() => MOST_ERROR) };
  const sure: Estimates = { value: unsure.value.slice(), error: unsure.error.slice() };
  for (const [id, value] of Object.entries(values) as [IndicatorId, number][]) {
    for (const cell of cellsOf(world.layout, id)) {
      sure.value[cell] = value;
      sure.error[cell] = error;
    }
  }
  return {
    ...standpoint,
    month: MONTH,
    told: unsure,
    past: Array.from({ length: MONTH - 1 }, () => sure),
    belief: sure,
  };
}

const valuesOf = (courses: readonly Course[], id: IndicatorId, of: 'value' | 'baseline' = 'value'): number[] =>
  courses.flatMap(({ state }) => cellsOf(world.layout, id).map((cell) => state[of][cell] as number));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function spreadOf(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

const silent = liveCourses(world, reported({}));

test('what is reported is where the courses come to, and surer than what is not', () => {
  const courses = liveCourses(world, reported({ exclusion: 70 }));
  expect(Math.abs(mean(valuesOf(courses, 'exclusion')) - 70)).toBeLessThan(4);
  expect(spreadOf(valuesOf(courses, 'exclusion'))).toBeLessThan(0.5 * spreadOf(valuesOf(silent, 'exclusion')));
});

test('the level that a slow indicator returns to goes along with the reports', () => {
  const of = (value: number) =>
    mean(valuesOf(liveCourses(world, reported({ exclusion: value })), 'exclusion', 'baseline'));
  expect(of(80) - of(20)).toBeGreaterThan(30);
});

test('shocks and violence return to levels of the model’s own, whatever is reported of them', () => {
  const courses = liveCourses(world, reported({ violations: 70, 'political-shock': 70 }));
  const usual = (id: IndicatorId) => world.reference[cellsOf(world.layout, id)[0] as number] as number;
  expect(new Set(valuesOf(courses, 'political-shock', 'baseline'))).toEqual(new Set([usual('political-shock')]));
  expect(Math.max(...valuesOf(courses, 'violations', 'baseline'))).toBeLessThanOrEqual(usual('violations'));
});

test('a public fact that nothing foretold is believed as far as the team believes it', () => {
  const sure: Estimates = { value: standpoint.told.value, error: standpoint.told.error.map(() => 3) };
  const [shock] = cellsOf(world.layout, 'political-shock') as [number];
  const after: Estimates = { value: sure.value.slice(), error: sure.error };
  after.value[shock] = (sure.value[shock] as number) + 30;
  const courses = liveCourses(world, { ...standpoint, month: 4, told: sure, past: [sure, sure, sure], belief: after });
  expect(Math.abs(mean(valuesOf(courses, 'political-shock')) - (after.value[shock] as number))).toBeLessThan(5);
});

test('what moves fast and is seen badly drifts as much as belief allows for, where nobody reports', () => {
  const after = (months: number): Estimates => ({
    value: standpoint.told.value,
    error: standpoint.told.error.map(() => 5 * Math.sqrt(months)),
  });
  const [told, ...past] = [0, 1, 2, 3].map(after) as [Estimates, ...Estimates[]];
  const courses = liveCourses(world, { ...standpoint, month: 4, told, past, belief: after(4) });
  const [cell] = cellsOf(world.layout, 'incitement') as [number];
  expect(spreadOf(courses.map(({ state }) => state.value[cell] as number))).toBeGreaterThan(6);
});

test('each course has a past of its own, from its own beginning', () => {
  const [one, other] = silent.map(({ state }) => state.history);
  expect(one?.some((value, place) => value === other?.[place] && value > 0 && value < 100)).toBe(false);
});

test('violence that goes on speaks of intent, and its absence against it', () => {
  const intentAt = (level: number) => {
    const signs = { violations: level, mobilization: level, incitement: level };
    return mean(valuesOf(liveCourses(world, reported(signs)), 'atrocity-intent'));
  };
  expect(intentAt(60)).toBeGreaterThan(mean(valuesOf(silent, 'atrocity-intent')) + 5);
  expect(intentAt(5)).toBeLessThan(mean(valuesOf(silent, 'atrocity-intent')) - 5);
});

test('one report far off moves courses less than the same said twice', () => {
  const once = reported({});
  const shocking = { ...reported({ violations: 95 }), told: once.told };
  const quiet = { ...reported({ violations: 10 }), told: once.told };
  const last = (months: number): Standpoint => ({
    ...quiet,
    past: [...quiet.past.slice(months - 1), ...shocking.past.slice(0, months - 1)],
    belief: shocking.belief,
  });
  const [one, two] = [1, 2].map((months) => mean(valuesOf(liveCourses(world, last(months)), 'violations')));
  expect(one).toBeGreaterThan(15);
  expect(one).toBeLessThan(70);
  expect(two).toBeGreaterThan((one as number) + 5);
});

test('the same standpoint gives the same courses, and fewer where more months lie behind', () => {
  expect(liveCourses(world, reported({ violations: 30 }))).toEqual(liveCourses(world, reported({ violations: 30 })));
  const long = { ...standpoint, month: 15, past: Array.from({ length: 14 }, () => standpoint.belief) };
  expect(liveCourses(world, long).length).toBeLessThan(silent.length);
});
