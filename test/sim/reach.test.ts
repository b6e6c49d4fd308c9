import { describe, expect, test } from 'vitest';
import type { IndicatorId } from '../../src/model/indicators.ts';
import type { Target } from '../../src/sim/decision.ts';
import { compile } from '../../src/sim/compile.ts';
import { reachOf } from '../../src/sim/strands.ts';
import { aCountry } from './a-country.ts';
import { aMeasure, anEffect, exact, take } from './a-measure.ts';
import { amountOf, begin, numberOf, pass, withNumbers } from './an-exercise.ts';

const PLAIN = withNumbers({ 'measure:coherence-base': 1, 'measure:coherence-slope': 0 });

/** Four provinces; the second group lives in the first two only, and the second actor is in the third only. */
const COUNTRY = aCountry({
  provinces: [{ population: 0.4 }, { population: 0.3 }, { population: 0.2 }, { population: 0.1 }],
  groups: [{ share: { p01: 0.5, p02: 0.8, p03: 1, p04: 1 } }, { share: { p01: 0.5, p02: 0.2 } }],
  actors: [
    { presence: { p01: 0.9, p02: 0.3 }, targets: ['g02'] },
    { presence: { p03: 0.6 }, targets: ['g01', 'g02'] },
  ],
});

function reach(indicator: IndicatorId, target: Target, provinces = 2): number[] {
  const found = reachOf(compile(COUNTRY), aMeasure({ reach: exact(provinces) }), indicator, target);
  return found.map((share) => Math.round(share * 1000) / 1000);
}

describe('a measure aimed at the whole country', () => {
  test.each([
    { provinces: 1, dose: 0.25 },
    { provinces: 2, dose: 0.5 },
    { provinces: 4, dose: 1 },
    { provinces: 30, dose: 1 },
  ])('that serves $provinces of four provinces in full reaches each by $dose', ({ provinces, dose }) => {
    expect(reach('incitement', { country: true }, provinces)).toEqual([dose, dose, dose, dose]);
    expect(reach('exclusion', { country: true }, provinces)).toEqual([dose, dose]);
    expect(reach('perceived-cost', { country: true }, provinces)).toEqual([dose, dose]);
  });
});

describe('a measure aimed at a province', () => {
  test('reaches that province in full and no other', () => {
    expect(reach('incitement', { province: 'p02' })).toEqual([0, 1, 0, 0]);
  });

  test('reaches a group by the part of it that lives there', () => {
    const inSecond = [0.8 * 0.3, 0.2 * 0.3];
    const inAll = [0.5 * 0.4 + 0.8 * 0.3 + 0.2 + 0.1, 0.5 * 0.4 + 0.2 * 0.3];
    const shares = inSecond.map((part, group) => Math.round((part / (inAll[group] as number)) * 1000) / 1000);
    expect(reach('exclusion', { province: 'p02' })).toEqual(shares);
  });

  test('reaches an armed actor by its presence there', () => {
    expect(reach('perceived-cost', { province: 'p01' })).toEqual([0.9, 0]);
  });
});

describe('a measure aimed at a group', () => {
  test('reaches that group in full and no other', () => {
    expect(reach('exclusion', { group: 'g02' })).toEqual([0, 1]);
  });

  test('reaches a province by the share of its people who belong to the group', () => {
    expect(reach('incitement', { group: 'g02' })).toEqual([0.5, 0.2, 0, 0]);
  });
});

describe('a measure aimed at an armed actor', () => {
  test('reaches that actor in full and no other', () => {
    expect(reach('perceived-cost', { actor: 'a02' })).toEqual([0, 1]);
  });

  test('reaches a province by the presence of the actor', () => {
    expect(reach('incitement', { actor: 'a01' })).toEqual([0.9, 0.3, 0, 0]);
  });
});

test.each<{ aim: string; target: Target }>([
  { aim: 'the country', target: { country: true } },
  { aim: 'a province', target: { province: 'p04' } },
  { aim: 'a group', target: { group: 'g01' } },
  { aim: 'an armed actor', target: { actor: 'a01' } },
])('effects on the country and on the world outside are full when the measure is aimed at $aim', ({ target }) => {
  expect(reach('economic-stress', target, 1)).toEqual([1]);
  expect(reach('attention', target, 1)).toEqual([1]);
});

test('what the ledger books in each province is the points times the reach there', () => {
  const measure = aMeasure({ duration: 3, reach: exact(1), effects: [anEffect('local-mediation', 2)] });
  const run = begin({ ...COUNTRY, measures: [measure] }, 1, PLAIN);
  const { rows } = pass(run, [take(measure, { target: { group: 'g02' } })]);
  const booked = ['p01', 'p02', 'p03'].map((place) =>
    amountOf(rows, { kind: 'measure', indicator: 'local-mediation', place }),
  );
  const full = numberOf('points:2');
  [0.5 * full, 0.2 * full, 0].forEach((points, index) => expect(booked[index]).toBeCloseTo(points, 9));
});

test('effects meant for armed actors of one kind leave the others alone', () => {
  const measure = aMeasure({
    duration: 3,
    effects: [{ ...anEffect('armed-capacity', 2), kinds: ['state'] }],
  });
  const run = begin(
    aCountry({ actors: [{ kind: 'state' }, { kind: 'state-aligned' }, {}], measures: [measure] }),
    1,
    PLAIN,
  );
  const { rows } = pass(run, [take(measure)]);
  const touched = rows.filter(({ cause }) => cause.kind === 'measure').map(({ place }) => place);
  expect(touched).toEqual(['a01']);
});
