import { COMBINATIONS } from '../model/combinations.ts';
import type { IndicatorId } from '../model/indicators.ts';
import { isAtWork } from './rule.ts';
import { togetherOf } from './combination.ts';
import { at, COUNTRY, cellOf } from './layout.ts';
import { k, valueOf } from './parameters.ts';
import type { State } from './state.ts';
import { add, type Work } from './work.ts';
import type { World } from './world.ts';

const N = { per: k('scar:per-violation'), most: k('scar:most'), rebuild: k('scar:rebuild') } as const;
const PEACE = { fades: k('peace:fading'), built: k('peace:building') } as const;
const DANGER = [at('atrocity-intent'), at('armed-capacity')];
const VIOLATIONS = at('violations');
const SCARRED: readonly IndicatorId[] = ['governance-legitimacy', 'transitional-justice'];
const TRUST: IndicatorId = 'trust-in-state';
const PEACEBUILDING = 'post-crisis-peacebuilding';

/** Violations of the month weighted by population: what the harm index grows by. */
export function harmOf(world: World, value: Float64Array): number {
  const { population } = world.society;
  let sum = 0;
  for (let p = 0; p < population.length; p += 1) {
    sum += (population[p] as number) * (value[(world.layout.offset[VIOLATIONS] as number) + p] as number);
  }
  return sum / 100;
}

/**
 * Step 6: harm adds up, and crimes under way scar institutions: the levels to which governance, justice and trust
 * return fall with the harm done, and rise again only with peacebuilding (A/69/981 §16, §67).
 */
export function countConsequences({ world, state, next }: Work): void {
  const harm = harmOf(world, next);
  state.harm += harm;
  const before = state.scar;
  if (state.regions.risk === 'ongoing-crimes') {
    state.scar = Math.min(world.k[N.most] as number, state.scar + (world.k[N.per] as number) * harm * 100);
  } else if (isAtWork(world, state.runs, PEACEBUILDING)) {
    state.scar = Math.max(0, state.scar - (world.k[N.rebuild] as number));
  }
  if (state.scar !== before) moveBaselines(world, state);
  if (state.regions.risk === 'recovery') letDangerFade(world, state);
}

/**
 * While crimes are over, the motive and the means to which armed actors return fade towards what is usual, slowly by
 * themselves and faster where peace is built (A/69/981 §65, §66): what ends early leaves them as they were.
 */
function letDangerFade(world: World, state: State): void {
  const built = isAtWork(world, state.runs, PEACEBUILDING) ? (world.k[PEACE.built] as number) : 0;
  const share = (world.k[PEACE.fades] as number) + built;
  for (const place of DANGER) {
    const first = world.layout.offset[place] as number;
    for (let cell = first; cell < first + world.society.kinds.length; cell += 1) {
      const excess = (state.baseline[cell] as number) - (world.reference[cell] as number);
      if (excess > 0) state.baseline[cell] = (state.baseline[cell] as number) - share * excess;
    }
  }
}

/** Baselines of scarred institutions, from where they stood before the crimes. */
function moveBaselines(world: World, state: State): void {
  for (const id of SCARRED) {
    const cell = cellOf(world.layout, id, COUNTRY) as number;
    state.baseline[cell] = Math.max(0, (world.baseline[cell] as number) - state.scar);
  }
  for (const group of world.layout.places.group) {
    const cell = cellOf(world.layout, TRUST, group) as number;
    state.baseline[cell] = Math.max(0, (world.baseline[cell] as number) - state.scar);
  }
}

/** Points that a combination adds when the country enters recovery with it in place. */
export function enterRecovery(work: Work): void {
  const { world, state } = work;
  togetherOf(world, state.runs).combined.forEach((holds, index) => {
    for (const { indicator, points } of holds === 1 ? (COMBINATIONS[index]?.atRecovery ?? []) : []) {
      const cell = cellOf(world.layout, indicator, COUNTRY) as number;
      add(
        work,
        cell,
        world.causes.first.combination + index,
        Math.min(valueOf(world.k, points), 100 - (work.next[cell] as number)),
      );
    }
  });
}
