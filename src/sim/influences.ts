import type { CoefficientId } from '../model/coefficients.ts';
import { INDICATORS, type Indicator, type Speed } from '../model/indicators.ts';
import type { StageId } from '../model/stages.ts';
import { SPILL_CAUSES } from './cause.ts';
import { at } from './layout.ts';
import type { Link } from './links.ts';
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
/** Indicators whose noise one draw serves. */
const PER_DRAW = 4;

/** Step 3: every link moves its target by gain of the stage, strength and the source's distance from its reference. */
export function applyInfluences(work: Work): void {
  const { world, state } = work;
  const gain = (world.k[GAIN[state.regions.risk as StageId]] as number) / 10;
  for (const link of world.links) {
    const isNow = link.delay === 0;
    const snapshot = { past: isNow ? state.value : state.history, base: isNow ? 0 : slotAt(work, link.delay) };
    const strength = gain * link.sign * (world.k[link.strength] as number);
    if (link.isPlain) applyPlain(work, link, strength, snapshot);
    else applyMixed(work, link, strength, snapshot);
  }
}

/** Where the values at the start of the close so many months ago begin; before the first month they are the start's. */
function slotAt({ world, state }: Work, delay: number): number {
  return (Math.max(0, state.month - delay) % HISTORY_MONTHS) * world.layout.cells;
}

/** A link whose weighted sum is all: most of them, and the innermost loop of the engine. */
function applyPlain(work: Work, link: Link, strength: number, { past, base }: Snapshot): void {
  const { starts, places, weights, from, to, lanes, cause } = link;
  const { reference } = work.world;
  let entry = 0;
  for (let lane = 0; lane < lanes; lane += 1) {
    const end = starts[lane + 1] as number;
    let sum = 0;
    for (; entry < end; entry += 1) {
      const cell = from + (places[entry] as number);
      sum += (weights[entry] as number) * ((past[base + cell] as number) - (reference[cell] as number));
    }
    add(work, to + lane, cause, strength * sum);
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
