import type { Ledger } from './ledger.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** One close of a month under way: rules read `state.value`, the values at its start, and add to `next`. */
export interface Work {
  readonly world: World;
  readonly state: State;
  readonly next: Float64Array;
  readonly ledger: Ledger | null;
}

/** Adds points to a cell, with their cause. */
export function add(work: Work, cell: number, cause: number, amount: number): void {
  if (amount === 0) return;
  work.next[cell] = (work.next[cell] as number) + amount;
  if (work.ledger !== null) work.ledger.add(cell, cause, amount);
}

/**
 * Brings every cell within 0 to 100, each correction a row of its own. Half a value and half its size are the value where
 * it is positive and 0 where it is not, without a branch to guess: many cells stand close to 0.
 */
export function limit({ world, next, ledger }: Work): void {
  const cause = world.causes.first.limit;
  for (let cell = 0; cell < next.length; cell += 1) {
    const value = next[cell] as number;
    const amount = value > 100 ? 100 - value : (Math.abs(value) - value) / 2;
    next[cell] = value + amount;
    if (ledger !== null && amount !== 0) ledger.add(cell, cause, amount);
  }
}
