import type { CoefficientId } from '../model/coefficients.ts';
import { INDICATORS, type Speed } from '../model/indicators.ts';
import type { StageId } from '../model/stages.ts';
import { SPILL_CAUSES } from './cause.ts';
import { at } from './layout.ts';
import { feel, type Push } from './felt.ts';
import type { Ledger } from './ledger.ts';
import { draw, ruleOf, spread } from './luck.ts';
import { k } from './parameters.ts';
import { HISTORY_MONTHS } from './state.ts';
import type { World } from './world.ts';
import { add, type Work } from './work.ts';

const GAIN = gains();
const RETURN: Readonly<Record<Speed, number>> = {
  fast: k('return:fast'),
  slow: k('return:slow'),
  shock: k('return:shock'),
};
const SPILL = SPILL_CAUSES.map((id) => ({ place: at(id), rate: k(`spill:${id}` satisfies CoefficientId) }));
const NOISE = ruleOf('noise');

/** Step 3: every link moves its target by gain of the stage, strength and the source's distance from its reference. */
export function applyInfluences(work: Work): void {
  const { world, state, next, ledger } = work;
  const { felt } = world.scratch;
  const gain = (world.k[GAIN[state.regions.risk as StageId]] as number) / 10;
  const push: Push = { past: state.history, base: 0, size: 0 };
  for (const link of world.links) {
    push.base = slotAt(work, link.delay);
    push.size = gain * link.sign * (world.k[link.strength] as number);
    feel(world, link, push, felt);
  }
  for (const { to, lanes, row } of world.links) {
    for (let lane = 0; lane < lanes; lane += 1)
      next[to + lane] = (next[to + lane] as number) + (felt[row + lane] as number);
  }
  if (ledger !== null) account(world, ledger, felt);
}

/** Before the first month the values are those of the start. */
function slotAt({ world, state }: Work, delay: number): number {
  return (Math.max(0, state.month - delay) % HISTORY_MONTHS) * world.layout.cells;
}

function account({ links }: World, ledger: Ledger, felt: Float64Array): void {
  for (const { to, lanes, row, cause } of links) {
    for (let lane = 0; lane < lanes; lane += 1) {
      const amount = felt[row + lane] as number;
      if (amount !== 0) ledger.add(to + lane, cause, amount);
    }
  }
}

/** Every indicator moves a share of the way back to its baseline, as running measures lift it. */
export function returnToBaseline(work: Work): void {
  const { world, state } = work;
  const { indicatorAt, cells } = world.layout;
  const cause = world.causes.first.return;
  for (let cell = 0; cell < cells; cell += 1) {
    const rate = world.k[RATE_AT[indicatorAt[cell] as number] as number] as number;
    const level = Math.max(0, Math.min(100, (state.baseline[cell] as number) + (state.lift[cell] as number)));
    add(work, cell, cause, rate * (level - (state.value[cell] as number)));
  }
}

const RATE_AT = INDICATORS.map(({ speed }) => RETURN[speed]);

/** What no rule explains: a small sum of three uniforms for every cell. */
export function addNoise(work: Work): void {
  const { world, state } = work;
  const { entity, block, first, cells, sizes } = world.noise;
  const cause = world.causes.first.noise;
  for (let number = 0; number < entity.length; number += 1) {
    const words = draw(state.luck, NOISE, entity[number] as number, block[number] as number);
    const from = first[number] as number;
    const count = (first[number + 1] as number) - from;
    for (let word = 0; word < count; word += 1) {
      add(work, cells[from + word] as number, cause, (sizes[from + word] as number) * spread(words[word] as number));
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
    for (let p = 0; p < world.society.neighbours.length; p += 1) {
      spillInto(work, { from, cause, share: world.k[rate] as number }, p);
    }
  }
}

interface Spill {
  readonly from: number;
  readonly cause: number;
  readonly share: number;
}

function spillInto(work: Work, { from, cause, share }: Spill, p: number): void {
  const { value } = work.state;
  const neighbours = work.world.society.neighbours[p] as Uint8Array;
  const own = value[from + p] as number;
  for (let n = 0; n < neighbours.length; n += 1) {
    const gap = (value[from + (neighbours[n] as number)] as number) - own;
    if (gap > 0) add(work, from + p, cause, (share * gap) / neighbours.length);
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
