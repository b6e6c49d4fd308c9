import { sampled, shoreOf } from './contour.ts';
import { distanceTo, segmentsOf } from './distances.ts';
import { MOST_RELIEF, reliefOf } from './noise.ts';
import { boundsOf, hullOf, isInside, type Point } from './polygon.ts';

/** Cells of the grid along the longer side of a country, at the finest. */
export const FINENESS = 96;
/** Distance from one headland to the next, swing of the coast, and how far the whole outline is bent, as shares of the longer side. */
const HEADLANDS = 0.3;
const SWING = 0.085;
const BEND = 0.07;
/** Land that every place and every link between them keeps, as shares of the margin. */
const KEPT = 0.55;
const LINKED = 0.3;

/**
 * A coast around the places of a country, as a closed line that never crosses itself: land near their hull, bent and
 * broken into bays and headlands that depend on the seed alone. No real outline is traced. All places lie inside.
 */
export function coastAround(places: readonly Point[], seed: string, fineness = FINENESS): Point[] {
  const land = landAround(places, seed);
  const { min, max } = boundsOf(places);
  const step = land.longer / Math.min(FINENESS, fineness);
  const frame = {
    left: min[0] - land.room,
    top: min[1] - land.room,
    step,
    columns: Math.ceil((max[0] - min[0] + 2 * land.room) / step) + 1,
    rows: Math.ceil((max[1] - min[1] + 2 * land.room) / step) + 1,
  };
  return shoreOf(sampled(land.inside, frame));
}

interface Land {
  readonly longer: number;
  /** The coast is nowhere further from the nearest place. */
  readonly room: number;
  /** How far inside the land a point is, in the units of the places; below 0 at sea. */
  readonly inside: (x: number, y: number) => number;
}

function landAround(places: readonly Point[], seed: string): Land {
  const margin = marginOf(places);
  const { min, max } = boundsOf(places);
  const longer = Math.max(max[0] - min[0], max[1] - min[1]) + 2 * margin;
  const [swing, bend] = [Math.min(SWING * longer, 0.9 * margin), Math.min(BEND * longer, 0.7 * margin)];
  const relief = reliefOf(`${seed}/coast`, HEADLANDS * longer, 5);
  const [bendX, bendY] = [reliefOf(`${seed}/bend-x`, longer, 2), reliefOf(`${seed}/bend-y`, longer, 2)];
  const outside = outsideOf(hullOf(places));
  const homes = segmentsOf(places.map((place) => [place, place]));
  const links = segmentsOf(linksOf(places));
  const inside = (x: number, y: number): number => {
    const shelf = margin - outside(x + bend * bendX(x, y), y + bend * bendY(x, y));
    if (Math.abs(shelf) > MOST_RELIEF * swing + margin) return shelf;
    const height = relief(x, y);
    const coast = shelf + swing * height;
    if (coast > margin) return coast;
    // Whatever the relief does, places stay on land and hang together.
    const kept = margin * KEPT * (1 + 0.2 * Math.max(0, 1 + height));
    const nearPlace = kept - distanceTo(homes, x, y);
    const onLink = LINKED * margin - distanceTo(links, x, y);
    return higher(higher(coast, nearPlace, 0.8 * margin), onLink, 0.4 * margin);
  };
  return { longer, room: margin + MOST_RELIEF * (swing + bend), inside };
}

/** The higher of two heights, rounded off where they meet within a reach; never less than either. */
function higher(a: number, b: number, reach: number): number {
  const near = Math.max(0, reach - Math.abs(a - b));
  return Math.max(a, b) + (near * near) / (4 * reach);
}

/** Room between the outermost places and the coast: about the distance to a neighbour. */
function marginOf(places: readonly Point[]): number {
  const nearest = places.map((place, index) =>
    Math.sqrt(Math.min(1, ...places.filter((_, other) => other !== index).map((other) => squared(place, other)))),
  );
  const mean = nearest.reduce((sum, each) => sum + each, 0) / Math.max(1, nearest.length);
  return Math.max(0.09, Math.min(0.26, 0.62 * mean));
}

type Link = readonly [Point, Point];

/** The shortest links that join all places (Prim, 1957). */
function linksOf(places: readonly Point[]): Link[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  const left = new Map(others.map((place, index) => [index, { place, to: first }]));
  const links: Link[] = [];
  while (left.size > 0) {
    const [index, link] = [...left].reduce((a, b) =>
      squared(b[1].place, b[1].to) < squared(a[1].place, a[1].to) ? b : a,
    );
    left.delete(index);
    links.push([link.place, link.to]);
    for (const [other, { place, to }] of left) {
      if (squared(place, link.place) < squared(place, to)) left.set(other, { place, to: link.place });
    }
  }
  return links;
}

/** Measures the distance to a hull, below 0 inside it. */
function outsideOf(hull: readonly Point[]): (x: number, y: number) => number {
  const edges = segmentsOf(hull.map((from, index): Link => [from, hull[(index + 1) % hull.length] as Point]));
  return (x, y) => {
    const far = distanceTo(edges, x, y);
    return hull.length > 2 && isInside(hull, [x, y]) ? -far : far;
  };
}

const squared = ([ax, ay]: Point, [bx, by]: Point): number => (ax - bx) ** 2 + (ay - by) ** 2;
