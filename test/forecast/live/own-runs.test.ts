import { describe, expect, test } from 'vitest';
import { compileTold, StartDrawer } from '../../../src/forecast/live/drawn-start.ts';
import { noteRun, type OwnRun, rehearse, runOf } from '../../../src/forecast/live/own-runs.ts';
import type { Standpoint } from '../../../src/forecast/live/standpoint.ts';
import type { Run } from '../../../src/sim/run.ts';
import type { State } from '../../../src/sim/state.ts';
import { aStanding, movedTo, standpointIn, take } from './a-standpoint.ts';

const standing = aStanding();
const standpoint = standpointIn(standing);
const told = compileTold(standpoint.input);

const drawFrom = (from: Standpoint, seed = 'seed'): State => new StartDrawer(told, from).draw(told.world, seed);

/** A first state of a forecast in a month, with these runs of the team. */
function startWith(runs: readonly OwnRun[], month: number): State {
  return drawFrom({ ...movedTo(standpoint, month), runs });
}

/** Talks that were decided in a month. */
const talks = (decidedIn: number, more: Partial<OwnRun> = {}): OwnRun => ({
  ...runOf(told.world, take('good-offices', 'secretary-general', { options: { months: 12 } }), decidedIn),
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
    expect(after(8)).toBe(after(9));
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

  test('leave all else of the state as it was drawn', () => {
    const [busy, idle] = [startWith([talks(2, { phase: 'running' })], 8), startWith([], 8)];
    for (const part of ['baseline', 'resources', 'dwell'] as const) expect(busy[part]).toEqual(idle[part]);
    const touched = new Set(busy.runs.flatMap(({ strands }) => [...strands.cells]));
    busy.value.forEach((value, cell) => expect(touched.has(cell) || value === idle.value[cell]).toBe(true));
    expect(busy.month).toBe(8);
  });

  test('stand the same however long ago they have risen', () => {
    const years = [1, 2, 3].map((month) => talks(month, { phase: 'running', endsIn: 60 }));
    const state = startWith([], 40);
    rehearse(told.world, state, years, new Float64Array(40 * state.value.length));
    const [one, two, three] = state.runs.map(({ strands }) => [...strands.level]);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });
});

describe('what measures have moved and no report has shown', () => {
  /** A standpoint in month 8 with errors of every month so that reports left a share of each gap open. */
  const seenUntil = (error: number): Standpoint => {
    const estimates = { ...standpoint.belief, error: standpoint.belief.error.map(() => error) };
    const moved = movedTo({ ...standpoint, past: [], belief: estimates, told: estimates }, 8);
    return { ...moved, runs: [talks(1, { phase: 'running' })] };
  };
  const central = standing.state.runs[0]?.strands.cells[0] as number;

  const shiftOf = (error: number): number => {
    const from = seenUntil(error);
    return (drawFrom(from).value[central] as number) - (drawFrom({ ...from, runs: [] }).value[central] as number);
  };
  const liftOf = (error: number): number => drawFrom(seenUntil(error)).lift[central] as number;

  test('comes on top of belief in full where there was no news', () => {
    const mostError = 25;
    expect(Math.abs(shiftOf(mostError))).toBeGreaterThan(1);
    expect(shiftOf(mostError)).toBeCloseTo(liftOf(mostError), 9);
  });

  test('is in belief for the most part where sure reports came each month', () => {
    expect(Math.abs(shiftOf(2))).toBeLessThan(0.2 * Math.abs(liftOf(2)));
  });

  test('is nothing where every report is beyond doubt', () => {
    expect(shiftOf(0)).toBe(0);
  });
});

describe('the drawn start', () => {
  test('keeps past and present as far apart as they are believed to be', () => {
    const state = drawFrom({ ...standpoint, runs: [] });
    const { cells } = told.world.layout;
    let compared = 0;
    for (let cell = 0; cell < cells; cell += 1) {
      const now = state.value[cell] as number;
      const before = state.history[2 * cells + cell] as number;
      if (now <= 0 || now >= 100 || before <= 0 || before >= 100) continue;
      const believed = (standpoint.belief.value[cell] as number) - (standpoint.past[1]?.value[cell] as number);
      expect(now - before).toBeCloseTo(believed, 9);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(cells / 2);
  });

  test('is belief itself, and usual levels as told, where nothing is in doubt', () => {
    const none = new Float64Array(told.world.layout.cells);
    const state = drawFrom({ ...standpoint, runs: [], belief: { ...standpoint.belief, error: none } });
    expect(state.value).toEqual(standpoint.belief.value);
    expect(state.baseline).toEqual(told.usual);
  });

  test('errs no more about usual levels than the first briefing may have', () => {
    const wide = { ...standpoint, belief: { ...standpoint.belief, error: standpoint.belief.error.map(() => 25) } };
    for (const seed of ['a', 'b', 'c']) {
      drawFrom(wide, seed).baseline.forEach((level, cell) =>
        expect(Math.abs(level - (told.usual[cell] as number))).toBeLessThanOrEqual(
          3 * (standpoint.told.error[cell] as number),
        ),
      );
    }
  });
});
