import { desk } from './desk.ts';
import { MOST_CELLS } from './layout.ts';
import { BLOCK, drawMany, ruleOf } from './luck.ts';
import { type NoiseTable, SUMS } from './noise-table.ts';
import type { Work } from './work.ts';

const NOISE = ruleOf('noise');
const BYTE = 255;
/** Half of the values of a byte, and half a step for each of three: three bytes as three numbers from -1 to 1. */
const HALF = 128;
const MIDDLE = 1.5;

const { next } = desk;
/** The table of the world that was held last, its draws, and the points that they come to; arrays as those of the desk. */
const counters = new Uint32Array(BLOCK * MOST_CELLS);
const words = new Uint32Array(BLOCK * MOST_CELLS);
const sums = new Uint16Array(SUMS * MOST_CELLS);
const sumOf = new Uint16Array(MOST_CELLS);
const sizeOf = new Float64Array(MOST_CELLS);
const amounts = new Float64Array(MOST_CELLS);
let held: NoiseTable | null = null;

function hold(table: NoiseTable): void {
  counters.set(table.counters);
  sumOf.set(table.sum);
  sizeOf.set(table.size);
  held = table;
}

/**
 * What no rule explains: for every cell its spread times the sum of three uniforms, each from -1 to 1, which has mean 0
 * and standard deviation 1 and is never beyond 3.
 */
export function addNoise({ world, state, ledger }: Work): void {
  const { noise, causes, layout } = world;
  if (held !== noise) hold(noise);
  const { length } = noise.counters;
  for (let at = 0; at < length; at += BLOCK) counters[at] = state.month;
  drawMany(state.luck, NOISE, { counters, out: words, words: length });
  sumBytes(length);
  for (let cell = 0; cell < layout.cells; cell += 1) {
    const sum = ((sums[sumOf[cell] as number] as number) + MIDDLE) / HALF - 3;
    const amount = (sizeOf[cell] as number) * sum;
    amounts[cell] = amount;
    next[cell] = (next[cell] as number) + amount;
  }
  if (ledger !== null) ledger.addAll(causes.first.noise, amounts, layout.cells);
}

/** Sums three bytes of each word of a draw, and then the bytes that are left of the first three words. */
function sumBytes(length: number): void {
  let to = 0;
  for (let at = 0; at < length; at += BLOCK) {
    const a = (words[at] as number) | 0;
    const b = (words[at + 1] as number) | 0;
    const c = (words[at + 2] as number) | 0;
    const d = (words[at + 3] as number) | 0;
    sums[to] = threeBytes(a);
    sums[to + 1] = threeBytes(b);
    sums[to + 2] = threeBytes(c);
    sums[to + 3] = threeBytes(d);
    sums[to + 4] = (a >>> 24) + (b >>> 24) + (c >>> 24);
    to += SUMS;
  }
}

const threeBytes = (word: number): number => (word & BYTE) + ((word >>> 8) & BYTE) + ((word >>> 16) & BYTE);
