import { applyInjects } from './inject.ts';
import type { Ledger } from './ledger.ts';
import { turnTo } from './luck.ts';
import type { State } from './state.ts';
import { lay, limit } from './work.ts';
import type { World } from './world.ts';

/** Opens the next month: its injects and triggers happen. Returns the ids of the injects. */
export function openMonth(world: World, state: State, ledger: Ledger | null = null): string[] {
  state.month += 1;
  turnTo(state.luck, state.month);
  const happened = applyInjects({ world, state, next: state.value, ledger });
  if (happened.length > 0) {
    const work = lay(world, state, ledger);
    limit(work);
    state.value.set(work.next);
  }
  return happened;
}
