import { describe, expect, test } from 'vitest';
import { calibrate } from '../../../src/tools/calibrate/calibration.ts';
import type { Ask, Claim } from '../../../src/tools/calibrate/claims.ts';
import type { Coordinate } from '../../../src/tools/calibrate/coordinates.ts';
import { toldCalibration } from '../../../src/tools/calibrate/told.ts';

const coordinate = (id: string, place: number): Coordinate => ({ id, place, low: 0, central: 5, high: 10 });
const [push, brake, far, idle] = ['push', 'brake', 'far', 'idle'].map(coordinate) as [
  Coordinate,
  Coordinate,
  Coordinate,
  Coordinate,
];
const COORDINATES = [push, brake, far, idle];

/**
 * Three claims over three numbers: one is broken until `push` is raised or `brake` lowered, one holds as long as `push`
 * is not raised too far, and one is moved by `far`, but never near its bound. `idle` touches none.
 */
const MARGINS: readonly ((at: (one: Coordinate) => number) => number)[] = [
  (at) => (at(push) - at(brake)) * 0.1 - 0.1,
  (at) => 0.7 - at(push) * 0.07,
  (at) => 1 + at(far) * 0.1,
];
const TOUCHING = [[push, brake], [push], [far]];
const claims = ['pushed', 'not-too-far', 'safe'].map((id): Claim => ({
  id,
  file: `${id}.json`,
  needs: 0.062,
  measures: null,
}));

function synthetic() {
  const asked: Parameters<Ask>[0][] = [];
  const ask: Ask = async (trial) => {
    asked.push(trial);
    const values = new Map(trial.changes);
    const touching = TOUCHING[trial.claim] ?? [];
    if (trial.probe > 0 && !touching.some(({ place }) => values.has(place))) return null;
    return MARGINS[trial.claim]?.((one) => values.get(one.place) ?? one.central) ?? null;
  };
  return { ask, asked };
}

const settings = { runs: 8, screenRuns: 4, steps: 200, most: 10, seed: 1, progress: () => () => {} };

async function calibrated(changed: Partial<typeof settings> = {}) {
  const { ask, asked } = synthetic();
  const found = await calibrate(claims, COORDINATES, ask, { ...settings, ...changed });
  return { asked, told: toldCalibration({ claims, settings: { ...settings, ...changed }, found }) };
}

describe('calibration', () => {
  test('mends a broken claim without breaking another, and tells both', async () => {
    const { told } = await calibrated();
    expect(told.check.held).toEqual({ before: 2, after: 3 });
    expect(told.loss.after).toBeLessThan(told.loss.before / 5);
    expect(told.claims[0]).toMatchObject({ before: { margin: -0.1, held: false }, after: { held: true } });
    expect(told.settled).toBe(true);
  });

  test('searches what matters alone, and lists the rest', async () => {
    const { told } = await calibrated();
    expect(told.parameters.map(({ id }) => id).toSorted()).toEqual(['brake', 'push']);
    expect(told.unconstrained).toEqual({ count: 2, ids: ['far', 'idle'] });
    expect(told.untouching).toEqual(['idle']);
    expect(told.watchedCount).toBe(2);
  });

  test('says which claims constrain what, and what each leans on', async () => {
    const { told } = await calibrated();
    const found = told.parameters.find(({ id }) => id === 'push');
    expect([found?.from.breaks, found?.to.breaks]).toEqual([['pushed'], ['not-too-far']]);
    expect(found?.to.value).toBeCloseTo(9.1, 0);
    expect(told.claims.map(({ leansOn }) => leansOn.map(({ id }) => id))).toEqual([
      ['push', 'brake'],
      ['push'],
      ['far'],
    ]);
  });

  test('proposes the present values where all claims hold with room to spare', async () => {
    const { ask } = synthetic();
    const found = await calibrate(claims.slice(2), COORDINATES, (trial) => ask({ ...trial, claim: 2 }), settings);
    expect(found.fit).toMatchObject({ values: [], looked: 1, loss: { before: 0, after: 0 } });
  });

  test('searches no more parameters and points than it may', async () => {
    const { told } = await calibrated({ most: 1, steps: 3 });
    expect(told.parameters).toHaveLength(1);
    expect(told.notSearched).toHaveLength(1);
    expect([told.looked, told.settled]).toEqual([3, false]);
  });

  test('fits under one luck and checks under that of the files', async () => {
    const { asked } = await calibrated();
    expect(new Set(asked.map(({ seed }) => seed))).toEqual(new Set(['calibration/1', null]));
    const checks = asked.filter(({ seed }) => seed === null);
    expect(checks).toHaveLength(2 * claims.length);
    expect(asked.filter(({ runs }) => runs === settings.screenRuns).length).toBeGreaterThan(0);
  });
});
