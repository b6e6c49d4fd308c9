import type { Link } from './links.ts';
import { k } from './parameters.ts';
import type { World } from './world.ts';

const UNEVEN_MEAN = k('uneven:mean');

/** Values of all cells in one month, and the points that ten points of excess come to. */
export interface Push {
  readonly past: Float64Array;
  /** Where the month begins in `past`. */
  base: number;
  /** Points for each point that a source stands above its reference. */
  size: number;
}

/** Writes to `out`, from the link's row on, the points by which a link moves each place of its target. */
export function feel(world: World, link: Link, push: Push, out: Float64Array): void {
  switch (link.shape) {
    case 'broadcast':
      return broadcast(world.reference, link, push, out);
    case 'diagonal':
      return diagonal(world.reference, link, push, out);
    case 'matrix':
      return matrix(world.reference, link, push, out);
    case 'gated':
      return gated(world.reference, link, push, out);
    case 'uneven':
      return uneven(world, link, push, out);
    default:
      return strongest(world.reference, link, push, out);
  }
}

/** A country or the world acts on every place alike. */
function broadcast(
  reference: Float64Array,
  { from, lanes, row }: Link,
  { past, base, size }: Push,
  out: Float64Array,
): void {
  const amount = size * ((past[base + from] as number) - (reference[from] as number));
  for (let lane = 0; lane < lanes; lane += 1) out[row + lane] = amount;
}

/** Each place acts on itself. */
function diagonal(
  reference: Float64Array,
  { from, lanes, row }: Link,
  { past, base, size }: Push,
  out: Float64Array,
): void {
  for (let lane = 0; lane < lanes; lane += 1) {
    out[row + lane] = size * ((past[base + from + lane] as number) - (reference[from + lane] as number));
  }
}

function matrix(reference: Float64Array, link: Link, { past, base, size }: Push, out: Float64Array): void {
  const { from, sources, lanes, row, weights } = link;
  for (let lane = 0; lane < lanes; lane += 1) {
    const first = lane * sources;
    let sum = 0;
    for (let source = 0; source < sources; source += 1) {
      const excess = (past[base + from + source] as number) - (reference[from + source] as number);
      sum += (weights[first + source] as number) * excess;
    }
    out[row + lane] = size * sum;
  }
}

/** Each actor's push counts as far as another indicator of the same actor lets it. */
function gated(reference: Float64Array, link: Link, { past, base, size }: Push, out: Float64Array): void {
  const { from, sources, lanes, row, weights, gate } = link;
  for (let lane = 0; lane < lanes; lane += 1) {
    let sum = 0;
    for (let source = 0; source < sources; source += 1) {
      const excess = (past[base + from + source] as number) - (reference[from + source] as number);
      const open = (past[base + gate + source] as number) / 100;
      sum += (weights[lane * sources + source] as number) * excess * open;
    }
    out[row + lane] = size * sum;
  }
}

/** The mean of the provinces and the worst of them, each in part. */
function uneven({ reference, k: numbers }: World, link: Link, { past, base, size }: Push, out: Float64Array): void {
  const { from, sources, row, weights } = link;
  let mean = 0;
  let worst = -100;
  for (let source = 0; source < sources; source += 1) {
    const excess = (past[base + from + source] as number) - (reference[from + source] as number);
    mean += (weights[source] as number) * excess;
    worst = Math.max(worst, excess);
  }
  const share = numbers[UNEVEN_MEAN] as number;
  out[row] = sources === 0 ? 0 : size * (share * mean + (1 - share) * worst);
}

/** The strongest push of any actor of a kind that counts; none where there is no such actor. */
function strongest(reference: Float64Array, link: Link, { past, base, size }: Push, out: Float64Array): void {
  const { from, sources, row, weights } = link;
  let most = -Infinity;
  for (let source = 0; source < sources; source += 1) {
    const weight = weights[source] as number;
    if (weight === 0) continue;
    most = Math.max(most, weight * ((past[base + from + source] as number) - (reference[from + source] as number)));
  }
  out[row] = most === -Infinity ? 0 : size * most;
}
