import { closeMonth } from '../../src/sim/close.ts';
import { compile } from '../../src/sim/compile.ts';
import { nameOf } from '../../src/sim/layout.ts';
import { openMonth } from '../../src/sim/open-month.ts';
import { centralParameters } from '../../src/sim/parameters.ts';
import { createState } from '../../src/sim/state.ts';
import type { WorldInput } from '../../src/sim/world-input.ts';
import { type World, withParameters } from '../../src/sim/world.ts';
import { deviation, mean } from '../sim/moments.ts';

/** How an indicator of a place runs through an ensemble: its means at two months, and its spread at the later one. */
export interface Course {
  readonly name: string;
  readonly early: number;
  readonly late: number;
  readonly spread: number;
}

/** The country with nothing to stir it: no events, and armed actors that never decide to escalate. */
export const quieted = (input: WorldInput, months: number): WorldInput => ({
  ...input,
  months,
  timeline: [],
  actors: input.actors.map((actor) => ({ ...actor, drive: false })),
});

/** Numbers of the model for the run with this seed. */
type NumbersOf = (seed: number) => Float64Array;

/** Runs the quiet country under that many seeds in which a team does nothing, and compares month 24 with month 60. */
export function quietCourses(input: WorldInput, seeds: number, numbersOf: NumbersOf = centralParameters): Course[] {
  const world = compile(quieted(input, 60));
  const early: Float64Array[] = [];
  const late: Float64Array[] = [];
  for (let seed = 0; seed < seeds; seed += 1) {
    const [at24, at60] = valuesAt(withParameters(world, numbersOf(seed)), seed, [24, 60]);
    early.push(at24 as Float64Array);
    late.push(at60 as Float64Array);
  }
  return Array.from({ length: world.layout.cells }, (_, cell) => {
    const [before, after] = [early, late].map((runs) => runs.map((values) => values[cell] as number));
    const { indicator, place } = nameOf(world.layout, cell);
    return {
      name: `${indicator} of ${place}`,
      early: mean(before as number[]),
      late: mean(after as number[]),
      spread: deviation(after as number[]),
    };
  });
}

function valuesAt(world: World, seed: number, months: readonly number[]): Float64Array[] {
  const state = createState(world, seed);
  const kept: Float64Array[] = [];
  for (let month = 1; month <= world.input.months; month += 1) {
    openMonth(world, state);
    closeMonth(world, state, { decisions: [], assessment: null });
    if (months.includes(month)) kept.push(state.value.slice());
  }
  return kept;
}
