import { outlinePieces, shapesOf } from '../../scenario/borders.ts';
import type { CountryMap } from '../../scenario/schema/country-map.ts';
import { coastAround, FINENESS } from './coast.ts';
import { kept } from './kept.ts';
import { type Area, boundsOf, type Line, type Point } from './polygon.ts';
import { shareOut } from './voronoi.ts';

/** A country to draw: its id, on which a coast depends, and where its provinces lie, or the shapes that they have. */
export interface Places {
  readonly id: string;
  /** Positions run from 0 to 1, from left to right and from top to bottom. */
  readonly provinces: readonly { readonly id: string; readonly at?: readonly [number, number] | undefined }[];
  readonly country?: { readonly map?: CountryMap | undefined };
}

/** Outline and provinces in CSS pixels, within a box. */
export interface MapShape {
  /** Lines between land and sea. */
  readonly coast: readonly Line[];
  /** Lines between provinces. */
  readonly borders: readonly Line[];
  /** In the order of the provinces. */
  readonly cells: readonly { readonly id: string; readonly area: Area }[];
}

/** What was drawn of a country: its coast, in the units of its places, and its map in the sizes of the screens. */
interface Drawn {
  /** The shapes from which it was drawn; a variant may have others. */
  readonly from: CountryMap | undefined;
  readonly outlines: Map<string, readonly Point[]>;
  readonly sizes: Map<string, MapShape>;
}

const known = new WeakMap<Places['provinces'], Drawn>();

function knownOf({ provinces, country }: Places): Drawn {
  const found = known.get(provinces);
  if (found !== undefined && found.from === country?.map) return found;
  const anew: Drawn = { from: country?.map, outlines: new Map(), sizes: new Map() };
  known.set(provinces, anew);
  return anew;
}

/**
 * The map of a country, fitted into a box: the shapes that its file gives, or else the cells of its places within a
 * coast. Drawn once for each size, as long as the country is the same object.
 */
export const mapShape = (places: Places, width: number, height: number): MapShape =>
  kept(knownOf(places).sizes, `${places.id} ${width} ${height}`, () => drawn(places, width, height));

const drawn = (places: Places, width: number, height: number): MapShape =>
  places.country?.map === undefined
    ? fromPlaces(places, { width, height, stretch: MOST_STRETCH })
    : fromShapes(places, places.country.map, { width, height, stretch: 1 });

/** A box to fit into. What is drawn by code is stretched by at most so much to use the room. */
interface Box {
  readonly width: number;
  readonly height: number;
  readonly stretch: number;
}

const MOST_STRETCH = 1.35;
/** Pixels below which a coast has no bays, so that a small map is drawn quickly. */
const FINEST = 4;
/** Cells of a coast's grid by which sizes of maps differ. */
const COARSE = 16;

function fromPlaces(places: Places, box: Box): MapShape {
  const { provinces } = places;
  const points = apart(provinces.map(({ at }, index) => at ?? onSpiral(index, provinces.length)));
  const outline = outlineOf(places, points, box);
  const fit = fitter(outline, box);
  const coast = outline.map(fit);
  const { cells, borders } = shareOut(points.map(fit), coast);
  return {
    coast: [[...coast, ...coast.slice(0, 1)]],
    borders,
    cells: provinces.map((province, index) => ({ id: province.id, area: [cells[index] ?? []] })),
  };
}

/** The coast around the points, drawn once for all boxes of about a size. */
function outlineOf(places: Places, points: readonly Point[], { width, height }: Box): readonly Point[] {
  const cells = Math.min(FINENESS, COARSE * Math.ceil(Math.max(width, height) / FINEST / COARSE));
  return kept(knownOf(places).outlines, `${places.id} ${cells}`, () => coastAround(points, places.id, cells));
}

/** The author's plane goes up where the screen goes down. */
const turned = ([x, y]: Point): Point => [x, -y];

function fromShapes({ provinces }: Places, map: CountryMap, box: Box): MapShape {
  const shapes = shapesOf(map);
  const fitted = fitter(shapes.flatMap(({ rings }) => rings.flat()).map(turned), box);
  const fit = (point: Point): Point => fitted(turned(point));
  const pieces = outlinePieces(shapes);
  const linesOf = (owners: (count: number) => boolean): Line[] =>
    pieces.filter((piece) => owners(piece.provinces.length)).map(({ from, to }) => [fit(from), fit(to)]);
  return {
    coast: linesOf((count) => count === 1),
    borders: linesOf((count) => count > 1),
    cells: provinces.map(({ id }) => ({
      id,
      area: (shapes.find(({ province }) => province === id)?.rings ?? []).map((ring) => ring.slice(0, -1).map(fit)),
    })),
  };
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** A place for a province whose file names none. */
function onSpiral(index: number, count: number): Point {
  const radius = count === 1 ? 0 : 0.42 * Math.sqrt((index + 0.5) / count);
  return [0.5 + radius * Math.cos(index * GOLDEN), 0.5 + radius * Math.sin(index * GOLDEN)];
}

/** Points that fall on one another are moved a little apart, or they would share a cell. */
function apart(points: readonly Point[]): Point[] {
  return points.map(([x, y], index) => {
    const twins = points.slice(0, index).filter(([ox, oy]) => Math.hypot(ox - x, oy - y) < 1e-3).length;
    return twins === 0 ? [x, y] : [x + 0.02 * twins * Math.cos(index), y + 0.02 * twins * Math.sin(index)];
  });
}

function fitter(outline: readonly Point[], { width, height, stretch }: Box): (point: Point) => Point {
  const { min, max } = boundsOf(outline);
  const across = width / Math.max(1e-9, max[0] - min[0]);
  const down = height / Math.max(1e-9, max[1] - min[1]);
  const scaleX = Math.min(across, down * stretch);
  const scaleY = Math.min(down, across * stretch);
  const left = (width - scaleX * (max[0] - min[0])) / 2;
  const top = (height - scaleY * (max[1] - min[1])) / 2;
  return ([x, y]) => [left + (x - min[0]) * scaleX, top + (y - min[1]) * scaleY];
}
