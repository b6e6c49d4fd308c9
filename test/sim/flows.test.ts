import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/sim/compile.ts';
import { feel } from '../../src/sim/felt.ts';
import type { Flows } from '../../src/sim/flows.ts';
import type { Link } from '../../src/sim/links.ts';
import { withParameters, type World } from '../../src/sim/world.ts';
import { anyCountry } from './any-exercise.ts';
import { numberOf, withNumbers } from './an-exercise.ts';

const GAIN = 0.07;

/** Values of the months that are kept, any from 0 to 100, and where the month of each delay begins among them. */
function anyPast(world: World, seed: number) {
  const { cells } = world.layout;
  const past = Float64Array.from({ length: cells * world.scratch.bases.length }, (_, at) => (at * seed) % 101);
  return { past, bases: world.scratch.bases.map((_, delay) => delay * cells) };
}

/** Points by which a link moves one place, by the plain formula over all its sources. */
function plainly(world: World, link: Link, lane: number, { past, bases }: ReturnType<typeof anyPast>): number {
  const value = (cell: number): number => past[bases[link.delay]! + cell]!;
  const sources = Array.from({ length: link.sources }, (_, source) => ({
    weight: link.weights[lane * link.sources + source]!,
    excess: value(link.from + source) - world.reference[link.from + source]!,
    open: link.gate < 0 ? 1 : value(link.gate + source) / 100,
  }));
  const size = GAIN * link.sign * world.k[link.strength]!;
  const sum = sources.reduce((all, { weight, excess, open }) => all + weight * excess * open, 0);
  if (link.shape === 'uneven') {
    const share = numberOf('uneven:mean');
    return size * (share * sum + (1 - share) * Math.max(...sources.map(({ excess }) => excess)));
  }
  if (link.shape !== 'strongest') return size * sum;
  const pushes = sources.filter(({ weight }) => weight !== 0).map(({ weight, excess }) => weight * excess);
  return pushes.length === 0 ? 0 : size * Math.max(...pushes);
}

/** Amounts of a link on each of its places, found among the rows by its cause. */
function amountsOf({ rows }: Flows, link: Link, felt: Float64Array): number[] {
  return Array.from(rows.cell.keys())
    .filter((row) => rows.cause[row] === link.cause)
    .map((row) => {
      expect(rows.cell[row]).toBeGreaterThanOrEqual(link.to);
      return felt[rows.amount[row]!]!;
    });
}

function feltIn(world: World, seed: number) {
  const felt = new Float64Array(world.scratch.felt.length).fill(Number.NaN);
  const past = anyPast(world, seed);
  feel(world, { ...past, gain: GAIN }, felt);
  return { felt, past };
}

const anySeed = fc.integer({ min: 1, max: 100_000 });

describe('the columns of all links', () => {
  test('give what the plain formula gives for every link and place, in any country', () => {
    fc.assert(
      fc.property(anyCountry, anySeed, (country, seed) => {
        const world = compile(country);
        const { felt, past } = feltIn(world, seed);
        for (const link of world.links) {
          const expected = Array.from({ length: link.lanes }, (_, lane) => plainly(world, link, lane, past));
          const found = amountsOf(world.flows, link, felt);
          expect(found.length, `places of ${link.id}`).toBe(link.lanes);
          found.forEach((amount, lane) => expect(amount, `amount of ${link.id}`).toBeCloseTo(expected[lane]!, 9));
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  test('hold each row of the model once by cell, in the order of the model', () => {
    fc.assert(
      fc.property(anyCountry, (country) => {
        const { flows, layout } = compile(country);
        const { rows, pulls } = flows;
        const byCell = Array.from({ length: layout.cells }, (_, cell) =>
          pulls.amount.slice(pulls.first[cell], pulls.first[cell + 1]),
        );
        const expected = byCell.map((_, cell) => rows.amount.filter((_amount, row) => rows.cell[row] === cell));
        expect(byCell).toEqual(expected);
      }),
      { numRuns: 10, seed: 5 },
    );
  });

  test('follow the numbers of a run, and leave those of the world they came from', () => {
    fc.assert(
      fc.property(anyCountry, anySeed, (country, seed) => {
        const world = compile(country);
        const link = world.links.find(({ id }) => id === 'incitement>mobilization')!;
        const doubled = withParameters(world, withNumbers({ [`influence:${link.id}`]: 2 * world.k[link.strength]! }));
        const [before, after, again] = [world, doubled, world].map((each) =>
          amountsOf(each.flows, link, feltIn(each, seed).felt),
        ) as [number[], number[], number[]];
        after.forEach((amount, lane) => expect(amount).toBeCloseTo(2 * before[lane]!, 9));
        expect(again).toEqual(before);
      }),
      { numRuns: 10, seed: 5 },
    );
  });
});
