import { observe } from './fog.ts';
import { Ledger } from './ledger.ts';
import { openMonth } from './open-month.ts';
import type { Report } from './report.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** What a month opens with: injects that happened, and what the team learns. */
export interface Opening {
  readonly month: number;
  readonly injects: readonly string[];
  readonly reports: readonly Report[];
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
