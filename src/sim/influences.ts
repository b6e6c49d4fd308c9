import type { CoefficientId } from '../model/coefficients.ts';
import type { StageId } from '../model/stages.ts';
import { SPILL_CAUSES } from './cause.ts';
import { at } from './layout.ts';
import { feel } from './felt.ts';
import type { Ledger } from './ledger.ts';
import { draw, ruleOf, spread } from './luck.ts';
import { k } from './parameters.ts';
import { HISTORY_MONTHS } from './state.ts';
import type { World } from './world.ts';
import type { Work } from './work.ts';

const GAIN = gains();
const SPILL = SPILL_CAUSES.map((id) => ({ place: at(id), rate: k(`spill:${id}` satisfies CoefficientId) }));
const NOISE = ruleOf('noise');

/** Step 3: every link moves its target by gain of the stage, strength and the source's distance from its reference. */
export function applyInfluences(work: Work): void {
  const { world, state, next, ledger } = work;
  const { felt, bases } = world.scratch;
  for (let delay = 0; delay < bases.length; delay += 1) bases[delay] = beginOf(work, delay);
  const gain = (world.k[GAIN[state.regions.risk as StageId]] as number) / 10;
  feel(world, { past: state.history, bases, gain }, felt);
  const { first, amount } = world.flows.pulls;
  let pull = 0;
  for (let cell = 0; cell < next.length; cell += 1) {
    const end = first[cell + 1] as number;
    let sum = next[cell] as number;
    for (; pull < end; pull += 1) sum += felt[amount[pull] as number] as number;
    next[cell] = sum;
  }
  if (ledger !== null) account(world, ledger, felt);
}

/** Where the values of some months ago begin in the history; before the first month they are those of the start. */
function beginOf({ world, state }: Work, delay: number): number {
  return (Math.max(0, state.month - delay) % HISTORY_MONTHS) * world.layout.cells;
}

function account({ flows }: World, ledger: Ledger, felt: Float64Array): void {
  const { cell, amount, cause } = flows.rows;
  for (let row = 0; row < cell.length; row += 1) {
    const points = felt[amount[row] as number] as number;
    if (points !== 0) ledger.add(cell[row] as number, cause[row] as number, points);
  }
}

/** Every indicator moves a share of the way back to its baseline, as running measures lift it. */
export function returnToBaseline({ world, state, next, ledger }: Work): void {
  const { value, baseline, lift } = state;
  const { returns } = world.tuning;
  const cause = world.causes.first.return;
  for (let cell = 0; cell < next.length; cell += 1) {
    const lifted = (baseline[cell] as number) + (lift[cell] as number);
    const level = lifted < 0 ? 0 : lifted > 100 ? 100 : lifted;
    const amount = (returns[cell] as number) * (level - (value[cell] as number));
    next[cell] = (next[cell] as number) + amount;
    if (ledger !== null && amount !== 0) ledger.add(cell, cause, amount);
  }
}

/** What no rule explains: a small sum of three uniforms for every cell. */
export function addNoise({ world, state, next, ledger }: Work): void {
  const { entity, block, first, cells, sizes } = world.noise;
  const cause = world.causes.first.noise;
  let entry = 0;
  for (let number = 0; number < entity.length; number += 1) {
    const words = draw(state.luck, NOISE, entity[number] as number, block[number] as number);
    const end = first[number + 1] as number;
    for (let word = 0; entry < end; word += 1, entry += 1) {
      const cell = cells[entry] as number;
      const amount = (sizes[entry] as number) * spread(words[word] as number);
      next[cell] = (next[cell] as number) + amount;
      if (ledger !== null && amount !== 0) ledger.add(cell, cause, amount);
    }
  }
}

/** Tension, mobilisation and flight pass to neighbouring provinces where these have less of them. */
export function spillOver(work: Work): void {
  const { world } = work;
  for (let index = 0; index < SPILL.length; index += 1) {
    const { place, rate } = SPILL[index] as (typeof SPILL)[number];
    const from = world.layout.offset[place] as number;
    const cause = world.causes.first['spill-over'] + index;
    spill(work, { from, cause, share: world.k[rate] as number });
  }
}

interface Spill {
  readonly from: number;
  readonly cause: number;
  readonly share: number;
}

/** Half a gap and half its size are the gap where it is positive and 0 where it is not, without a branch to guess. */
function spill({ world, state, next, ledger }: Work, { from, cause, share }: Spill): void {
  const { value } = state;
  const { around, aroundFrom } = world.society;
  let each = 0;
  for (let p = 0; p + 1 < aroundFrom.length; p += 1) {
    const end = aroundFrom[p + 1] as number;
    const many = end - each;
    const own = value[from + p] as number;
    let sum = next[from + p] as number;
    for (; each < end; each += 1) {
      const gap = (value[from + (around[each] as number)] as number) - own;
      const amount = (share * ((gap + Math.abs(gap)) / 2)) / many;
      sum += amount;
      if (ledger !== null && amount !== 0) ledger.add(from + p, cause, amount);
    }
    next[from + p] = sum;
  }
}

function gains(): Readonly<Record<StageId, number>> {
  return {
    'general-risk': k('gain:general-risk'),
    'specific-threats': k('gain:specific-threats'),
    'imminent-risk': k('gain:imminent-risk'),
    'ongoing-crimes': k('gain:ongoing-crimes'),
    recovery: k('gain:recovery'),
  };
}
