import { describe, expect, test } from 'vitest';
import { drawParameters } from '../../src/forecast/draw-parameters.ts';
import { STAGE_IDS, type StageId } from '../../src/model/stages.ts';
import { compile } from '../../src/sim/compile.ts';
import { withNumbers } from '../sim/an-exercise.ts';
import { COUNTRIES } from './countries.ts';
import { monthlyOperator, type Sparse, spectralRadius, withoutDelays } from './operator.ts';

const square = (...cells: number[]): Sparse => {
  const side = Math.sqrt(cells.length);
  return {
    side,
    rows: cells.map((_, place) => Math.floor(place / side)),
    columns: cells.map((_, place) => place % side),
    sizes: cells,
  };
};

describe('power iteration', () => {
  test.each([
    { what: 'the larger of two values', matrix: [square(0.5, 0, 0, 0.9)], radius: 0.9 },
    { what: 'two that feed each other', matrix: [square(0.5, 0.5, 0.5, 0.5)], radius: 1 },
    { what: 'two that swing against each other', matrix: [square(0, -0.8, 0.8, 0)], radius: 0.8 },
    { what: 'one that grows', matrix: [square(1.02)], radius: 1.02 },
    { what: 'one that acts two months later', matrix: [square(0), square(0), square(0.729)], radius: 0.9 },
  ])('finds the radius $radius of $what', ({ matrix, radius }) => {
    expect(spectralRadius(matrix)).toBeCloseTo(radius, 3);
  });
});

const CASES = Object.entries(COUNTRIES).flatMap(([country, input]) =>
  STAGE_IDS.map((stage) => ({ country, stage, world: compile(input) })),
);

describe('at the central values a disturbance dies out', () => {
  test.each(CASES)('in $country at $stage, whichever place is worst', ({ world, stage }) => {
    for (const worst of ['first', 'last'] as const) {
      const operator = monthlyOperator(world, stage, worst);
      expect(spectralRadius([withoutDelays(operator)])).toBeLessThan(1);
      expect(spectralRadius(operator)).toBeLessThan(1);
    }
  });
});

describe('at numbers drawn within their ranges a disturbance dies out too', () => {
  const DRAWS = 20;

  test.each(CASES.filter(({ stage }) => stage === 'imminent-risk' || stage === 'ongoing-crimes'))(
    'in $country at $stage',
    ({ country, stage }) => {
      for (let draw = 1; draw <= DRAWS; draw += 1) {
        const drawn = compile(COUNTRIES[country]!, drawParameters(`stability/${draw}`));
        expect(spectralRadius([withoutDelays(monthlyOperator(drawn, stage))], 150, 80)).toBeLessThan(1);
      }
    },
  );
});

test('a disturbance would grow if influences were twice as strong, so that the test can tell', () => {
  const changed = withNumbers({ 'gain:imminent-risk': 0.3 });
  const world = compile(COUNTRIES['Talvora']!, changed);
  expect(spectralRadius([withoutDelays(monthlyOperator(world, 'imminent-risk'))])).toBeGreaterThan(1);
});

test('the influences of a crisis are nearer to running away than those of calm', () => {
  const world = compile(COUNTRIES['Talvora']!);
  const radius = (stage: StageId) => spectralRadius([withoutDelays(monthlyOperator(world, stage))]);
  expect(radius('imminent-risk')).toBeGreaterThan(radius('general-risk'));
});
