import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/sim/compile.ts';
import { feel } from '../../src/sim/felt.ts';
import { HISTORY_MONTHS, phaseOf, slotOf } from '../../src/sim/history.ts';
import { Ledger } from '../../src/sim/ledger.ts';
import type { Link } from '../../src/sim/links.ts';
import { createState } from '../../src/sim/state.ts';
import { lay } from '../../src/sim/work.ts';
import { withParameters, type World } from '../../src/sim/world.ts';
import { anyCountry } from './any-exercise.ts';
import { numberOf, withNumbers } from './an-exercise.ts';

const GAIN = 0.07;

/** A month, and values of the months that are kept, any from 0 to 100. */
interface Past {
  readonly month: number;
  readonly values: Float64Array;
}

const anyPast = (world: World, seed: number): Past => ({
  month: 1 + (seed % 40),
  values: Float64Array.from({ length: world.layout.cells * HISTORY_MONTHS }, (_, at) => (at * seed) % 101),
});

/** Points by which a link moves one place, by the plain formula over all its sources. */
function plainly(world: World, link: Link, lane: number, { month, values }: Past): number {
  const value = (cell: number): number => values[slotOf(month - link.delay, world.layout.cells) + cell]!;
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

/** What a month brings: values of all cells after it, and its rows. */
function felt(world: World, { month, values }: Past) {
  const state = createState(world, 1);
  const ledger = new Ledger();
  const work = lay(world, state, ledger);
  feel(work, { past: values, phase: phaseOf(month), gain: GAIN });
  const { cells, causes, amounts } = ledger.take();
  const rows = Array.from(cells, (cell, row) => ({ cell, cause: causes[row]!, amount: amounts[row]! }));
  return { before: state.value, next: work.next.slice(), rows };
}

/** Points by which a link moves each of its places. */
const pointsOf = ({ rows }: ReturnType<typeof felt>, link: Link): number[] =>
  Array.from({ length: link.lanes }, (_, lane) => {
    const own = rows.filter(({ cell, cause }) => cause === link.cause && cell === link.to + lane);
    expect(own.length, `rows of ${link.id}`).toBeLessThanOrEqual(1);
    return own[0]?.amount ?? 0;
  });

const anySeed = fc.integer({ min: 1, max: 100_000 });

describe('the columns of all links', () => {
  test('give what the plain formula gives for every link and place, in any country and month', () => {
    fc.assert(
      fc.property(anyCountry, anySeed, (country, seed) => {
        const world = compile(country);
        const past = anyPast(world, seed);
        const found = felt(world, past);
        for (const link of world.links) {
          const expected = Array.from({ length: link.lanes }, (_, lane) => plainly(world, link, lane, past));
          pointsOf(found, link).forEach((amount, lane) =>
            expect(amount, `amount of ${link.id}`).toBeCloseTo(expected[lane]!, 9),
          );
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  test('move each cell by its rows in their order, bit for bit, and by nothing else', () => {
    fc.assert(
      fc.property(anyCountry, anySeed, (country, seed) => {
        const world = compile(country);
        const { before, next, rows } = felt(world, anyPast(world, seed));
        const folded = before.slice();
        for (const { cell, amount } of rows) folded[cell]! += amount;
        expect(next).toEqual(folded);
        expect(rows.every(({ cause }) => world.links.some((link) => link.cause === cause))).toBe(true);
      }),
      { numRuns: 20, seed: 5 },
    );
  });

  test('follow the numbers of a run, and leave those of the world they came from', () => {
    fc.assert(
      fc.property(anyCountry, anySeed, (country, seed) => {
        const world = compile(country);
        const link = world.links.find(({ id }) => id === 'incitement>mobilization')!;
        const doubled = withParameters(world, withNumbers({ [`influence:${link.id}`]: 2 * world.k[link.strength]! }));
        const past = anyPast(world, seed);
        const [before, after, again] = [world, doubled, world].map((each) => pointsOf(felt(each, past), link)) as [
          number[],
          number[],
          number[],
        ];
        after.forEach((amount, lane) => expect(amount).toBeCloseTo(2 * before[lane]!, 9));
        expect(again).toEqual(before);
      }),
      { numRuns: 10, seed: 5 },
    );
  });

  test('take turns between two countries and give for each what it gives alone', () => {
    fc.assert(
      fc.property(anyCountry, anyCountry, anySeed, (one, other, seed) => {
        const worlds = [compile(one), compile(other)];
        const alone = worlds.map((world) => felt(world, anyPast(world, seed)).next);
        const inTurn = [...worlds, ...worlds].map((world) => felt(world, anyPast(world, seed)).next);
        expect(inTurn).toEqual([...alone, ...alone]);
      }),
      { numRuns: 10, seed: 5 },
    );
  });
});
