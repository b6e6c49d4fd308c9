import { hash32 } from '../../lib/hash32.ts';
import { meanOf, type Point } from './polygon.ts';

const CORNERS = 180;
const WAVES = [2, 3, 4, 5, 7, 9, 13, 17, 23] as const;
/** Swing of the longest wave, as a share of the distance from the middle. */
const SWING = 0.085;

/**
 * A coast around the places of a country: the hull of discs about them, with bays and headlands that depend on the seed
 * alone. No real outline is traced. All places lie inside.
 */
export function coastAround(places: readonly Point[], seed: string): Point[] {
  const middle = meanOf(places);
  const margin = marginOf(places);
  const angles = Array.from({ length: CORNERS }, (_, index) => (index * 2 * Math.PI) / CORNERS);
  const reach = angles.map((angle) => supportOf(places, middle, angle) + margin);
  const wobble = wobbleOf(seed);
  return angles.map((angle) => {
    const hull = distanceToHull(angles, reach, angle);
    const distance = hull - Math.min(margin * 0.55, hull * wobble(angle));
    return [middle[0] + distance * Math.cos(angle), middle[1] + distance * Math.sin(angle)];
  });
}

/** Room between the outermost places and the coast: about the distance to a neighbour. */
function marginOf(places: readonly Point[]): number {
  const nearest = places.map((place, index) =>
    Math.min(...places.filter((_, other) => other !== index).map((other) => distance(place, other)), 1),
  );
  const mean = nearest.reduce((sum, each) => sum + each, 0) / Math.max(1, nearest.length);
  return Math.max(0.09, Math.min(0.26, 0.62 * mean));
}

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

const supportOf = (places: readonly Point[], [mx, my]: Point, angle: number): number =>
  places.reduce((most, [x, y]) => Math.max(most, (x - mx) * Math.cos(angle) + (y - my) * Math.sin(angle)), -Infinity);

/** How far a ray from the middle goes before it leaves the hull that the reaches describe. */
const distanceToHull = (angles: readonly number[], reach: readonly number[], angle: number): number =>
  angles.reduce((least, other, index) => {
    const share = Math.cos(angle - other);
    return share <= 0.05 ? least : Math.min(least, (reach[index] ?? 0) / share);
  }, Infinity);

/** Bays (positive) and headlands (negative) as a sum of waves with phases from the seed. */
function wobbleOf(seed: string): (angle: number) => number {
  const waves = WAVES.map((count) => ({
    count,
    size: (SWING * (0.6 + 0.4 * unitOf(`${seed}/size/${count}`))) / (count / 2) ** 0.85,
    phase: 2 * Math.PI * unitOf(`${seed}/phase/${count}`),
  }));
  return (angle) => waves.reduce((sum, { count, size, phase }) => sum + size * Math.cos(count * angle + phase), 0);
}

/** A number from 0 to 1 that belongs to a text. */
const unitOf = (text: string): number => hash32(text) / 2 ** 32;
