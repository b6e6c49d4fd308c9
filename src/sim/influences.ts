import type { CoefficientId } from '../model/coefficients.ts';
import { INDICATORS, type Indicator, type Speed } from '../model/indicators.ts';
import type { StageId } from '../model/stages.ts';
import { SPILL_CAUSES } from './cause.ts';
import { at } from './layout.ts';
import { draw, ruleOf, spread } from './luck.ts';
import { k } from './parameters.ts';
import { HISTORY_MONTHS } from './state.ts';
import { excessFelt, type Snapshot } from './transfer.ts';
import { add, type Work } from './work.ts';

const GAIN = gains();
const RETURN: Readonly<Record<Speed, number>> = {
  fast: k('return:fast'),
  slow: k('return:slow'),
  shock: k('return:shock'),
};
const SPILL = SPILL_CAUSES.map((id) => ({ place: at(id), rate: k(`spill:${id}` satisfies CoefficientId) }));
const NOISE = ruleOf('noise');
/** Indicators whose noise one draw serves. */
const PER_DRAW = 4;

const scratch = new Float64Array(64);

/** Step 3: every link moves its target by gain of the stage, strength and the source's distance from its reference. */
export function applyInfluences(work: Work): void {
  const { world, state, next } = work;
  const gain = (world.k[GAIN[state.regions.risk as StageId]] as number) / 10;
  for (const link of world.links) {
    excessFelt(world, link, snapshotAt(work, link.delay), scratch);
    const strength = gain * link.sign * (world.k[link.strength] as number);
    for (let lane = 0; lane < link.lanes; lane += 1) {
      const amount = strength * (scratch[lane] as number);
      if (amount === 0) continue;
      next[link.to + lane] = (next[link.to + lane] as number) + amount;
      if (work.ledger !== null) work.ledger.add(link.to + lane, link.cause, amount);
    }
  }
}

/** Values at the start of the close so many months ago; before the first month they are those of the start. */
function snapshotAt({ world, state }: Work, delay: number): Snapshot {
  if (delay === 0) return { cells: state.value, base: 0 };
  const slot = Math.max(0, state.month - delay) % HISTORY_MONTHS;
  return { cells: state.history, base: slot * world.layout.cells };
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
  const { layout, entities } = world;
  const cause = world.causes.first.noise;
  for (const { scope, indicators } of NOISY) {
    const keys = entities[scope];
    for (let lane = 0; lane < keys.length; lane += 1) {
      for (let block = 0; block * PER_DRAW < indicators.length; block += 1) {
        const words = draw(state.luck, NOISE, keys[lane] as number, block);
        const last = Math.min(indicators.length, (block + 1) * PER_DRAW);
        for (let index = block * PER_DRAW; index < last; index += 1) {
          const { place, size } = indicators[index] as NoisyIndicator;
          add(work, (layout.offset[place] as number) + lane, cause, size * spread(words[index % PER_DRAW] as number));
        }
      }
    }
  }
}

interface NoisyIndicator {
  readonly place: number;
  readonly size: number;
}

const NOISY = (['country', 'province', 'group', 'actor', 'international'] as const).map((scope) => ({
  scope,
  indicators: INDICATORS.flatMap((row: Indicator, place) =>
    row.scope === scope ? [{ place, size: row.noise.central }] : [],
  ),
}));

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
