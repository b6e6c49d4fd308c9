import { desk, hold } from './desk.ts';
import type { Ledger } from './ledger.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

const { next } = desk;

/** One month under way: rules read the values at its start and add to `next`. */
export interface Work {
  readonly world: World;
  readonly state: State;
  readonly next: Float64Array;
  readonly ledger: Ledger | null;
}

/** Lays a state on the desk for the close of its month. What the steps add goes to `next`, which starts as the values do. */
export function lay(world: World, state: State, ledger: Ledger | null = null): Work {
  hold(world.society);
  desk.value.set(state.value);
  desk.baseline.set(state.baseline);
  desk.next.set(state.value);
  return { world, state, next: world.scratch.next, ledger };
}

/** Adds points to a cell, with their cause. */
export function add(work: Work, cell: number, cause: number, amount: number): void {
  if (amount === 0) return;
  work.next[cell] = (work.next[cell] as number) + amount;
  if (work.ledger !== null) work.ledger.add(cell, cause, amount);
}

/**
 * Brings every cell on the desk within 0 to 100, each correction a row of its own. Half a value and half its size are the value where
 * it is positive and 0 where it is not, without a branch to guess: many cells stand close to 0.
 */
export function limit({ world, ledger }: Work): void {
  const { cells } = world.layout;
  const cause = world.causes.first.limit;
  for (let cell = 0; cell < cells; cell += 1) {
    const value = next[cell] as number;
    const amount = value > 100 ? 100 - value : (Math.abs(value) - value) / 2;
    next[cell] = value + amount;
    if (ledger !== null && amount !== 0) ledger.add(cell, cause, amount);
  }
}
