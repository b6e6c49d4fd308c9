import type { Measure } from '../model/measures.ts';
import { decideActors } from './armed.ts';
import { countConsequences, enterRecovery } from './consequences.ts';
import type { Turn } from './decision.ts';
import { desk } from './desk.ts';
import { slotOf } from './history.ts';
import { readInto } from './indices.ts';
import { applyInfluences, returnToBaseline, spillOver } from './influences.ts';
import { climb, countDwell } from './ladder.ts';
import { at } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { applyMeasures } from './measures.ts';
import { addNoise } from './noise.ts';
import { k } from './parameters.ts';
import { doPolitics } from './politics.ts';
import { protect } from './protection.ts';
import { upkeepOf } from './refuse.ts';
import { isActive, isRunning } from './run.ts';
import { type DecisionResult, end, pay, settle } from './settle.ts';
import { capped, standingOf, type State } from './state.ts';
import { lay, limit, type Work } from './work.ts';
import type { World } from './world.ts';

const { next, spreading } = desk;
const VIOLATIONS = at('violations');
const PREPARING = k('cost:preparing');

/** What the close of a month brought. */
export interface Closing {
  readonly results: readonly DecisionResult[];
  /** Readings of the truth on which the regions moved, in the order of `READING_IDS`; valid until the next close in this world. */
  readonly readings: Float64Array;
}

/**
 * Closes the open month: the ten steps of the month in order. All rules read the values at its start and add to the
 * next; the state is then the start of the month after.
 */
export function closeMonth(world: World, state: State, turn: Turn, ledger: Ledger | null = null): Closing {
  state.history.set(state.value, slotOf(state.month, world.layout.cells));
  const results = settle(world, state, turn);
  const work = lay(world, state, ledger);
  applyMeasures(work);
  spread(work);
  returnToBaseline(work);
  spillOver(work);
  addNoise(work);
  decideActors(work);
  protect(work);
  limit(work);
  countConsequences(work);
  doPolitics(work);
  limit(work);
  state.value.set(work.next);
  const readings = moveRegions(work);
  settleResources(world, state);
  return { results, readings };
}

/** Step 8: ladder and regions move on the readings of the month that closes. */
function moveRegions(work: Work): Float64Array {
  const { world, state } = work;
  const { readings } = world.scratch;
  readInto({ world, value: state.value }, standingOf(world, state, true), readings);
  countDwell(readings, state.dwell);
  const before = state.regions.risk;
  state.regions = climb(state.regions, state.dwell);
  const risk = state.regions.risk;
  if (risk === 'ongoing-crimes' && state.onset === 0) state.onset = state.month;
  if (risk === 'recovery' && before !== 'recovery') {
    enterRecovery(work);
    state.value.set(work.next);
  }
  return readings;
}

/** Step 9: income and upkeep; what can no longer be paid is stopped, the newest measures first. */
function settleResources(world: World, state: State): void {
  const { resources } = state;
  const { politicalCapital, budget } = world.input.resources;
  resources[0] = capped(0, (resources[0] as number) + politicalCapital.perMonth);
  resources[1] = capped(1, (resources[1] as number) + budget.perMonth);
  for (const run of state.runs) {
    if (!isActive(run)) continue;
    const price = upkeepOf(world, world.measures[run.measure] as Measure);
    const share = isRunning(run) ? 1 : (world.k[PREPARING] as number);
    const due = { political: price.political * share, financial: price.financial * share };
    if (due.political > (resources[0] as number) || due.financial > (resources[1] as number)) {
      end(run, state.month + 1);
    } else pay(state, due);
  }
}

/** Step 3, first part: the influences; leaves on the desk the points by which they raise violations in each province. */
function spread(work: Work): void {
  const provinces = work.world.society.population.length;
  const from = work.world.layout.offset[VIOLATIONS] as number;
  for (let p = 0; p < provinces; p += 1) spreading[p] = next[from + p] as number;
  applyInfluences(work);
  for (let p = 0; p < provinces; p += 1) {
    spreading[p] = Math.max(0, (next[from + p] as number) - (spreading[p] as number));
  }
}
