import { type Closing, closeMonth } from './close.ts';
import type { Turn } from './decision.ts';
import { digestOfState } from './digest.ts';
import { type Exerciser, exerciser, open, type Opening } from './exerciser.ts';
import type { LedgerColumns } from './ledger.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** A month that is over, with everything needed to explain it. */
export interface ClosedMonth extends Opening, Closing {
  readonly ledger: LedgerColumns;
  readonly digest: string;
}

/** Closes the open month with what the team decided. */
export function close({ world, state, ledger }: Exerciser, opening: Opening, turn: Turn): ClosedMonth {
  const closing = closeMonth(world, state, turn, ledger);
  const readings = closing.readings.slice();
  return { ...opening, ...closing, readings, ledger: ledger.take(), digest: digestOfState(state) };
}

/** Plays a whole exercise: what the team does each month is asked of `decide`, which may look at the state's belief. */
export function play(
  world: World,
  state: State,
  decide: (state: State, opening: Opening) => Turn,
  months: number = world.input.months,
): ClosedMonth[] {
  const run = exerciser(world, state);
  return Array.from({ length: months }, () => {
    const opening = open(run);
    return close(run, opening, decide(state, opening));
  });
}
