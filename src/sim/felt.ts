import { k } from './parameters.ts';
import type { World } from './world.ts';

const UNEVEN_MEAN = k('uneven:mean');

/** Where a month stands among those that are kept: their values one after the other, and the gain of its stage. */
export interface Push {
  readonly past: Float64Array;
  /** Where the month of each delay begins in `past`. */
  readonly bases: Uint32Array;
  /** Points for each point of a strength of 1. */
  readonly gain: number;
}

/** Writes to `out` the amounts of all links of a world, in points, in the order of `World.flows`. */
export function feel(world: World, push: Push, out: Float64Array): void {
  lone(world, push, out);
  direct(world, push, out);
  mixed(world, push, out);
  gated(world, push, out);
  uneven(world, push, out);
  strongest(world, push, out);
}

/** One source acts by itself, the country or the world on every place alike. */
function lone({ flows, tuning, reference }: World, { past, bases, gain }: Push, out: Float64Array): void {
  const { spans, delay, from, amount } = flows;
  const { pushes } = tuning;
  for (let link = spans.lone.first; link < spans.lone.end; link += 1) {
    const cell = from[link] as number;
    const excess = (past[(bases[delay[link] as number] as number) + cell] as number) - (reference[cell] as number);
    out[amount[link] as number] = gain * (pushes[link] as number) * excess;
  }
}

/** Each source acts by itself, each place on itself. */
function direct({ flows, tuning, reference }: World, { past, bases, gain }: Push, out: Float64Array): void {
  const { spans, delay, from, amount } = flows;
  const { pushes } = tuning;
  for (let link = spans.direct.first; link < spans.direct.end; link += 1) {
    const base = bases[delay[link] as number] as number;
    const size = gain * (pushes[link] as number);
    const end = amount[link + 1] as number;
    let cell = from[link] as number;
    for (let place = amount[link] as number; place < end; place += 1) {
      out[place] = size * ((past[base + cell] as number) - (reference[cell] as number));
      cell += 1;
    }
  }
}

/** Each place feels all sources by their weights. */
function mixed({ flows, tuning, reference }: World, { past, bases, gain }: Push, out: Float64Array): void {
  const { spans, delay, amount, entry, source, weight } = flows;
  const { pushes } = tuning;
  for (let link = spans.mixed.first; link < spans.mixed.end; link += 1) {
    const base = bases[delay[link] as number] as number;
    const size = gain * (pushes[link] as number);
    const end = amount[link + 1] as number;
    let next = entry[amount[link] as number] as number;
    for (let place = amount[link] as number; place < end; place += 1) {
      const last = entry[place + 1] as number;
      let sum = 0;
      for (; next < last; next += 1) {
        const cell = source[next] as number;
        sum += (weight[next] as number) * ((past[base + cell] as number) - (reference[cell] as number));
      }
      out[place] = size * sum;
    }
  }
}

/** Each actor's push counts as far as another indicator of the same actor lets it. */
function gated({ flows, tuning, reference }: World, { past, bases, gain }: Push, out: Float64Array): void {
  const { spans, delay, gate, amount, entry, source, weight } = flows;
  for (let link = spans.gated.first; link < spans.gated.end; link += 1) {
    const base = bases[delay[link] as number] as number;
    const size = gain * (tuning.pushes[link] as number);
    const aside = base + (gate[link] as number);
    for (let place = amount[link] as number; place < (amount[link + 1] as number); place += 1) {
      let sum = 0;
      for (let each = entry[place] as number; each < (entry[place + 1] as number); each += 1) {
        const cell = source[each] as number;
        const excess = (past[base + cell] as number) - (reference[cell] as number);
        sum += (weight[each] as number) * excess * ((past[aside + cell] as number) / 100);
      }
      out[place] = size * sum;
    }
  }
}

/** The mean of the provinces and the worst of them, each in part. */
function uneven({ flows, tuning, reference, k: numbers }: World, { past, bases, gain }: Push, out: Float64Array): void {
  const { spans, delay, amount, entry, source, weight } = flows;
  const share = numbers[UNEVEN_MEAN] as number;
  for (let link = spans.uneven.first; link < spans.uneven.end; link += 1) {
    const base = bases[delay[link] as number] as number;
    const place = amount[link] as number;
    const last = entry[place + 1] as number;
    let mean = 0;
    let worst = -100;
    for (let each = entry[place] as number; each < last; each += 1) {
      const cell = source[each] as number;
      const excess = (past[base + cell] as number) - (reference[cell] as number);
      mean += (weight[each] as number) * excess;
      if (excess > worst) worst = excess;
    }
    const isNowhere = entry[place] === last;
    out[place] = isNowhere ? 0 : gain * (tuning.pushes[link] as number) * (share * mean + (1 - share) * worst);
  }
}

/** The strongest push of any actor of a kind that counts; none where there is no such actor. */
function strongest({ flows, tuning, reference }: World, { past, bases, gain }: Push, out: Float64Array): void {
  const { spans, delay, amount, entry, source, weight } = flows;
  for (let link = spans.strongest.first; link < spans.strongest.end; link += 1) {
    const base = bases[delay[link] as number] as number;
    const place = amount[link] as number;
    let most = -Infinity;
    for (let each = entry[place] as number; each < (entry[place + 1] as number); each += 1) {
      const cell = source[each] as number;
      const push = (weight[each] as number) * ((past[base + cell] as number) - (reference[cell] as number));
      if (push > most) most = push;
    }
    out[place] = most === -Infinity ? 0 : gain * (tuning.pushes[link] as number) * most;
  }
}
