import { describe, expect, test } from 'vitest';
import { draw, drawUniform, entityOf, luckOf, ruleOf, spread, turnTo, unit } from '../../src/sim/luck.ts';
import { mean, variance } from './moments.ts';

const MANY = 40_000;
const HERE = { seed: 'seed', month: 3, rule: 'a rule', entity: 'a place', attempt: 0 };

function drawAt({ seed, month, rule, entity, attempt }: typeof HERE): number {
  const luck = luckOf(seed);
  turnTo(luck, month);
  return drawUniform(luck, ruleOf(rule), entityOf(entity), attempt);
}

test('the same seed, month, rule, entity and attempt give the same number, in any order of asking', () => {
  const luck = luckOf(HERE.seed);
  turnTo(luck, 3);
  const first = drawUniform(luck, ruleOf('a rule'), entityOf('a place'), 0);
  turnTo(luck, 4);
  drawUniform(luck, ruleOf('another'), entityOf('elsewhere'), 7);
  turnTo(luck, 3);
  expect(drawUniform(luck, ruleOf('a rule'), entityOf('a place'), 0)).toBe(first);
});

test.each([
  { part: 'seed', other: { seed: 'other seed' } },
  { part: 'month', other: { month: 4 } },
  { part: 'rule', other: { rule: 'another rule' } },
  { part: 'entity', other: { entity: 'another place' } },
  { part: 'attempt', other: { attempt: 1 } },
])('a draw depends on the $part', ({ other }) => {
  expect(drawAt({ ...HERE, ...other })).not.toBe(drawAt(HERE));
});

test.each([
  { part: 'seed', at: (index: number) => ({ seed: `seed ${index}` }) },
  { part: 'month', at: (index: number) => ({ month: index }) },
  { part: 'rule', at: (index: number) => ({ rule: `rule ${index}` }) },
  { part: 'entity', at: (index: number) => ({ entity: `place ${index}` }) },
  { part: 'attempt', at: (index: number) => ({ attempt: index }) },
])('neighbouring values of the $part give numbers that have nothing to do with each other', ({ at }) => {
  const draws = Array.from({ length: MANY }, (_, index) => drawAt({ ...HERE, ...at(index) }));
  const pairs = draws.slice(1).map((value, index) => (value - 0.5) * ((draws[index] as number) - 0.5));
  const correlation = mean(pairs) * 12;
  expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(MANY));
});

test('a seed given as a number is the seed given as its digits', () => {
  expect(luckOf(7).key).toEqual(luckOf('7').key);
});

describe('over many draws', () => {
  const luck = luckOf('many');
  const words = Array.from({ length: MANY }, (_, index) => draw(luck, 1, index)[index % 4] as number);

  test('a uniform number has mean a half, variance a twelfth, and never reaches 1', () => {
    const uniforms = words.map(unit);
    expect(mean(uniforms)).toBeCloseTo(1 / 2, 2);
    expect(variance(uniforms)).toBeCloseTo(1 / 12, 2);
    expect(Math.min(...uniforms)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...uniforms)).toBeLessThan(1);
  });

  test('a uniform number falls into each hundredth about as often as into any other', () => {
    const counts = new Float64Array(100);
    for (const word of words) counts[Math.floor(unit(word) * 100)]! += 1;
    const expected = MANY / 100;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeGreaterThan(60);
    expect(chiSquare).toBeLessThan(150);
  });

  test('a spread number has mean 0, standard deviation 1, and stays within 3', () => {
    const spreads = words.map(spread);
    expect(Math.abs(mean(spreads))).toBeLessThan(4 / Math.sqrt(MANY));
    expect(variance(spreads)).toBeCloseTo(1, 1);
    expect(Math.max(...spreads.map(Math.abs))).toBeLessThan(3);
  });

  test('the least and the greatest word spread to the same distance from 0', () => {
    expect(spread(0)).toBe(-spread(0xffffffff));
  });
});
