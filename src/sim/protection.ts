import type { Measure } from '../model/measures.ts';
import { at } from './layout.ts';
import { k } from './parameters.ts';
import { isRunning } from './run.ts';
import { reachOf } from './strands.ts';
import { add, type Work } from './work.ts';

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

/** New violations that each kind of attacker adds in each province this month. */
export interface Attacks {
  readonly byState: Float64Array;
  readonly byGroups: Float64Array;
  /** What causal links and neighbours add, where they add at all. */
  readonly spreading: Float64Array;
}

/**
 * Step 5: trusted presence, people's own protection and protected sites spare a share of the month's new violations:
 * of what attackers and causal links add, before anything eases. Less is spared against State forces than against
 * armed groups (order of the published estimates: fjelde-2019, hultman-2013).
 */
export function protect(work: Work, attacks: Attacks): void {
  const { world, state } = work;
  const { offset } = world.layout;
  const { population } = world.society;
  const sheltered = shelteredShares(work);
  for (let p = 0; p < population.length; p += 1) {
    const cell = (offset[VIOLATIONS] as number) + p;
    const fresh = (attacks.byState[p] as number) + (attacks.byGroups[p] as number) + (attacks.spreading[p] as number);
    if (fresh <= 0) continue;
    const presence = state.value[(offset[PRESENCE] as number) + p] as number;
    const byPresence = fresh * sheltering(presence) * shareAgainst(work, attacks, p);
    const bySelf = (fresh - byPresence) * (selfProtection(work, p) / 100) * (world.k[N.self] as number);
    const bySites = (fresh - byPresence - bySelf) * (sheltered[p] as number) * (world.k[N.sites] as number);
    add(work, cell, world.causes.first.protection, -byPresence);
    add(work, cell, world.causes.first.protection + 1, -bySelf);
    add(work, cell, world.causes.first.protection + 2, -bySites);
  }
}

/**
 * How much of what full presence would spare is spared by a presence from 0 to 100: each further step spares less, as
 * violence falls by a share for each step in the published counts (hultman-2013).
 */
function sheltering(presence: number): number {
  const missing = 1 - presence / 100;
  return 1 - missing * missing;
}

/** Share of new violations that full presence would spare here, by who attacks; by who is present when nobody does. */
function shareAgainst({ world }: Work, attacks: Attacks, p: number): number {
  const stateShare = stateShareOf(world, attacks, p);
  return stateShare * (world.k[N.state] as number) + (1 - stateShare) * (world.k[N.armedGroup] as number);
}

/** Share of State forces and those beside them in what is done here, or in who is present when nobody attacks. */
function stateShareOf({ society }: Work['world'], { byState, byGroups }: Attacks, p: number): number {
  let state = byState[p] as number;
  let groups = byGroups[p] as number;
  if (state + groups <= 0) {
    const { kinds, presence, population } = society;
    state = 0;
    groups = 0;
    for (let actor = 0; actor < kinds.length; actor += 1) {
      const present = presence[actor * population.length + p] as number;
      if (kinds[actor] === 'non-state') groups += present;
      else state += present;
    }
  }
  return state + groups > 0 ? state / (state + groups) : 0;
}

function selfProtection({ world, state }: Work, p: number): number {
  const { share, groupSize, population } = world.society;
  let sum = 0;
  for (let g = 0; g < groupSize.length; g += 1) {
    const value = state.value[(world.layout.offset[SELF] as number) + g] as number;
    sum += (share[g * population.length + p] as number) * value;
  }
  return sum;
}

/** How far protected sites reach each province, 0 to 1. */
function shelteredShares({ world, state }: Work): Float64Array {
  const shares = world.scratch.sheltered.fill(0);
  for (const run of state.runs) {
    const measure = world.measures[run.measure] as Measure;
    if (measure.id !== SITES || !isRunning(run)) continue;
    reachOf(world, measure, 'violations', run.target).forEach((reach, p) => {
      shares[p] = Math.max(shares[p] as number, reach);
    });
  }
  return shares;
}
