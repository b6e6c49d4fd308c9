import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Chance,
  drawTrajectory,
  elementaryEffects,
  LEVELS,
  screen,
  type Screened,
  STEP,
  type Unit,
} from '../../../src/forecast/balance/morris.ts';
import { drawUniform, entityOf, luckOf, ruleOf } from '../../../src/sim/luck.ts';

function chanceOf(seed: number): Chance {
  const luck = luckOf(seed);
  const by = (rule: string) => (place: number) => drawUniform(luck, ruleOf(rule), entityOf(String(place)));
  return { level: by('level'), direction: by('direction'), turn: by('turn') };
}

const alone = (coordinates: number): Unit[] => Array.from({ length: coordinates }, (_, place) => [place]);

/** Screens a function of one output over many walks. */
function screened(of: (x: readonly number[]) => number, units: readonly Unit[], walks = 40): Screened[] {
  const coordinates = Math.max(...units.flat()) + 1;
  const found = units.map((): number[] => []);
  for (let walk = 1; walk <= walks; walk += 1) {
    const trajectory = drawTrajectory(coordinates, units, chanceOf(walk));
    const effects = elementaryEffects(trajectory, units, (point) => [of([...point])]);
    effects.forEach((ofUnit, unit) => found[unit]?.push(ofUnit[0] as number));
  }
  return found.map(screen);
}

describe('a walk', () => {
  const anyWalk = fc.record({ seed: fc.nat(), coordinates: fc.integer({ min: 1, max: 12 }) });

  test('begins and ends on levels between 0 and 1, and moves every unit once', () => {
    fc.assert(
      fc.property(anyWalk, ({ seed, coordinates }) => {
        const units = alone(coordinates);
        const { base, steps, order } = drawTrajectory(coordinates, units, chanceOf(seed));
        const ends = base.map((value, place) => value + (steps[place] as number));
        for (const value of [...base, ...ends]) {
          expect(value * (LEVELS - 1)).toBeCloseTo(Math.round(value * (LEVELS - 1)), 9);
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(steps.every((step) => Math.abs(step) === STEP)).toBe(true);
        expect(order.toSorted((a, b) => a - b)).toEqual(units.map((_, unit) => unit));
      }),
    );
  });

  test('asks for one point more than it has units, and is the same for the same chance', () => {
    const walk = () => {
      const points: number[][] = [];
      const trajectory = drawTrajectory(5, alone(5), chanceOf(3));
      elementaryEffects(trajectory, alone(5), (point) => [points.push([...point])]);
      return points;
    };
    expect(walk()).toHaveLength(6);
    expect(walk()).toEqual(walk());
  });

  test('meets every level about as often', () => {
    const counts = new Map<number, number>();
    for (let seed = 1; seed <= 100; seed += 1) {
      const { base, steps } = drawTrajectory(10, alone(10), chanceOf(seed));
      for (const [place, value] of base.entries()) {
        for (const met of [value, value + (steps[place] as number)]) {
          const level = Math.round(met * (LEVELS - 1));
          counts.set(level, (counts.get(level) ?? 0) + 1);
        }
      }
    }
    expect([...counts.keys()].toSorted()).toEqual([0, 1, 2, 3]);
    for (const count of counts.values()) expect(count / 2000).toBeCloseTo(0.25, 1);
  });
});

test.each([{ slope: 3 }, { slope: -7 }, { slope: 0.5 }])(
  'on a straight line of slope $slope every effect is that slope, with no spread',
  ({ slope }) => {
    const [line, other] = screened(([x = 0, y = 0]) => slope * x + 2 * y, alone(2));
    expect(line?.mu).toBeCloseTo(slope, 9);
    expect(line?.muStar).toBeCloseTo(Math.abs(slope), 9);
    expect(line?.sigma).toBeCloseTo(0, 9);
    expect(line?.low).toBeCloseTo(Math.abs(slope), 9);
    expect(other?.muStar).toBeCloseTo(2, 9);
  },
);

test('what does nothing has no effect at all', () => {
  const [, inert] = screened(([x = 0]) => x * x, alone(2));
  expect(inert).toEqual({ muStar: 0, low: 0, high: 0, mu: 0, sigma: 0 });
});

test('what acts only with another shows by the spread of its effects', () => {
  const [x, y, straight] = screened(([a = 0, b = 0, c = 0]) => a * b + c, alone(3));
  expect(x?.sigma).toBeGreaterThan(0.2);
  expect(y?.sigma).toBeGreaterThan(0.2);
  expect(straight?.sigma).toBeCloseTo(0, 9);
});

test('effects of both signs do not cancel in the mean size, as they do in the mean', () => {
  const [x] = screened(([a = 0, b = 0]) => a * (b < 0.5 ? -1 : 1), alone(2), 200);
  expect(x?.muStar).toBeCloseTo(1, 9);
  expect(Math.abs(x?.mu ?? 1)).toBeLessThan(0.3);
});

test('the factors of Sobol’s function come in the order of their importance', () => {
  const weights = [0, 1, 4.5, 9, 99];
  const g = (x: readonly number[]): number =>
    weights.reduce(
      (product, weight, place) => (product * (Math.abs(4 * (x[place] ?? 0) - 2) + weight)) / (1 + weight),
      1,
    );
  const sizes = screened(g, alone(weights.length), 100).map(({ muStar }) => muStar);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes[0]).toBeGreaterThan(20 * (sizes[4] ?? 0));
});

test('a group moves as one, and a group that does nothing has no effect', () => {
  const units = [[0, 1], [2], [3, 4]];
  const [pair, single, inert] = screened(([a = 0, b = 0, c = 0]) => 2 * a + b - 4 * c, units, 60);
  expect(pair?.muStar).toBeGreaterThan(1);
  expect(pair?.muStar).toBeLessThan(3);
  expect(single?.mu).toBeCloseTo(-4, 9);
  expect(inert?.muStar).toBe(0);
});

test('an interval grows narrower with more walks', () => {
  const width = (walks: number): number => {
    const [x] = screened(([a = 0, b = 0]) => a * b, alone(2), walks);
    return (x?.high ?? 0) - (x?.low ?? 0);
  };
  expect(width(200)).toBeLessThan(width(20));
});
