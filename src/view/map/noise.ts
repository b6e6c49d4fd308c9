import { hash32 } from '../../lib/hash32.ts';

/** How much of its size each finer wave keeps. */
const FADE = 0.57;
/** No relief is higher or lower. */
export const MOST_RELIEF = 1 / (1 - FADE);

/**
 * Hills and hollows over the plane that depend on a seed alone: about -1 to 1, smooth, with ever finer waves. `length`
 * is about the distance from one large hill to the next.
 */
export function reliefOf(seed: string, length: number, waves: number): (x: number, y: number) => number {
  const base = hash32(seed);
  return (x, y) => {
    let sum = 0;
    let size = 1;
    let scale = 1 / length;
    for (let wave = 0; wave < waves; wave += 1) {
      sum += size * hillsAt(base + wave * 7919, x * scale, y * scale);
      size *= FADE;
      scale *= 2;
    }
    return sum;
  };
}

/** Heights at the corners of a lattice, with smooth ground between them; -1 to 1. */
function hillsAt(seed: number, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const right = eased(x - column);
  const below = eased(y - row);
  const top = mixed(heightAt(seed, column, row), heightAt(seed, column + 1, row), right);
  const bottom = mixed(heightAt(seed, column, row + 1), heightAt(seed, column + 1, row + 1), right);
  return mixed(top, bottom, below);
}

const eased = (share: number): number => share * share * (3 - 2 * share);
const mixed = (a: number, b: number, share: number): number => a + share * (b - a);

/** A height that belongs to a corner of the lattice, by a hash with good avalanche. */
function heightAt(seed: number, column: number, row: number): number {
  let hash = Math.imul(seed ^ Math.imul(column, 0x27d4eb2d), 0x165667b1) ^ Math.imul(row, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 31 - 1;
}
