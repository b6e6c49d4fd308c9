import type { Measure } from '../model/measures.ts';
import { desk } from './desk.ts';
import { at, MOST_CELLS } from './layout.ts';
import { k } from './parameters.ts';
import { isRunning } from './run.ts';
import { reachOf } from './strands.ts';
import { add, type Work } from './work.ts';
import type { World } from './world.ts';

const { value, share, byState, byGroups, spreading } = desk;
/** How far protected sites reach each province, 0 to 1. */
const sheltered = new Float64Array(MOST_CELLS);
const N = {
  armedGroup: k('protect:armed-group'),
  state: k('protect:state'),
  self: k('protect:self'),
  sites: k('protect:sites'),
} as const;
const VIOLATIONS = at('violations');
const PRESENCE = at('protection-presence');
const SELF = at('self-protection');
const SITES = 'protection-sites';

/**
 * Step 5: trusted presence, people's own protection and protected sites spare a share of the month's new violations:
 * of what attackers and causal links add, before anything eases. Less is spared against State forces than against
 * armed groups (order of the published estimates: fjelde-2019, hultman-2013).
 */
export function protect(work: Work): void {
  const { offset } = work.world.layout;
  const { k: n, society, causes } = work.world;
  reachSites(work);
  for (let p = 0; p < society.population.length; p += 1) {
    const fresh = (byState[p] as number) + (byGroups[p] as number) + (spreading[p] as number);
    if (fresh <= 0) continue;
    const cell = (offset[VIOLATIONS] as number) + p;
    const byPresence = fresh * sheltering(value[(offset[PRESENCE] as number) + p] as number) * shareAgainst(work, p);
    const bySelf = (fresh - byPresence) * (selfProtection(work, p) / 100) * (n[N.self] as number);
    const bySites = (fresh - byPresence - bySelf) * (sheltered[p] as number) * (n[N.sites] as number);
    add(work, cell, causes.first.protection, -byPresence);
    add(work, cell, causes.first.protection + 1, -bySelf);
    add(work, cell, causes.first.protection + 2, -bySites);
  }
}

/**
 * How much of what full presence would spare is spared by a level of presence from 0 to 100: each further step spares
 * less, as violence falls by a share for each step in the published counts (hultman-2013).
 */
function sheltering(level: number): number {
  const missing = 1 - level / 100;
  return 1 - missing * missing;
}

/** Share of new violations that full presence would spare here, by who attacks; by who is present when nobody does. */
function shareAgainst({ world }: Work, p: number): number {
  const stateShare = stateShareOf(world, p);
  return stateShare * (world.k[N.state] as number) + (1 - stateShare) * (world.k[N.armedGroup] as number);
}

/** Share of State forces and those beside them in what is done here, or in who is present when nobody attacks. */
function stateShareOf({ society }: World, p: number): number {
  const state = byState[p] as number;
  const all = state + (byGroups[p] as number);
  return all > 0 ? state / all : (society.statePresence[p] as number);
}

function selfProtection({ world }: Work, p: number): number {
  const { groupSize, population } = world.society;
  const from = world.layout.offset[SELF] as number;
  let sum = 0;
  for (let g = 0; g < groupSize.length; g += 1) {
    sum += (share[g * population.length + p] as number) * (value[from + g] as number);
  }
  return sum;
}

function reachSites({ world, state }: Work): void {
  for (let p = 0; p < world.society.population.length; p += 1) sheltered[p] = 0;
  for (const run of state.runs) {
    const measure = world.measures[run.measure] as Measure;
    if (measure.id !== SITES || !isRunning(run)) continue;
    reachOf(world, measure, 'violations', run.target).forEach((reach, p) => {
      sheltered[p] = Math.max(sheltered[p] as number, reach);
    });
  }
}
