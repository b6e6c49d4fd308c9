import type { CoefficientId } from '../model/coefficients.ts';
import { INDICATORS, type Speed } from '../model/indicators.ts';
import type { StageId } from '../model/stages.ts';
import { SPILL_CAUSES } from './cause.ts';
import { at } from './layout.ts';
import type { Link, LinkTable } from './links.ts';
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
const UNEVEN_MEAN = k('uneven:mean');
const NOISE = ruleOf('noise');

/** Step 3: every link moves its target by gain of the stage, strength and the source's distance from its reference. */
export function applyInfluences(work: Work): void {
  const { world, state } = work;
  const gain = (world.k[GAIN[state.regions.risk as StageId]] as number) / 10;
  for (let delay = 0; delay < HISTORY_MONTHS; delay += 1) bases[delay] = slotAt(work, delay);
  applyPlain(work, gain);
  for (const link of world.links.mixed) {
    const strength = gain * link.sign * (world.k[link.strength] as number);
    applyMixed(work, link, strength, { past: state.history, base: bases[link.delay] as number });
  }
}

/** Where the values at the start of the close of each month begin in the history, by how many months ago it was. */
const bases = new Int32Array(HISTORY_MONTHS);

/** Before the first month the values are those of the start. */
function slotAt({ world, state }: Work, delay: number): number {
  return (Math.max(0, state.month - delay) % HISTORY_MONTHS) * world.layout.cells;
}

/** The links that are a weighted sum and no more: first what each row feels, then what that adds. */
function applyPlain({ world, state, next, ledger }: Work, gain: number): void {
  const table = world.links.plain;
  feel(table, state.history, world.scratch.felt);
  const { felt } = world.scratch;
  const { to, cause, strength, sign } = table;
  const numbers = world.k;
  for (let row = 0; row < to.length; row += 1) {
    const amount = gain * (sign[row] as number) * (numbers[strength[row] as number] as number) * (felt[row] as number);
    const cell = to[row] as number;
    next[cell] = (next[cell] as number) + amount;
    if (ledger !== null && amount !== 0) ledger.add(cell, cause[row] as number, amount);
  }
}

/** How far the sources of every row stand above their references. */
function feel(
  { delay, starts, cells, weights, reference }: LinkTable,
  history: Float64Array,
  felt: Float64Array,
): void {
  let entry = 0;
  for (let row = 0; row < felt.length; row += 1) {
    const base = bases[delay[row] as number] as number;
    const end = starts[row + 1] as number;
    let sum = 0;
    for (; entry < end; entry += 1)
      sum += (weights[entry] as number) * (history[base + (cells[entry] as number)] as number);
    felt[row] = sum - (reference[row] as number);
  }
}

interface Snapshot {
  readonly past: Float64Array;
  readonly base: number;
}

/** A link with a gate, or on the country where the worst place or the strongest actor counts. */
function applyMixed(work: Work, link: Link, strength: number, snapshot: Snapshot): void {
  const { world } = work;
  for (let lane = 0; lane < link.lanes; lane += 1) {
    const felt =
      link.mix === 'strongest' ? strongestPush(world, link, snapshot, lane) : gatedSum(world, link, snapshot, lane);
    const share = link.mix === 'uneven' ? (world.k[UNEVEN_MEAN] as number) : 1;
    const worst = share === 1 ? 0 : (1 - share) * worstExcess(world, link, snapshot);
    add(work, link.to + lane, link.cause, strength * (share * felt + worst));
  }
}

function gatedSum(world: World, link: Link, { past, base }: Snapshot, lane: number): number {
  const { starts, places, weights, from, gate } = link;
  let sum = 0;
  for (let entry = starts[lane] as number; entry < (starts[lane + 1] as number); entry += 1) {
    const source = places[entry] as number;
    const excess = (past[base + from + source] as number) - (world.reference[from + source] as number);
    const open = gate < 0 ? 1 : (past[base + gate + source] as number) / 100;
    sum += (weights[entry] as number) * excess * open;
  }
  return sum;
}

function worstExcess(world: World, { from, sources }: Link, { past, base }: Snapshot): number {
  let most = -100;
  for (let source = 0; source < sources; source += 1) {
    most = Math.max(most, (past[base + from + source] as number) - (world.reference[from + source] as number));
  }
  return most;
}

/** The strongest push of any actor of a kind that counts; none where there is no such actor. */
function strongestPush(world: World, link: Link, { past, base }: Snapshot, lane: number): number {
  const { starts, places, weights, from } = link;
  let most = -Infinity;
  for (let entry = starts[lane] as number; entry < (starts[lane + 1] as number); entry += 1) {
    const cell = from + (places[entry] as number);
    most = Math.max(
      most,
      (weights[entry] as number) * ((past[base + cell] as number) - (world.reference[cell] as number)),
    );
  }
  return most === -Infinity ? 0 : most;
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
  const { world, state } = work;
  SPILL.forEach(({ place, rate }, index) => {
    const from = world.layout.offset[place] as number;
    const share = world.k[rate] as number;
    world.society.neighbours.forEach((neighbours, p) => {
      for (let n = 0; n < neighbours.length; n += 1) {
        const gap = (state.value[from + (neighbours[n] as number)] as number) - (state.value[from + p] as number);
        if (gap > 0) add(work, from + p, world.causes.first['spill-over'] + index, (share * gap) / neighbours.length);
      }
    });
  });
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
