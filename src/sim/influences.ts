import type { CoefficientId } from '../model/coefficients.ts';
import type { StageId } from '../model/stages.ts';
import { SPILL_CAUSES } from './cause.ts';
import { desk } from './desk.ts';
import { at, MOST_CELLS } from './layout.ts';
import { feel } from './felt.ts';
import { phaseOf } from './history.ts';
import { k } from './parameters.ts';
import type { Tuning } from './tuning.ts';
import type { Work } from './work.ts';

const { value, baseline, next, around, centre, each } = desk;
const lift = new Float64Array(MOST_CELLS);
const returns = new Float64Array(MOST_CELLS);
const amounts = new Float64Array(MOST_CELLS);
let held: Tuning | null = null;
const GAIN = gains();
const SPILL = SPILL_CAUSES.map((id) => ({ place: at(id), rate: k(`spill:${id}` satisfies CoefficientId) }));

/** Step 3: every link moves its target by gain of the stage, strength and the source's distance from its reference. */
export function applyInfluences(work: Work): void {
  const { world, state } = work;
  const gain = (world.k[GAIN[state.regions.risk as StageId]] as number) / 10;
  feel(work, { past: state.history, phase: phaseOf(state.month), gain });
}

/** Every indicator moves a share of the way back to its baseline, as running measures lift it. */
export function returnToBaseline({ world, state, ledger }: Work): void {
  const { cells } = world.layout;
  lift.set(state.lift);
  if (held !== world.tuning) {
    returns.set(world.tuning.returns);
    held = world.tuning;
  }
  for (let cell = 0; cell < cells; cell += 1) {
    const lifted = (baseline[cell] as number) + (lift[cell] as number);
    const level = lifted < 0 ? 0 : lifted > 100 ? 100 : lifted;
    const amount = (returns[cell] as number) * (level - (value[cell] as number));
    amounts[cell] = amount;
    next[cell] = (next[cell] as number) + amount;
  }
  if (ledger !== null) ledger.addAll(world.causes.first.return, amounts, cells);
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

/**
 * A share of what each neighbour has more, on average over all neighbours. Half a gap and half its size are the gap where
 * it is positive and 0 where it is not, without a branch to guess.
 */
function spill({ world, ledger }: Work, { from, cause, share }: Spill): void {
  const provinces = world.society.population.length;
  const pairs = world.society.around.length;
  for (let p = 0; p < provinces; p += 1) amounts[p] = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const p = centre[pair] as number;
    const gap = (value[from + (around[pair] as number)] as number) - (value[from + p] as number);
    amounts[p] = (amounts[p] as number) + (gap + Math.abs(gap)) / 2;
  }
  for (let p = 0; p < provinces; p += 1) {
    const amount = share * (each[p] as number) * (amounts[p] as number);
    next[from + p] = (next[from + p] as number) + amount;
    if (ledger !== null && amount !== 0) ledger.add(from + p, cause, amount);
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
