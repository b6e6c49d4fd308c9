import { Delaunay } from 'd3-delaunay';
import { boundsOf, clipToConvex, type Line, partsInside, type Point, type Polygon } from './polygon.ts';

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
  const box: [number, number, number, number] = [min[0] - 1, min[1] - 1, max[0] + 1, max[1] + 1];
  const voronoi = Delaunay.from(places as [number, number][]).voronoi(box);
  const whole = places.map((_, index) => ((voronoi.cellPolygon(index) as Point[] | null) ?? []).slice(0, -1));
  return {
    cells: whole.map((cell) => (cell.length === 0 ? [] : clipToConvex(coast, cell))),
    borders: whole.flatMap((cell, index) =>
      bordersOf(cell, index, places).flatMap(([a, b]) => partsInside(a, b, coast)),
    ),
  };
}

/** Edges of a cell that it shares with the cell of a later place. */
function bordersOf(cell: Polygon, own: number, places: readonly Point[]): [Point, Point][] {
  return cell.flatMap((from, index): [Point, Point][] => {
    const to = cell[(index + 1) % cell.length] as Point;
    const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const away = places.map((place) => Math.hypot(place[0] - middle[0], place[1] - middle[1]));
    const reach = (away[own] ?? 0) * (1 + 1e-6) + 1e-6;
    const other = away.findIndex((far, place) => place !== own && far <= reach);
    return other > own ? [[from, to]] : [];
  });
}
