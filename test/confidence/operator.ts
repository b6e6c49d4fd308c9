import { INDICATORS } from '../../src/model/indicators.ts';
import type { StageId } from '../../src/model/stages.ts';
import { applyInfluences, returnToBaseline, spillOver } from '../../src/sim/influences.ts';
import { HISTORY_MONTHS, slotOf } from '../../src/sim/history.ts';
import { createState, type State } from '../../src/sim/state.ts';
import { cellsOf } from '../../src/sim/layout.ts';
import { lay } from '../../src/sim/work.ts';
import type { World } from '../../src/sim/world.ts';

/** Columns, rows and sizes of the entries of a square matrix that are not 0. */
export interface Sparse {
  readonly side: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly sizes: readonly number[];
}

/** Which place of an indicator stands above the others. */
export type Worst = 'first' | 'last';

const GATE_LEVEL = 50;
/** Lifts each place a little above the one before it, so that "the worst" is one place and not all of them. */
const TILT = 1e-3;
const PROBE = 1e-4;

/**
 * A month of influences, spill-over and return to the baseline as one matrix for each delay, from the rules themselves:
 * each cell is moved a little, and what the month makes of it is a column. All cells stand at their references, save
 * the gates, which are half open; there the rules are linear. `worst` says which place stands a little above the others
 * where a rule looks at the worst alone. Entry `d` acts on the values of `d` months ago.
 */
export function monthlyOperator(world: World, stage: StageId, worst: Worst = 'last'): Sparse[] {
  const state = atReference(world, stage, worst);
  const still = monthAfter(world, state);
  const delays = [...new Set([0, ...world.links.map(({ delay }) => delay)])];
  const operator = Array.from({ length: Math.max(...delays) + 1 }, () => empty(world.layout.cells));
  for (const delay of delays) {
    for (let cell = 0; cell < world.layout.cells; cell += 1) {
      const moved = monthAfter(world, nudge(world, state, cell, delay));
      moved.forEach((value, row) => {
        const size = (value - (still[row] as number)) / PROBE;
        if (Math.abs(size) > 1e-9) enter(operator[delay] as Entries, row, cell, size);
      });
    }
  }
  return operator;
}

/** The same month as if every influence acted at once: the sum over the delays. */
export function withoutDelays(operator: readonly Sparse[]): Sparse {
  const sum = empty(operator[0]?.side ?? 0);
  for (const { rows, columns, sizes } of operator) {
    rows.forEach((row, entry) => enter(sum, row, columns[entry] as number, sizes[entry] as number));
  }
  return sum;
}

/**
 * Spectral radius: the factor by which the largest mode grows in a month, by power iteration. The mean over many
 * months is taken, so that modes that swing count too.
 */
export function spectralRadius(operator: readonly Sparse[], settle = 400, watch = 400): number {
  const side = operator[0]?.side ?? 0;
  const past = operator.map(() => Float64Array.from({ length: side }, (_, cell) => 1 + (cell % 7) / 7));
  let growth = 0;
  for (let month = 0; month < settle + watch; month += 1) {
    const next = new Float64Array(side);
    operator.forEach((matrix, delay) => multiplyAdd(matrix, past[delay] as Float64Array, next));
    past.pop();
    past.unshift(next);
    const size = Math.max(...past.map(lengthOf));
    for (const values of past) values.forEach((value, cell) => (values[cell] = value / size));
    if (month >= settle) growth += Math.log(size);
  }
  return Math.exp(growth / watch);
}

interface Entries extends Sparse {
  readonly rows: number[];
  readonly columns: number[];
  readonly sizes: number[];
}

const empty = (side: number): Entries => ({ side, rows: [], columns: [], sizes: [] });

function enter(matrix: Entries, row: number, column: number, size: number): void {
  matrix.rows.push(row);
  matrix.columns.push(column);
  matrix.sizes.push(size);
}

const lengthOf = (values: Float64Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

function multiplyAdd({ rows, columns, sizes }: Sparse, by: Float64Array, to: Float64Array): void {
  for (let entry = 0; entry < sizes.length; entry += 1) {
    const row = rows[entry] as number;
    to[row] = (to[row] as number) + (sizes[entry] as number) * (by[columns[entry] as number] as number);
  }
}

/** Every cell where influences rest and nothing returns. */
function atReference(world: World, stage: StageId, worst: Worst): State {
  const state = createState(world, 1);
  const gates = new Set(world.links.map(({ gate }) => gate));
  const level = world.reference.slice();
  for (const { id } of INDICATORS) {
    cellsOf(world.layout, id).forEach((cell, lane, cells) => {
      const rank = worst === 'last' ? lane : cells.length - 1 - lane;
      level[cell] = (gates.has(cells[0] as number) ? GATE_LEVEL : (level[cell] as number)) + TILT * rank;
    });
  }
  for (let slot = 0; slot < HISTORY_MONTHS; slot += 1) state.history.set(level, slot * world.layout.cells);
  state.value.set(level);
  state.baseline.set(level);
  return { ...state, month: HISTORY_MONTHS, regions: { ...state.regions, risk: stage } };
}

/** The state had this cell stood a little higher that many months ago; the present is that of no delay. */
function nudge(world: World, state: State, cell: number, delay: number): State {
  const [value, history] = [state.value.slice(), state.history.slice()];
  history[slotOf(state.month - delay, world.layout.cells) + cell]! += PROBE;
  if (delay === 0) value[cell]! += PROBE;
  return { ...state, value, history };
}

function monthAfter(world: World, state: State): Float64Array {
  const work = lay(world, state);
  applyInfluences(work);
  returnToBaseline(work);
  spillOver(work);
  return work.next.slice();
}
