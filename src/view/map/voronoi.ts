import { boundsOf, clipToConvex, clipToSide, type Line, partsInside, type Point, type Polygon } from './polygon.ts';

/** Land shared out among places: each has what is nearest to it. */
export interface Shares {
  /** The land of each place. Cells do not overlap and together fill the coast. */
  readonly cells: readonly Polygon[];
  /** Lines on land between two cells. */
  readonly borders: readonly Line[];
}

/** Shares the land within a coast out among places. */
export function shareOut(places: readonly Point[], coast: Polygon): Shares {
  const { min, max } = boundsOf(coast);
  const [left, top, right, bottom] = [min[0] - 1, min[1] - 1, max[0] + 1, max[1] + 1];
  const box: Polygon = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const whole = places.map((own) => cellOf(own, places, box));
  return {
    cells: whole.map((cell) => clipToConvex(coast, cell)),
    borders: whole.flatMap((cell, index) =>
      bordersOf(cell, index, places).flatMap(([a, b]) => partsInside(a, b, coast)),
    ),
  };
}

/**
 * What of a box is nearer to one place than to any other (Voronoi, 1908), cut off by one other place after another:
 * there are few, and a library would bring along what it takes for many.
 */
function cellOf(own: Point, places: readonly Point[], box: Polygon): Polygon {
  return places.reduce<Polygon>(
    (cell, other) =>
      other === own ? cell : clipToSide(cell, (point) => squaredAway(other, point) - squaredAway(own, point)),
    box,
  );
}

const squaredAway = ([ax, ay]: Point, [bx, by]: Point): number => (ax - bx) ** 2 + (ay - by) ** 2;

const LEAST = 1e-12;

/** Edges of a cell that it shares with the cell of a later place. */
function bordersOf(cell: Polygon, own: number, places: readonly Point[]): [Point, Point][] {
  return cell.flatMap((from, index): [Point, Point][] => {
    const to = cell[(index + 1) % cell.length] as Point;
    // Where more than three cells meet, some do so in a point.
    if (squaredAway(from, to) < LEAST) return [];
    const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const away = places.map((place) => Math.hypot(place[0] - middle[0], place[1] - middle[1]));
    const reach = (away[own] ?? 0) * (1 + 1e-6) + 1e-6;
    const other = away.findIndex((far, place) => place !== own && far <= reach);
    return other > own ? [[from, to]] : [];
  });
}
