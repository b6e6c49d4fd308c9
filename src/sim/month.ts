import { type Closing, closeMonth, openMonth } from './close.ts';
import type { Turn } from './decision.ts';
import { digestOfState } from './digest.ts';
import { observe } from './fog.ts';
import { Ledger, type LedgerColumns } from './ledger.ts';
import type { Report } from './report.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** What a month opens with: injects that happened, and what the team learns. */
export interface Opening {
  readonly month: number;
  readonly injects: readonly string[];
  readonly reports: readonly Report[];
}

/** A month that is over, with everything needed to explain it. */
export interface ClosedMonth extends Opening, Closing {
  readonly ledger: LedgerColumns;
  readonly digest: string;
}

/** An exercise's engine: opens a month, waits for the team, closes it, and keeps the account of both. */
export interface Exerciser {
  readonly world: World;
  readonly state: State;
  readonly ledger: Ledger;
}

export const exerciser = (world: World, state: State): Exerciser => ({ world, state, ledger: new Ledger() });

/** Opens the next month for a team: events, then reports and belief. */
export function open({ world, state, ledger }: Exerciser): Opening {
  const injects = openMonth(world, state, ledger);
  const reports = observe(world, state);
  return { month: state.month, injects, reports };
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
