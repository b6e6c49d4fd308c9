import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndicatorId } from '../../src/model/indicators.ts';
import { ARMED_KINDS, type ArmedKind } from '../../src/model/stages.ts';
import { chanceOfEscalation, driveOf } from '../../src/sim/armed.ts';
import type { Exerciser } from '../../src/sim/exerciser.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { amountOf, begin, numberOf, pass, put } from './an-exercise.ts';
import { mean } from './moments.ts';

type Levels = Readonly<Partial<Record<IndicatorId, number>>>;

const drive = ({ world, state }: Exerciser, actor = 0): number =>
  driveOf({ world, state, next: state.value.slice(), ledger: null }, actor);

const driven = (start: Levels, kind: ArmedKind = 'non-state'): number =>
  drive(begin(aCountry({ actors: [{ kind }], start })));

describe('the drive of an armed actor', () => {
  const start = {
    'atrocity-intent': 64,
    'armed-capacity': 36,
    'political-shock': 30,
    incitement: 20,
    'perceived-cost': 40,
    'protection-will': 50,
  };

  test.each(ARMED_KINDS)('of kind %s is motive and means, opportunity and speech, less cost and will', (kind) => {
    const will = kind === 'non-state' ? 0 : numberOf('drive:will') * 50;
    const expected =
      numberOf('drive:means-and-motive') * 48 +
      numberOf('drive:shock') * 30 +
      numberOf('drive:incitement') * 20 -
      numberOf('drive:cost') * 40 -
      will;
    expect(driven(start, kind)).toBeCloseTo(expected, 9);
  });

  test.each<{ indicator: IndicatorId; sign: number }>([
    { indicator: 'atrocity-intent', sign: 1 },
    { indicator: 'armed-capacity', sign: 1 },
    { indicator: 'political-shock', sign: 1 },
    { indicator: 'incitement', sign: 1 },
    { indicator: 'perceived-cost', sign: -1 },
    { indicator: 'protection-will', sign: -1 },
  ])('moves by $sign with $indicator', ({ indicator, sign }) => {
    const drives = [0, 25, 50, 75, 100].map((value) => driven({ ...start, [indicator]: value }, 'state') * sign);
    drives.slice(1).forEach((each, index) => expect(each).toBeGreaterThan(drives[index]!));
  });

  test('needs both motive and means: with none of one the other adds nothing', () => {
    expect(driven({ ...start, 'atrocity-intent': 0, 'armed-capacity': 100 })).toBeCloseTo(
      driven({ ...start, 'atrocity-intent': 0, 'armed-capacity': 0 }),
      9,
    );
    expect(driven({ ...start, 'armed-capacity': 0, 'atrocity-intent': 100 })).toBeCloseTo(
      driven({ ...start, 'armed-capacity': 0, 'atrocity-intent': 0 }),
      9,
    );
  });

  test('hears incitement where the actor is, and nowhere else', () => {
    const run = begin(aCountry({ actors: [{ presence: { p01: 0.5 } }] }));
    const before = drive(run);
    put(run, 'incitement', 90, 'p02');
    expect(drive(run)).toBeCloseTo(before, 9);
    put(run, 'incitement', 90, 'p01');
    expect(drive(run)).toBeGreaterThan(before);
  });

  test('is each actor’s own', () => {
    const run = begin(
      aCountry({ actors: [{ start: { 'atrocity-intent': 80 } }, { start: { 'atrocity-intent': 10 } }] }),
    );
    expect(drive(run, 0)).toBeGreaterThan(drive(run, 1));
  });
});

describe('the chance of escalating', () => {
  test('is none up to the floor and certain from the ceiling', () => {
    for (const below of [-50, 0, 7.99, 8]) expect(chanceOfEscalation(below, 8, 32)).toBe(0);
    for (const above of [32, 33, 100]) expect(chanceOfEscalation(above, 8, 32)).toBe(1);
  });

  test('grows smoothly between them', () => {
    fc.assert(
      fc.property(fc.double({ min: 8, max: 31.9, noNaN: true }), (at) => {
        const step = chanceOfEscalation(at + 0.1, 8, 32) - chanceOfEscalation(at, 8, 32);
        expect(step).toBeGreaterThan(0);
        expect(step).toBeLessThan(0.01);
      }),
      { seed: 8 },
    );
    expect(chanceOfEscalation(20, 8, 32)).toBeCloseTo(0.5, 9);
    expect(chanceOfEscalation(8.5, 8, 32)).toBeLessThan(0.01);
  });
});

/** A country in which every actor has this drive, by way of its motive and means. */
function withDrive(wanted: number, seed: number, actors: Sketch['actors'] = [{}]): Exerciser {
  const run = begin(aCountry({ actors, start: { 'political-shock': 0, incitement: 0, 'perceived-cost': 20 } }), seed);
  put(run, 'atrocity-intent', 0);
  const both = (wanted - drive(run)) / numberOf('drive:means-and-motive');
  for (const indicator of ['atrocity-intent', 'armed-capacity'] as const) put(run, indicator, both);
  expect(drive(run)).toBeCloseTo(wanted, 6);
  return run;
}

const escalated = (run: Exerciser): boolean => amountOf(pass(run).rows, { kind: 'actor', indicator: 'violations' }) > 0;

describe('each month an armed actor', () => {
  const floor = numberOf('drive:floor');
  const ceiling = numberOf('drive:ceiling');
  const seeds = Array.from({ length: 8 }, (_, seed) => seed);

  test.each(seeds)('never escalates below the floor, under seed %i', (seed) => {
    expect(escalated(withDrive(floor - 0.01, seed))).toBe(false);
  });

  test.each(seeds)('always escalates above the ceiling, under seed %i', (seed) => {
    expect(escalated(withDrive(ceiling + 0.01, seed))).toBe(true);
  });

  test('never escalates where the scenario says that it does not', () => {
    const run = begin(
      aCountry({
        actors: [{ drive: false }],
        start: { 'atrocity-intent': 100, 'armed-capacity': 100, 'political-shock': 100, 'perceived-cost': 0 },
      }),
    );
    for (let month = 0; month < 24; month += 1) expect(escalated(run)).toBe(false);
  });

  test('escalates as often as its chance says, between floor and ceiling', () => {
    const middle = (floor + ceiling) / 2 - 2;
    const came = Array.from({ length: 600 }, (_, seed) => (escalated(withDrive(middle, seed)) ? 1 : 0));
    const chance = chanceOfEscalation(middle, floor, ceiling);
    expect(Math.abs(mean(came) - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / came.length));
  });

  test('draws once, and apart from the others', () => {
    const pairs = Array.from({ length: 200 }, (_, seed) => {
      const { rows } = pass(withDrive((floor + ceiling) / 2, seed, [{}, {}]));
      return ['a01', 'a02'].map((id) => amountOf(rows, { kind: 'actor', id, indicator: 'violations' }) > 0);
    });
    const unlike = pairs.filter(([one, other]) => one !== other).length;
    expect(unlike).toBeGreaterThan(20);
  });
});
