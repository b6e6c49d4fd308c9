import type { Point } from './polygon.ts';

/** Straight pieces one after the other: from x, from y, along x, along y, and 1 over the square of the length. */
export type Segments = Float64Array;

const FIELDS = 5;

/** Prepares pieces for many looks; one without length stands for a point. */
export function segmentsOf(pieces: readonly (readonly [Point, Point])[]): Segments {
  const segments = new Float64Array(pieces.length * FIELDS);
  pieces.forEach(([[ax, ay], [bx, by]], index) => {
    const long = (bx - ax) ** 2 + (by - ay) ** 2;
    segments.set([ax, ay, bx - ax, by - ay, long === 0 ? 0 : 1 / long], index * FIELDS);
  });
  return segments;
}

/** Distance from a point to the nearest of some pieces; infinite where there is none. */
export function distanceTo(segments: Segments, x: number, y: number): number {
  let least = Infinity;
  for (let at = 0; at < segments.length; at += FIELDS) {
    const dx = x - (segments[at] as number);
    const dy = y - (segments[at + 1] as number);
    const alongX = segments[at + 2] as number;
    const alongY = segments[at + 3] as number;
    const along = (dx * alongX + dy * alongY) * (segments[at + 4] as number);
    const share = along < 0 ? 0 : along > 1 ? 1 : along;
    const far = (dx - share * alongX) ** 2 + (dy - share * alongY) ** 2;
    if (far < least) least = far;
  }
  return Math.sqrt(least);
}
