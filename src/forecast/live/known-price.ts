import type { Decision, Take } from '../../sim/decision.ts';
import { priceOf } from '../../sim/refuse.ts';
import type { State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';

/**
 * Gives the team what decisions cost more in a drawn state than in the one it believes in: it knows what its plan costs
 * now, so no plan that it can pay for may fail over the error of a report.
 */
export function levelPrices(world: World, state: State, decisions: readonly Decision[], believed: Float64Array): void {
  for (const take of decisions) {
    if (take.kind === 'stop' || !world.measureIndex.has(take.measure)) continue;
    const drawn = priceOf(world, state, take);
    const known = priceAt(world, state, take, believed);
    state.resources[0] = (state.resources[0] as number) + Math.max(0, drawn.political - known.political);
    state.resources[1] = (state.resources[1] as number) + Math.max(0, drawn.financial - known.financial);
  }
}

const priceAt = (world: World, state: State, take: Take, value: Float64Array) =>
  priceOf(world, { ...state, value }, take);
