import { describe, expect, test } from 'vitest';
import { measureOf, MEASURES } from '../../../src/model/measures.ts';
import { cellOf } from '../../../src/sim/layout.ts';
import { flightBetween } from '../../../src/view/month/flight.ts';
import { type Known, knownNow } from '../../../src/view/month/known.ts';
import { presenceEverywhere, presenceIn, presenceKindOf } from '../../../src/view/month/presence.ts';
import { provinceList } from '../../../src/view/month/province-list.ts';
import { after, begin, plan, waited } from '../../exercise/an-exercise.ts';

const exercise = begin({ settings: { knowledge: 'fog' } });
const { world } = exercise;
const provinces = world.layout.places.province;

/** The same belief with these levels of displacement, all of one error. */
function believing(levels: readonly number[], error: number): Known {
  const known = knownNow(exercise);
  const [value, errors] = [known.value.slice(), known.error.slice()];
  provinces.forEach((id, lane) => {
    const cell = cellOf(world.layout, 'displacement', id) ?? 0;
    value[cell] = levels[lane] ?? 0;
    errors[cell] = error;
  });
  return { ...known, value, error: errors };
}

describe('flight between places', () => {
  const neighboursOf = (lane: number) => [...(world.society.neighbours[lane] ?? [])].map((other) => provinces[other]);

  test('passes from where there is more to neighbours that have less, and nowhere else', () => {
    const flights = flightBetween(world, believing([40, 2, 2], 0));
    expect(flights.length).toBeGreaterThan(0);
    expect(new Set(flights.map(({ from }) => from))).toEqual(new Set([provinces[0]]));
    expect(flights.map(({ to }) => to).toSorted()).toEqual(neighboursOf(0).toSorted());
  });

  test('is as much as the rule of the model moves', () => {
    const [flight] = flightBetween(world, believing([40, 10, 10], 0));
    const lane = provinces.indexOf(flight?.to ?? '');
    expect(flight?.perMonth).toBeCloseTo((0.01 * 30) / (world.society.neighbours[lane]?.length ?? 1), 10);
  });

  test.each([
    { about: 'little differs', levels: [5, 3, 3], error: 0 },
    { about: 'the errors explain what differs', levels: [20, 8, 8], error: 10 },
    { about: 'all have as much', levels: [30, 30, 30], error: 0 },
  ])('is not drawn where $about', ({ levels, error }) => {
    expect(flightBetween(world, believing(levels, error))).toEqual([]);
  });

  test('comes with the most first', () => {
    const amounts = flightBetween(world, believing([60, 30, 2], 0)).map(({ perMonth }) => perMonth);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  });
});

describe('who is at work in a place', () => {
  test.each([
    { measure: 'peacekeeping-operation', kind: 'guard' },
    { measure: 'protection-sites', kind: 'guard' },
    { measure: 'humanitarian-protection', kind: 'relief' },
    { measure: 'human-rights-monitors', kind: 'watch' },
    { measure: 'domestic-prosecutions', kind: 'work' },
  ] as const)('$measure: $kind', ({ measure, kind }) => {
    expect(presenceKindOf(measureOf(measure))).toBe(kind);
  });

  test('is of one kind for every measure of the catalogue, and each kind has some', () => {
    expect(new Set(MEASURES.map(presenceKindOf))).toEqual(new Set(['guard', 'relief', 'watch', 'work']));
  });

  const target = { province: provinces[1] ?? '' };
  const sent = waited(
    after(
      exercise,
      plan('a', 'fact-finding-mission', 'secretary-general', { target }),
      plan('b', 'good-offices', 'secretary-general', { target: { country: true } }),
    ),
    1,
  );

  test('is named where it was sent, on its way at first and then since its first month', () => {
    const [coming] = presenceIn(sent, target.province);
    expect(coming).toMatchObject({ kind: 'watch', isComing: coming !== undefined && coming.since > sent.month });
    const later = waited(sent, 3);
    expect(presenceIn(later, target.province)).toMatchObject([{ since: coming?.since, isComing: false }]);
    expect(presenceIn(later, provinces[0] ?? '')).toEqual([]);
    expect(provinceList(later).find(({ id }) => id === target.province)?.presence).toHaveLength(1);
  });

  test('counts in the whole country only where it is with people', () => {
    expect(presenceEverywhere(sent)).toEqual([]);
  });
});
