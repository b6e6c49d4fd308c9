import { describe, expect, test } from 'vitest';
import { READING_IDS, type ReadingId } from '../../src/model/readings.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import { compile } from '../../src/sim/compile.ts';
import { cellOf } from '../../src/sim/layout.ts';
import { climbLocally, firstStanding, localReadings } from '../../src/sim/local-reading.ts';
import { createState, readingsOf } from '../../src/sim/state.ts';
import { aScenario, SMALL } from '../arbitraries.ts';

const world = compile(worldInputOf(aScenario(SMALL)));
const calm = {
  incitement: 5,
  mobilization: 5,
  violations: 5,
  'intercommunal-tension': 10,
  'armed-conflict': 0,
} as const;
const grave = {
  incitement: 80,
  mobilization: 80,
  violations: 80,
  'intercommunal-tension': 80,
  'armed-conflict': 40,
} as const;

/** A state in which each province stands as given. */
function standing(provinces: Readonly<Record<string, Readonly<Partial<Record<keyof typeof calm, number>>>>>) {
  const state = createState(world, 1);
  for (const [place, values] of Object.entries(provinces)) {
    for (const [indicator, value] of Object.entries(values)) {
      state.value[cellOf(world.layout, indicator as keyof typeof calm, place) as number] = value;
    }
  }
  return state;
}

const read = (state: ReturnType<typeof standing>, province: string, id: ReadingId): number =>
  localReadings(world, state, province)[READING_IDS.indexOf(id)] as number;

describe('the local reading of a province', () => {
  const state = standing({ 'province-0': grave, 'province-1': { ...calm, violations: 30 }, 'province-2': calm });

  test('puts the province in place of the worst', () => {
    expect(read(state, 'province-0', 'violations:max')).toBe(80);
    expect(read(state, 'province-2', 'violations:max')).toBe(5);
    expect(read(state, 'province-2', 'incitement:max')).toBe(5);
  });

  test('counts the province and the worst of the others as two', () => {
    expect(read(state, 'province-0', 'violations:second')).toBe(30);
    expect(read(state, 'province-1', 'violations:second')).toBe(30);
    expect(read(state, 'province-2', 'violations:second')).toBe(5);
  });

  test('carries into the indices', () => {
    expect(read(state, 'province-0', 'imminence')).toBeGreaterThan(read(state, 'province-2', 'imminence') + 30);
    expect(read(state, 'province-0', 'dynamic-risk')).toBeGreaterThan(read(state, 'province-2', 'dynamic-risk') + 30);
  });

  test('leaves what the whole country shares, and the state itself, as they are', () => {
    const whole = readingsOf(world, state);
    const before = state.value.slice();
    for (const id of ['political-shock', 'host-consent', 'inhibitor-strength', 'means-and-motive'] as const) {
      expect(read(state, 'province-2', id)).toBe(whole[READING_IDS.indexOf(id)]);
    }
    expect(state.value).toEqual(before);
  });

  test('of the worst province is that of the country', () => {
    const alike = standing({ 'province-0': grave, 'province-1': calm, 'province-2': calm });
    expect(localReadings(world, alike, 'province-0')).toEqual(readingsOf(world, alike));
  });

  test('climbs where the province does and stays where it does not, and leaves the standing before', () => {
    const before = firstStanding('general-risk');
    const dwell = before.dwell.slice();
    let worst = before;
    let quiet = before;
    for (let month = 0; month < 3; month += 1) {
      worst = climbLocally(worst, localReadings(world, state, 'province-0'));
      quiet = climbLocally(quiet, localReadings(world, state, 'province-2'));
    }
    expect([worst.stage, quiet.stage]).toEqual(['ongoing-crimes', 'general-risk']);
    expect(before.dwell).toEqual(dwell);
  });

  test('is refused for a province that is not there', () => {
    expect(() => localReadings(world, state, 'nowhere')).toThrow('nowhere');
  });
});
