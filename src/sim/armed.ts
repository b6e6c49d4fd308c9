import { desk } from './desk.ts';
import { at, MOST_CELLS } from './layout.ts';
import { drawUniform, ruleOf } from './luck.ts';
import { k } from './parameters.ts';
import type { Work } from './work.ts';

const { value, baseline, next, share: membersShare, presence, byState, byGroups } = desk;
/** How hard the actor that escalates pushes in each province, and what that raised last. */
const pushes = new Float64Array(MOST_CELLS);
const raised = new Float64Array(MOST_CELLS);

const DECIDES = ruleOf('armed decision');
const N = {
  both: k('drive:means-and-motive'),
  shock: k('drive:shock'),
  incitement: k('drive:incitement'),
  cost: k('drive:cost'),
  will: k('drive:will'),
  floor: k('drive:floor'),
  ceiling: k('drive:ceiling'),
  violations: k('escalate:violations'),
  mobilization: k('escalate:mobilization'),
  incited: k('escalate:incitement'),
  exclusion: k('escalate:exclusion'),
  ease: k('ease:share'),
} as const;
const PLACE = {
  intent: at('atrocity-intent'),
  capacity: at('armed-capacity'),
  cost: at('perceived-cost'),
  shock: at('political-shock'),
  will: at('protection-will'),
  incitement: at('incitement'),
  violations: at('violations'),
  mobilization: at('mobilization'),
  exclusion: at('exclusion'),
} as const;

const EASED = [PLACE.violations, PLACE.mobilization, PLACE.incitement];
/** However exposed its people are, an actor chooses no province by more than this. */
const MOST_CHOSEN = 1.2;

const cell = ({ world }: Work, place: number, lane = 0): number => (world.layout.offset[place] as number) + lane;
const read = (work: Work, place: number, lane = 0): number => work.state.value[cell(work, place, lane)] as number;

/** Motive, means and opportunity of an armed actor against the price it expects and the will of leaders (A/68/947 §9). */
export function driveOf(work: Work, actor: number): number {
  const { k: n, society } = work.world;
  const both = Math.sqrt(read(work, PLACE.intent, actor) * read(work, PLACE.capacity, actor));
  const will = society.kinds[actor] === 'non-state' ? 0 : (n[N.will] as number) * read(work, PLACE.will);
  return (
    (n[N.both] as number) * both +
    (n[N.shock] as number) * read(work, PLACE.shock) +
    (n[N.incitement] as number) * incitementFelt(work, actor) -
    (n[N.cost] as number) * read(work, PLACE.cost, actor) -
    will
  );
}

function incitementFelt({ world, state }: Work, actor: number): number {
  const { presenceShare, population } = world.society;
  const from = world.layout.offset[PLACE.incitement] as number;
  const row = actor * population.length;
  let sum = 0;
  for (let p = 0; p < population.length; p += 1) {
    sum += (presenceShare[row + p] as number) * (state.value[from + p] as number);
  }
  return sum;
}

/** Chance that an actor with this drive escalates this month: none below the floor, certain above the ceiling. */
export function chanceOfEscalation(drive: number, floor: number, ceiling: number): number {
  const share = Math.max(0, Math.min(1, (drive - floor) / (ceiling - floor)));
  return share * share * (3 - 2 * share);
}

/**
 * Step 4: each armed actor decides once a month. Leaves on the desk the points of new violations that State forces and
 * those that armed groups add in each province, so that protection can tell them apart.
 */
export function decideActors(work: Work): void {
  const { world, state } = work;
  const { kinds, drives, population } = world.society;
  for (let p = 0; p < population.length; p += 1) {
    byState[p] = 0;
    byGroups[p] = 0;
  }
  for (let actor = 0; actor < kinds.length; actor += 1) {
    const drive = driveOf(work, actor);
    const chance =
      drives[actor] === true ? chanceOfEscalation(drive, world.k[N.floor] as number, world.k[N.ceiling] as number) : 0;
    const escalates = drawUniform(state.luck, DECIDES, world.entities.actor[actor] as number) < chance;
    if (escalates) escalate(work, actor, drive);
    else ease(work, actor);
  }
}

/** Violations, mobilisation and incitement rise where the actor is, most where those it targets are excluded. */
function escalate(work: Work, actor: number, drive: number): void {
  const { k: n, society } = work.world;
  choosePushes(work, actor, Math.min(1, drive / (n[N.ceiling] as number)));
  raise(work, actor, PLACE.mobilization, n[N.mobilization] as number);
  raise(work, actor, PLACE.incitement, n[N.incited] as number);
  raise(work, actor, PLACE.violations, n[N.violations] as number);
  if (society.kinds[actor] === 'non-state') count(byGroups, society.population.length);
  else count(byState, society.population.length);
}

/** Counts the points that were raised last as new violations. */
function count(violations: Float64Array, provinces: number): void {
  for (let p = 0; p < provinces; p += 1) violations[p] = (violations[p] as number) + (raised[p] as number);
}

/**
 * How hard an actor pushes in each province: by its force, its presence, and how far it chooses the place: by how many of
 * its people it targets and how excluded these are (A/69/981 §21).
 */
function choosePushes({ world: { society, layout, k: n } }: Work, actor: number, force: number): void {
  const { targets, groupSize, population } = society;
  const provinces = population.length;
  const weight = n[N.exclusion] as number;
  const exclusion = layout.offset[PLACE.exclusion] as number;
  for (let p = 0; p < provinces; p += 1) pushes[p] = 0;
  for (let g = 0; g < groupSize.length; g += 1) {
    if (targets[actor * groupSize.length + g] === 0) continue;
    const excluded = 1 - weight + (weight * (value[exclusion + g] as number)) / 50;
    for (let p = 0; p < provinces; p += 1) {
      pushes[p] = (pushes[p] as number) + (membersShare[g * provinces + p] as number) * excluded;
    }
  }
  for (let p = 0; p < provinces; p += 1) {
    pushes[p] = force * (presence[actor * provinces + p] as number) * Math.min(MOST_CHOSEN, pushes[p] as number);
  }
}

/** Raises an indicator where an actor pushes, as far as there is room: what is already everywhere spreads little further. */
function raise({ world, ledger }: Work, actor: number, place: number, points: number): void {
  const provinces = world.society.population.length;
  const from = world.layout.offset[place] as number;
  const cause = world.causes.first.actor + actor;
  for (let p = 0; p < provinces; p += 1) {
    const full = (value[from + p] as number) / 100;
    const amount = points * (pushes[p] as number) * (1 - full * full);
    raised[p] = amount;
    next[from + p] = (next[from + p] as number) + amount;
    if (ledger !== null && amount !== 0) ledger.add(from + p, cause, amount);
  }
}

/** An actor that holds back lets violations, mobilisation and incitement ease towards their baselines where it is. */
function ease(work: Work, actor: number): void {
  for (let each = 0; each < EASED.length; each += 1) easeOne(work, actor, EASED[each] as number);
}

/** Half a number and half its size are the number where it is positive and 0 where it is not, without a branch to guess. */
function easeOne({ world, ledger }: Work, actor: number, place: number): void {
  const provinces = world.society.population.length;
  const from = world.layout.offset[place] as number;
  const cause = world.causes.first.actor + actor;
  const half = (world.k[N.ease] as number) / 2;
  const row = actor * provinces;
  for (let p = 0; p < provinces; p += 1) {
    const excess = (value[from + p] as number) - (baseline[from + p] as number);
    const amount = -half * (presence[row + p] as number) * (excess + Math.abs(excess));
    next[from + p] = (next[from + p] as number) + amount;
    if (ledger !== null && amount !== 0) ledger.add(from + p, cause, amount);
  }
}
