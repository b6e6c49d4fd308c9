import type { Link } from './links.ts';
import { k } from './parameters.ts';
import type { World } from './world.ts';

const UNEVEN_MEAN = k('uneven:mean');

/** Values of all cells in one month: an array and where the month begins in it. */
export interface Snapshot {
  readonly cells: Float64Array;
  readonly base: number;
}

/**
 * How far a link's source stands above its reference, as each place of its target feels it: a country or the world
 * acts on every place, provinces on groups by where they live, on actors by presence, on the country by population.
 */
export function excessFelt(world: World, link: Link, past: Snapshot, out: Float64Array): void {
  switch (link.fromScope) {
    case 'province':
      return fromProvinces(world, link, past, out);
    case 'group':
      return fromGroups(world, link, past, out);
    case 'actor':
      return fromActors(world, link, past, out);
    default:
      out.fill(excess(world, link, past, 0), 0, link.lanes);
      return scaleByTargetKind(link, out);
  }
}

function excess(world: World, link: Link, { cells, base }: Snapshot, lane: number): number {
  return (cells[base + link.from + lane] as number) - (world.reference[link.from + lane] as number);
}

function fromProvinces(world: World, link: Link, past: Snapshot, out: Float64Array): void {
  const { spread, presenceShare, population } = world.society;
  const provinces = population.length;
  if (link.toScope === 'province') {
    for (let p = 0; p < provinces; p += 1) {
      out[p] = excess(world, link, past, p) + (link.neighbours === 0 ? 0 : fromNeighbours(world, link, past, p));
    }
  } else if (link.toScope === 'group' || link.toScope === 'actor') {
    const weights = link.toScope === 'group' ? spread : presenceShare;
    for (let lane = 0; lane < link.lanes; lane += 1) {
      out[lane] = weighted(world, link, past, { weights, from: lane * provinces, count: provinces });
    }
  } else {
    const mean = weighted(world, link, past, { weights: population, from: 0, count: provinces });
    const share = link.uneven ? (world.k[UNEVEN_MEAN] as number) : 1;
    out[0] = share * mean + (1 - share) * (share === 1 ? 0 : worst(world, link, past, provinces));
  }
}

function fromNeighbours(world: World, link: Link, past: Snapshot, p: number): number {
  const neighbours = world.society.neighbours[p] as Uint8Array;
  if (neighbours.length === 0) return 0;
  let sum = 0;
  for (let index = 0; index < neighbours.length; index += 1)
    sum += excess(world, link, past, neighbours[index] as number);
  return (link.neighbours * sum) / neighbours.length;
}

function fromGroups(world: World, link: Link, past: Snapshot, out: Float64Array): void {
  const { share, targets, groupSize, population } = world.society;
  const provinces = population.length;
  const groups = groupSize.length;
  for (let lane = 0; lane < link.lanes; lane += 1) {
    if (link.toScope === 'group') out[lane] = excess(world, link, past, lane);
    else if (link.toScope === 'province') {
      let sum = 0;
      for (let g = 0; g < groups; g += 1) sum += (share[g * provinces + lane] as number) * excess(world, link, past, g);
      out[lane] = sum;
    } else if (link.toScope === 'actor') {
      out[lane] = weighted(world, link, past, { weights: targets, from: lane * groups, count: groups });
    } else out[lane] = weighted(world, link, past, { weights: groupSize, from: 0, count: groups });
  }
}

function fromActors(world: World, link: Link, past: Snapshot, out: Float64Array): void {
  const { presence, population, kinds } = world.society;
  const provinces = population.length;
  out.fill(0, 0, link.lanes);
  for (let a = 0; a < kinds.length; a += 1) {
    const gate = link.gate < 0 ? 1 : (past.cells[past.base + link.gate + a] as number) / 100;
    const push = excess(world, link, past, a) * gate * (link.byActor[a] as number);
    if (link.toScope === 'province') {
      for (let p = 0; p < provinces; p += 1)
        out[p] = (out[p] as number) + (presence[a * provinces + p] as number) * push;
    } else if (link.toScope === 'actor') out[a] = push;
    else
      for (let lane = 0; lane < link.lanes; lane += 1)
        out[lane] = Math.max(a === 0 ? push : (out[lane] as number), push);
  }
}

function scaleByTargetKind(link: Link, out: Float64Array): void {
  if (link.toScope !== 'actor') return;
  for (let a = 0; a < link.lanes; a += 1) out[a] = (out[a] as number) * (link.byActor[a] as number);
}

interface Weights {
  readonly weights: Float64Array;
  readonly from: number;
  readonly count: number;
}

function weighted(world: World, link: Link, past: Snapshot, { weights, from, count }: Weights): number {
  let sum = 0;
  for (let lane = 0; lane < count; lane += 1) sum += (weights[from + lane] as number) * excess(world, link, past, lane);
  return sum;
}

function worst(world: World, link: Link, past: Snapshot, provinces: number): number {
  let most = excess(world, link, past, 0);
  for (let p = 1; p < provinces; p += 1) most = Math.max(most, excess(world, link, past, p));
  return most;
}
