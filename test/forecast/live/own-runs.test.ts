import { describe, expect, test } from 'vitest';
import { liveCourses } from '../../../src/forecast/live/courses.ts';
import { compileTold, StartDrawer } from '../../../src/forecast/live/drawn-start.ts';
import { noteRun, type OwnRun, runOf } from '../../../src/forecast/live/own-runs.ts';
import type { Standpoint } from '../../../src/forecast/live/standpoint.ts';
import type { Run } from '../../../src/sim/run.ts';
import type { State } from '../../../src/sim/state.ts';
import { withParameters } from '../../../src/sim/world.ts';
import { aStanding, movedTo, standpointIn, take } from './a-standpoint.ts';

/** Error in points from which on belief widens no more. */
const MOST_ERROR = 25;

const standing = aStanding();
const standpoint = standpointIn(standing);
const told = compileTold(standpoint.input);

const drawFrom = (from: Standpoint, seed = 'seed'): State =>
  new StartDrawer(from, liveCourses(told, from)).draw(told, seed);

/** A first state of a forecast in a month, with these runs of the team. */
function startWith(runs: readonly OwnRun[], month: number): State {
  return drawFrom({ ...movedTo(standpoint, month), runs });
}

/** Talks that were decided in a month. */
const talks = (decidedIn: number, more: Partial<OwnRun> = {}): OwnRun => ({
  ...runOf(told, take('good-offices', 'secretary-general', { options: { months: 12 } }), decidedIn),
  ...more,
});

const pointsOf = ({ runs }: State): number =>
  runs.flatMap(({ strands }) => [...strands.level]).reduce((sum, level) => sum + Math.abs(level), 0);

describe('the team’s own runs at the start of a forecast', () => {
  test('are known but for how they fared', () => {
    const [run] = standing.state.runs;
    expect(Object.keys(noteRun(standing.world, run as Run))).toEqual(
      expect.not.arrayContaining(['strands', 'luck', 'firedRules', 'watches']),
    );
    expect(noteRun(standing.world, run as Run).measure).toBe('good-offices');
  });

  test('are what the engine makes of the same decision', () => {
    const [run] = standing.state.runs;
    const { phase, ...begun } = noteRun(standing.world, run as Run);
    const { phase: first, ...planned } = runOf(standing.world, take('good-offices'), 1);
    expect(planned).toEqual(begun);
    expect([first, phase]).toEqual(['preparing', 'running']);
  });

  test('have done nothing while they are prepared', () => {
    const state = startWith([talks(6, { startsIn: 9, phase: 'preparing' })], 7);
    expect(state.runs.map(({ phase }) => phase)).toEqual(['preparing']);
  });

  test('rise with the months, hold, and fade once they were stopped', () => {
    const after = (months: number) => pointsOf(startWith([talks(2, { phase: 'running' })], 2 + months));
    expect(after(2)).toBeGreaterThan(0);
    expect(after(4)).toBeGreaterThan(after(2));
    expect(Math.abs(after(9) - after(8))).toBeLessThan(0.1 * after(8));
    const stopped = (month: number) => pointsOf(startWith([talks(2, { phase: 'stopped', endsIn: 10 })], month));
    expect(stopped(10)).toBe(after(8));
    expect(stopped(11)).toBeLessThan(stopped(10));
    expect(stopped(11)).toBeGreaterThan(0);
    expect(stopped(17)).toBe(0);
  });

  test('lift the levels to which cells return by just what they have done', () => {
    const state = startWith([talks(2, { phase: 'running' })], 8);
    const lift = new Float64Array(state.lift.length);
    for (const { strands } of state.runs) {
      strands.cells.forEach((cell, strand) => {
        lift[cell] = (lift[cell] as number) + (strands.level[strand] as number);
      });
    }
    state.lift.forEach((points, cell) => expect(points).toBeCloseTo(lift[cell] as number, 9));
    expect(pointsOf(state)).toBeGreaterThan(0);
  });

  test('have moved what they act on although no report has shown it', () => {
    const without = { ...standpoint.belief, error: standpoint.belief.error.map(() => MOST_ERROR) };
    const silent = movedTo({ ...standpoint, told: without, belief: without, past: [] }, 8);
    const busy = drawFrom({ ...silent, runs: [talks(2, { phase: 'running' })] });
    const idle = drawFrom({ ...silent, runs: [] });
    const cell = busy.runs[0]?.strands.cells[0] as number;
    const lift = busy.lift[cell] as number;
    expect(Math.abs(lift)).toBeGreaterThan(1);
    expect(((busy.value[cell] as number) - (idle.value[cell] as number)) / lift).toBeGreaterThan(0.5);
  });

  test('go on under the numbers of the run, from where they had come to', () => {
    const strong = withParameters(
      told,
      told.k.map((number) => number * 1.2),
    );
    const from = { ...movedTo(standpoint, 8), runs: [talks(2, { phase: 'running' })] };
    const drawer = new StartDrawer(from, liveCourses(told, from));
    const [usual, other] = [told, strong].map((world) => drawer.draw(world, 'seed').runs[0]?.strands);
    expect(other?.level).toEqual(usual?.level);
    expect(other?.threads.map(({ points }) => points)).not.toEqual(usual?.threads.map(({ points }) => points));
  });

  test('leave what the team has, and what is public, as it stands, and nothing spent or done yet', () => {
    const known = { clocks: Uint16Array.of(1, 2, 3, 4, 5), dwell: standpoint.dwell.map(() => 2) };
    const from = { ...movedTo(standpoint, 8), ...known, runs: [talks(2, { phase: 'running' })] };
    const state = drawFrom(from);
    for (const part of ['resources', 'dwell', 'clocks', 'trust'] as const) expect(state[part]).toEqual(from[part]);
    expect(state.regions).toEqual(standpoint.regions);
    expect(state).toMatchObject({ month: 8, harm: 0, onset: 0, spent: Float64Array.of(0, 0) });
  });

  test('begin no later crimes than those to come, where some are under way', () => {
    const worst = standpoint.belief.value.map(() => 90);
    const estimates = { value: worst, error: worst.map(() => 2) };
    const cruel = movedTo({ ...standpoint, told: estimates, belief: estimates, past: [], runs: [] }, 8);
    expect(drawFrom(cruel).onset).toBe(0);
  });

  test('return to the usual levels of the course that was drawn, which the world of the run then has', () => {
    const state = startWith([], 3);
    expect(told.baseline).toEqual(state.baseline);
    expect(startWith([], 3)).toEqual(state);
    expect(new StartDrawer(standpoint, liveCourses(told, standpoint)).draw(told, 'other').baseline).not.toEqual(
      state.baseline,
    );
  });
});
