import { at } from './layout.ts';
import { drawUniform, ruleOf } from './luck.ts';
import { k } from './parameters.ts';
import { add, type Work } from './work.ts';

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

function incitementFelt(work: Work, actor: number): number {
  const { presenceShare, population } = work.world.society;
  let sum = 0;
  for (let p = 0; p < population.length; p += 1) {
    sum += (presenceShare[actor * population.length + p] as number) * read(work, PLACE.incitement, p);
  }
  return sum;
}

/** Chance that an actor with this drive escalates this month: none below the floor, certain above the ceiling. */
export function chanceOfEscalation(drive: number, floor: number, ceiling: number): number {
  const share = Math.max(0, Math.min(1, (drive - floor) / (ceiling - floor)));
  return share * share * (3 - 2 * share);
}

/**
 * Step 4: each armed actor decides once a month. Returns the points of new violations that State forces and those that
 * armed groups add in each province, so that protection can tell them apart.
 */
export function decideActors(work: Work): { readonly byState: Float64Array; readonly byGroups: Float64Array } {
  const { world, state } = work;
  const { kinds, drives } = world.society;
  const { byState, byGroups } = world.scratch;
  byState.fill(0);
  byGroups.fill(0);
  for (let actor = 0; actor < kinds.length; actor += 1) {
    const drive = driveOf(work, actor);
    const chance =
      drives[actor] === true ? chanceOfEscalation(drive, world.k[N.floor] as number, world.k[N.ceiling] as number) : 0;
    const escalates = drawUniform(state.luck, DECIDES, world.entities.actor[actor] as number) < chance;
    if (escalates) escalate(work, actor, drive, kinds[actor] === 'non-state' ? byGroups : byState);
    else ease(work, actor);
  }
  return { byState, byGroups };
}

/** Violations, mobilisation and incitement rise where the actor is, most where those it targets are excluded. */
function escalate(work: Work, actor: number, drive: number, violations: Float64Array): void {
  const { k: n, society, causes } = work.world;
  const { presence } = society;
  const cause = causes.first.actor + actor;
  const force = Math.min(1, drive / (n[N.ceiling] as number));
  for (let p = 0; p < violations.length; p += 1) {
    const present = presence[actor * violations.length + p] as number;
    if (present === 0) continue;
    const push = force * present * choiceOf(work, actor, p);
    const harm = raise(work, cause, cell(work, PLACE.violations, p), (n[N.violations] as number) * push);
    violations[p] = (violations[p] as number) + harm;
    raise(work, cause, cell(work, PLACE.mobilization, p), (n[N.mobilization] as number) * push);
    raise(work, cause, cell(work, PLACE.incitement, p), (n[N.incited] as number) * push);
  }
}

/** Raises a cell by these points as far as there is room: what is already everywhere spreads little further. Returns the points added. */
function raise(work: Work, cause: number, target: number, points: number): number {
  const share = (work.state.value[target] as number) / 100;
  const amount = points * (1 - share * share);
  add(work, target, cause, amount);
  return amount;
}

/** How far an actor chooses a province: by how many of its people it targets and how excluded these are (A/69/981 §21). */
function choiceOf(work: Work, actor: number, p: number): number {
  const { k: n, society } = work.world;
  const provinces = society.population.length;
  const weight = n[N.exclusion] as number;
  let exposed = 0;
  for (let g = 0; g < society.groupSize.length; g += 1) {
    const targeted = (society.targets[actor * society.groupSize.length + g] as number) > 0 ? 1 : 0;
    exposed +=
      targeted *
      (society.share[g * provinces + p] as number) *
      (1 - weight + (weight * read(work, PLACE.exclusion, g)) / 50);
  }
  return Math.min(1.2, exposed);
}

/** An actor that holds back lets violations, mobilisation and incitement ease towards their baselines where it is. */
function ease(work: Work, actor: number): void {
  const { world, state } = work;
  const { value, baseline } = state;
  const { presence, population } = world.society;
  const share = world.k[N.ease] as number;
  const cause = world.causes.first.actor + actor;
  for (let p = 0; p < population.length; p += 1) {
    const present = presence[actor * population.length + p] as number;
    if (present === 0) continue;
    for (let each = 0; each < EASED.length; each += 1) {
      const target = cell(work, EASED[each] as number, p);
      const excess = (value[target] as number) - (baseline[target] as number);
      if (excess > 0) add(work, target, cause, -share * present * excess);
    }
  }
}
