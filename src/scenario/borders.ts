import type { CountryMap } from './schema/country-map.ts';

/** A position on the author's plane: from left to right, and from bottom to top. */
export type Position = readonly [x: number, y: number];

/** The rings of a province: outlines and holes of all its parts, closed, by the even-odd rule. */
export interface ProvinceShape {
  readonly province: string;
  readonly rings: readonly (readonly Position[])[];
}

/** A straight piece of an outline, and the provinces on whose outlines it lies: one at a coast, two at a border. */
export interface OutlinePiece {
  readonly from: Position;
  readonly to: Position;
  readonly provinces: readonly string[];
}

/** The shape of each province of a map that was checked. */
export const shapesOf = ({ features }: CountryMap): ProvinceShape[] =>
  features.map(({ id, properties, geometry }) => ({
    province: id ?? properties?.province ?? '',
    rings: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      .flat()
      .map((ring) => ring.map(([x = 0, y = 0]): Position => [x, y])),
  }));

/** Positions nearer than this share of the country's size are one. */
const TOLERANCE = 1e-4;

/**
 * All outlines, cut where a corner of any province lies on them, so that a piece that two provinces share stands once,
 * with both. Made with plain arithmetic alone: what follows for the engine is the same everywhere.
 */
export function outlinePieces(shapes: readonly ProvinceShape[]): OutlinePiece[] {
  const corners = shapes.flatMap(({ rings }) => rings.flat());
  const reach = TOLERANCE * sizeOf(corners);
  const keyOf = ([x, y]: Position): string => `${Math.round(x / reach)} ${Math.round(y / reach)}`;
  const sorted = [...new Map(corners.map((corner) => [keyOf(corner), corner])).values()].toSorted(([a], [b]) => a - b);
  const pieces = new Map<string, { readonly from: Position; readonly to: Position; provinces: string[] }>();
  for (const { province, rings } of shapes) {
    for (const [start, end] of rings.flatMap(edgesOf)) {
      const stops = [start, ...cornersOn(start, end, { sorted, reach }), end];
      for (const [from, to] of edgesOf(stops)) {
        const [a, b] = [keyOf(from), keyOf(to)];
        if (a === b) continue;
        const key = a < b ? `${a} ${b}` : `${b} ${a}`;
        const piece = pieces.get(key) ?? { from, to, provinces: [] };
        if (!piece.provinces.includes(province)) piece.provinces.push(province);
        pieces.set(key, piece);
      }
    }
  }
  return [...pieces.values()];
}

/** Pairs of provinces that share a border, however short. */
export function sharedBorders(shapes: readonly ProvinceShape[]): [string, string][] {
  const pairs = outlinePieces(shapes).flatMap(({ provinces }) =>
    provinces.flatMap((one, index) => provinces.slice(index + 1).map((other): [string, string] => [one, other])),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

const edgesOf = (line: readonly Position[]): [Position, Position][] =>
  line.slice(1).map((to, index) => [line[index] as Position, to]);

function sizeOf(corners: readonly Position[]): number {
  const reach = (axis: 0 | 1): number => {
    const all = corners.map((corner) => corner[axis]);
    return all.reduce((a, b) => Math.max(a, b), -Infinity) - all.reduce((a, b) => Math.min(a, b), Infinity);
  };
  return Math.max(reach(0), reach(1));
}

interface Corners {
  /** From left to right. */
  readonly sorted: readonly Position[];
  readonly reach: number;
}

/** Corners on a straight edge between its ends, in order from its start. */
function cornersOn([ax, ay]: Position, [bx, by]: Position, { sorted, reach }: Corners): Position[] {
  const [dx, dy] = [bx - ax, by - ay];
  const long = dx * dx + dy * dy;
  const found: { readonly corner: Position; readonly along: number }[] = [];
  const last = Math.max(ax, bx) + reach;
  for (let index = firstFrom(sorted, Math.min(ax, bx) - reach); index < sorted.length; index += 1) {
    const corner = sorted[index] as Position;
    if (corner[0] > last) break;
    const [x, y] = [corner[0] - ax, corner[1] - ay];
    const along = x * dx + y * dy;
    const beside = x * dy - y * dx;
    const isBetween = along > 0 && along < long && x * x + y * y > reach * reach;
    if (isBetween && beside * beside <= reach * reach * long) found.push({ corner, along });
  }
  return found.toSorted((a, b) => a.along - b.along).map(({ corner }) => corner);
}

/** Place of the first corner that is not to the left of this. */
function firstFrom(sorted: readonly Position[], left: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Position)[0] < left) low = middle + 1;
    else high = middle;
  }
  return low;
}
