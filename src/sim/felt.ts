import { desk } from './desk.ts';
import { type Flows, MOST_ENTRIES, MOST_ROWS, type Span } from './flows.ts';
import { k } from './parameters.ts';
import type { Tuning } from './tuning.ts';
import type { Work } from './work.ts';

const UNEVEN_MEAN = k('uneven:mean');

const { next } = desk;
/**
 * Tables of the world that was felt last, and what its rows bring. They are arrays of this module, and not of the world,
 * because a loop over arrays that are always the same takes half the time.
 */
const weight = new Float64Array(MOST_ENTRIES);
const reference = new Float64Array(MOST_ENTRIES);
const source = new Uint16Array(MOST_ENTRIES);
const entry = new Uint32Array(MOST_ROWS + 1);
const level = new Float64Array(MOST_ROWS);
const gate = new Int16Array(MOST_ROWS);
const cell = new Uint16Array(MOST_ROWS);
const pulls = new Float64Array(MOST_ROWS);
const amounts = new Float64Array(MOST_ROWS);
let held: Flows | null = null;
let heldTuning: Tuning | null = null;
let heldGain = 0;

/** Where a month stands among those that are kept: their values one after the other, its phase, and the gain of its stage. */
export interface Push {
  readonly past: Float64Array;
  readonly phase: number;
  /** Points for each point of a strength of 1. */
  readonly gain: number;
}

/** Adds what all links of a world bring to the cells that they move. */
export function feel(work: Work, { past, phase, gain }: Push): void {
  const { flows, tuning, k: numbers } = work.world;
  if (held !== flows) hold(flows);
  if (heldTuning !== tuning || heldGain !== gain) holdPulls(tuning, gain);
  source.set(flows.sources[phase] as Uint16Array);
  const { single, sum, gated, uneven, strongest } = flows.spans;
  feelSingles(past, single.end);
  feelSums(past, sum);
  feelGated(past, gated);
  feelUneven(past, uneven, numbers[UNEVEN_MEAN] as number);
  feelStrongest(past, strongest);
  if (work.ledger !== null) work.ledger.addEach(flows.cell, flows.cause, amounts);
}

/** Points that each row brings for each point of what it feels; they change with the stage, and from run to run. */
function holdPulls(tuning: Tuning, gain: number): void {
  for (let row = 0; row < tuning.pulls.length; row += 1) pulls[row] = gain * (tuning.pulls[row] as number);
  heldTuning = tuning;
  heldGain = gain;
}

/** Adds points to the cell of a row, and keeps them for the ledger. */
function move(row: number, amount: number): void {
  const target = cell[row] as number;
  amounts[row] = amount;
  next[target] = (next[target] as number) + amount;
}

function hold(flows: Flows): void {
  weight.set(flows.weight);
  reference.set(flows.reference);
  entry.set(flows.entry);
  level.set(flows.level);
  gate.set(flows.gate);
  cell.set(flows.cell);
  held = flows;
}

/** Rows of one source. */
function feelSingles(past: Float64Array, end: number): void {
  for (let row = 0; row < end; row += 1) {
    const excess = (past[source[row] as number] as number) - (level[row] as number);
    move(row, (pulls[row] as number) * excess);
  }
}

/** Each place feels several sources by their weights. */
function feelSums(past: Float64Array, { first, end }: Span): void {
  let each = entry[first] as number;
  for (let row = first; row < end; row += 1) {
    const last = entry[row + 1] as number;
    let sum = 0;
    for (; each < last; each += 1) sum += (weight[each] as number) * (past[source[each] as number] as number);
    move(row, (pulls[row] as number) * (sum - (level[row] as number)));
  }
}

/** Each actor's push counts as far as another indicator of the same actor lets it. */
function feelGated(past: Float64Array, { first, end }: Span): void {
  for (let row = first; row < end; row += 1) {
    const aside = gate[row] as number;
    const last = entry[row + 1] as number;
    let sum = 0;
    for (let each = entry[row] as number; each < last; each += 1) {
      const place = source[each] as number;
      const excess = (past[place] as number) - (reference[each] as number);
      sum += (weight[each] as number) * excess * ((past[place + aside] as number) / 100);
    }
    move(row, (pulls[row] as number) * sum);
  }
}

/** The mean of the provinces and the worst of them, each in part. */
function feelUneven(past: Float64Array, { first, end }: Span, share: number): void {
  for (let row = first; row < end; row += 1) {
    const last = entry[row + 1] as number;
    let mean = 0;
    let worst = -100;
    for (let each = entry[row] as number; each < last; each += 1) {
      const excess = (past[source[each] as number] as number) - (reference[each] as number);
      mean += (weight[each] as number) * excess;
      if (excess > worst) worst = excess;
    }
    move(row, (pulls[row] as number) * (share * mean + (1 - share) * worst));
  }
}

/** The strongest push of any actor of a kind that counts. */
function feelStrongest(past: Float64Array, { first, end }: Span): void {
  for (let row = first; row < end; row += 1) {
    let most = -Infinity;
    for (let each = entry[row] as number; each < (entry[row + 1] as number); each += 1) {
      const excess = (past[source[each] as number] as number) - (reference[each] as number);
      most = Math.max(most, (weight[each] as number) * excess);
    }
    move(row, (pulls[row] as number) * most);
  }
}
