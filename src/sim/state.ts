import { ACTOR_IDS } from '../model/actors.ts';
import { CLOCKS, NEVER } from '../model/readings.ts';
import type { RegionStates } from '../model/regions.ts';
import { RESOURCES } from '../model/resources.ts';
import { type Belief, cloneBelief, copyBelief, firstBelief } from './belief.ts';
import type { Assessment } from './decision.ts';
import { HISTORY_MONTHS, slotOf } from './history.ts';
import { readAll, type Standing } from './indices.ts';
import { firstStates, noDwell } from './ladder.ts';
import { at } from './layout.ts';
import { type Luck, luckOf } from './luck.ts';
import { cloneRun, type Run } from './run.ts';
import type { World } from './world.ts';

const RISE_MONTHS = 3;
const SELF_PROTECTION = at('self-protection');

/** The country at one moment of a run. Owned by whoever runs it; the engine changes it in place. */
export interface State {
  /** Month that is open, from 1; 0 before the first has been opened. */
  month: number;
  /** Value of every cell, 0 to 100. */
  readonly value: Float64Array;
  /** Values at the start of the close of the last months, a ring by month. */
  readonly history: Float64Array;
  /** Level each cell returns to, and how far running measures lift it above that. */
  readonly baseline: Float64Array;
  readonly lift: Float64Array;
  readonly belief: Belief;
  regions: RegionStates;
  readonly dwell: Uint16Array;
  /** Months since the Council's events, in the order of `CLOCKS`. */
  readonly clocks: Uint16Array;
  /** Political capital and budget left, and spent in all. */
  readonly resources: Float64Array;
  readonly spent: Float64Array;
  /** Violations by population summed over months, as an index (`civilian-harm`). */
  harm: number;
  /** Harm done since crimes were last under way, which scars institutions. */
  scar: number;
  runs: Run[];
  /** Trust between the team and each actor it has asked, -1 to 1, in the order of `ACTORS`. */
  readonly trust: Float64Array;
  /** Months in which each inject happened last; 0 for not yet. */
  readonly happened: Uint16Array;
  /** What the team stated, by month; null where it said nothing. */
  readonly assessments: (Assessment | null)[];
  /** First month with crimes under way, or 0; and the month in which they last began. */
  onset: number;
  readonly luck: Luck;
}

/** The state before the first month of a run with this seed. */
export function createState(world: World, seed: string | number): State {
  const luck = luckOf(seed);
  const { politicalCapital, budget } = world.input.resources;
  const history = new Float64Array(world.layout.cells * HISTORY_MONTHS);
  for (let slot = 0; slot < HISTORY_MONTHS; slot += 1) history.set(world.start, slot * world.layout.cells);
  return {
    month: 0,
    value: world.start.slice(),
    history,
    baseline: world.baseline.slice(),
    lift: new Float64Array(world.layout.cells),
    belief: firstBelief(world, luck),
    regions: firstStates(world.input.stage, firstReadings(world)),
    dwell: noDwell(),
    clocks: new Uint16Array(CLOCKS.length).fill(NEVER),
    resources: Float64Array.of(capped(0, politicalCapital.start), capped(1, budget.start)),
    spent: new Float64Array(RESOURCES.length),
    harm: 0,
    scar: 0,
    runs: [],
    trust: new Float64Array(ACTOR_IDS.length),
    happened: new Uint16Array(world.input.timeline.length),
    assessments: [null],
    onset: 0,
    luck,
  };
}

/** Readings of the values at the start, when nothing has been done. */
function firstReadings(world: World): Float64Array {
  const clocks = new Uint16Array(CLOCKS.length).fill(NEVER);
  return readAll({ world, value: world.start }, { runs: [], clocks, earlierSelfProtection: null });
}

/**
 * All readings of a state in the order of `READING_IDS`: of the truth, or of the values given. `isClosed` says that the
 * month has just been closed, so that a rise over three months began two starts of a month ago.
 */
export function readingsOf(world: World, state: State, value = state.value, isClosed = false): Float64Array {
  return readAll({ world, value }, standingOf(world, state, isClosed));
}

/** What readings need of a state beside the values of its cells. */
export function standingOf({ layout }: World, { month, runs, clocks, history }: State, isClosed: boolean): Standing {
  const slot = slotOf(month - RISE_MONTHS + (isClosed ? 1 : 0), layout.cells);
  const earlierFrom = slot + (layout.offset[SELF_PROTECTION] as number);
  return { runs, clocks, earlierSelfProtection: history, earlierFrom };
}

/** A copy that can go its own way: changing either leaves the other as it is. */
export function cloneState(state: State): State {
  const { luck } = state;
  return {
    ...state,
    value: state.value.slice(),
    history: state.history.slice(),
    baseline: state.baseline.slice(),
    lift: state.lift.slice(),
    belief: cloneBelief(state.belief),
    dwell: state.dwell.slice(),
    clocks: state.clocks.slice(),
    resources: state.resources.slice(),
    spent: state.spent.slice(),
    runs: state.runs.map(cloneRun),
    trust: state.trust.slice(),
    happened: state.happened.slice(),
    assessments: [...state.assessments],
    luck: { key: luck.key.slice(), counter: luck.counter.slice(), words: luck.words.slice() },
  };
}

/** The same in the memory of a state of the same country, which is lost: an ensemble makes thousands of copies. */
export function copyState(from: State, to: State): void {
  to.value.set(from.value);
  to.history.set(from.history);
  to.baseline.set(from.baseline);
  to.lift.set(from.lift);
  copyBelief(from.belief, to.belief);
  to.dwell.set(from.dwell);
  to.clocks.set(from.clocks);
  to.resources.set(from.resources);
  to.spent.set(from.spent);
  to.trust.set(from.trust);
  to.happened.set(from.happened);
  to.luck.key.set(from.luck.key);
  to.luck.counter.set(from.luck.counter);
  to.luck.words.set(from.luck.words);
  to.assessments.splice(0, Infinity, ...from.assessments);
  to.runs = from.runs.map(cloneRun);
  to.month = from.month;
  to.regions = from.regions;
  to.harm = from.harm;
  to.scar = from.scar;
  to.onset = from.onset;
}

/** A resource within its limits. */
export const capped = (resource: number, amount: number): number =>
  Math.max(0, Math.min(RESOURCES[resource]?.most ?? amount, amount));
