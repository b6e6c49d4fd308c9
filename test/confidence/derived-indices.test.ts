import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoefficientId } from '../../src/model/coefficients.ts';
import { type IndicatorId, INHIBITORS } from '../../src/model/indicators.ts';
import { CLOCKS, NEVER, READING_IDS, type ReadingId } from '../../src/model/readings.ts';
import { compile } from '../../src/sim/compile.ts';
import { harmOf } from '../../src/sim/consequences.ts';
import { readAll } from '../../src/sim/indices.ts';
import { nameOf } from '../../src/sim/layout.ts';
import { aCountry } from '../sim/a-country.ts';
import { numberOf } from '../sim/an-exercise.ts';

type Signs = Readonly<Partial<Record<IndicatorId, 1 | -1>>>;
const inhibiting = (sign: 1 | -1): Signs => Object.fromEntries(INHIBITORS.map((id) => [id, sign]));
const MEANS: Signs = { 'atrocity-intent': 1, 'armed-capacity': 1, 'perceived-cost': -1 };

/** What raises each index and what lowers it; nothing else may touch it. */
const INDICES = {
  'inhibitor-strength': inhibiting(1),
  'structural-risk': {
    ...inhibiting(-1),
    'governance-legitimacy': -1,
    exclusion: 1,
    'economic-stress': 1,
    'armed-conflict': 1,
  },
  'means-and-motive': MEANS,
  'dynamic-risk': { ...MEANS, 'political-shock': 1, mobilization: 1, incitement: 1, 'intercommunal-tension': 1 },
  imminence: { ...MEANS, violations: 1, mobilization: 1, incitement: 1, 'self-protection': 1 },
} as const satisfies Partial<Record<ReadingId, Signs>>;
type Index = keyof typeof INDICES;

const world = compile(aCountry({ provinces: 3, actors: [{ kind: 'state' }, {}] }));
const { layout } = world;
const level = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 100));
const anyValues = fc.array(level, { minLength: layout.cells, maxLength: layout.cells });
const anyEarlier = fc.array(level, { minLength: 2, maxLength: 2 });
const anyCell = fc.nat(layout.cells - 1);

const indexOf = (id: Index, values: readonly number[], earlierSelfProtection: readonly number[]): number => {
  const clocks = new Uint16Array(CLOCKS.length).fill(NEVER);
  const readings = readAll({ world, value: Float64Array.from(values) }, { runs: [], clocks, earlierSelfProtection });
  return readings[READING_IDS.indexOf(id)] as number;
};

describe.each(Object.keys(INDICES) as Index[])('%s', (id) => {
  test('stays from 0 to 100 in any state', () => {
    fc.assert(
      fc.property(anyValues, anyEarlier, (values, earlier) => {
        expect(indexOf(id, values, earlier)).toBeGreaterThanOrEqual(-1e-9);
        expect(indexOf(id, values, earlier)).toBeLessThanOrEqual(100 + 1e-9);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('moves the right way with each of its inputs, and with nothing else', () => {
    const signs: Signs = INDICES[id];
    fc.assert(
      fc.property(anyValues, anyEarlier, anyCell, level, (values, earlier, cell, to) => {
        const moved = indexOf(id, values.with(cell, to), earlier) - indexOf(id, values, earlier);
        const expected = (signs[nameOf(layout, cell).indicator] ?? 0) * Math.sign(to - (values[cell] as number));
        const isRight = expected === 0 ? moved === 0 : moved * expected >= -1e-9;
        expect(isRight).toBe(true);
      }),
      { numRuns: 600, seed: 12 },
    );
  });

  test('does move with each of its inputs', () => {
    const middle = Array.from({ length: layout.cells }, () => 50);
    const still = Object.keys(INDICES[id]).filter((indicator) => {
      const raised = middle.map((value, cell) => (nameOf(layout, cell).indicator === indicator ? 75 : value));
      return indexOf(id, raised, [50, 50]) === indexOf(id, middle, [50, 50]);
    });
    expect(still).toEqual([]);
  });
});

const THIRD = 1 / 3;

test.each<{ index: string; weights: Partial<Record<CoefficientId, number>> }>([
  {
    index: 'structural risk',
    weights: {
      'index:structural:exclusion': 1,
      'index:structural:governance': 1,
      'index:structural:inhibitors': 1,
      'index:structural:justice': 1,
      'index:structural:economy': 1,
      'index:structural:conflict': 1,
    },
  },
  {
    index: 'dynamic risk',
    weights: {
      'index:dynamic:shock': 1,
      'index:dynamic:mobilization': 1,
      'index:dynamic:incitement': 1,
      'index:dynamic:tension': 1,
      'index:dynamic:means-and-motive': 1,
    },
  },
  {
    index: 'imminence, in which a rise of self-protection counts up to a third of the scale',
    weights: {
      'index:imminence:violations': 1,
      'index:imminence:mobilization': 1,
      'index:imminence:means-and-motive': 1,
      'index:imminence:self-protection': THIRD,
      'index:imminence:incitement': 1,
    },
  },
])('the weights of $index sum to 1', ({ weights }) => {
  const sum = Object.entries(weights).reduce((all, [id, part]) => all + part * numberOf(id as CoefficientId), 0);
  expect(sum).toBeCloseTo(1, 9);
});

test('the harm of a month lies from 0 to 1, and more violations anywhere never make it less', () => {
  fc.assert(
    fc.property(anyValues, anyCell, level, (values, cell, to) => {
      const harm = harmOf(world, Float64Array.from(values));
      expect(harm).toBeGreaterThanOrEqual(0);
      expect(harm).toBeLessThanOrEqual(1 + 1e-9);
      const more = harmOf(world, Float64Array.from(values.with(cell, Math.max(to, values[cell] as number))));
      expect(more).toBeGreaterThanOrEqual(harm - 1e-12);
    }),
    { numRuns: 300, seed: 13 },
  );
});
