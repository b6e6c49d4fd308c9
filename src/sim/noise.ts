import { MOST_CELLS } from './layout.ts';
import { BLOCK, drawMany, ruleOf, spread } from './luck.ts';
import type { NoiseTable } from './noise-table.ts';
import type { Work } from './work.ts';

const NOISE = ruleOf('noise');

/** A cell takes a word at most, and the last draw of a place may leave three of its words aside. */
const MOST_WORDS = 4 * MOST_CELLS;

/** Arrays of this module and not of a world, because a loop over arrays that are always the same takes half the time. */
const counters = new Uint32Array(MOST_WORDS);
const words = new Uint32Array(MOST_WORDS);
const wordOf = new Uint16Array(MOST_CELLS);
const sizeOf = new Float64Array(MOST_CELLS);
const amounts = new Float64Array(MOST_CELLS);
let held: NoiseTable | null = null;

function hold(table: NoiseTable): void {
  counters.set(table.counters);
  wordOf.set(table.word);
  sizeOf.set(table.size);
  held = table;
}

/** What no rule explains: a small sum of three uniforms for every cell. */
export function addNoise({ world, state, next, ledger }: Work): void {
  const { noise, causes } = world;
  if (held !== noise) hold(noise);
  const { length } = noise.counters;
  for (let at = 0; at < length; at += BLOCK) counters[at] = state.month;
  drawMany(state.luck, NOISE, { counters, out: words, words: length });
  for (let cell = 0; cell < next.length; cell += 1) {
    const amount = (sizeOf[cell] as number) * spread(words[wordOf[cell] as number] as number);
    amounts[cell] = amount;
    next[cell] = (next[cell] as number) + amount;
  }
  if (ledger !== null) ledger.addAll(causes.first.noise, amounts, next.length);
}
