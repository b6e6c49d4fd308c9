import { Delaunay } from 'd3-delaunay';
import { coastAround } from './coast.ts';
import { boundsOf, clipToConvex, type Point, type Polygon } from './polygon.ts';

/** A country to draw: ids of its provinces and where each lies, 0 to 1 from left to right and from top to bottom. */
export interface Places {
  readonly id: string;
  readonly provinces: readonly { readonly id: string; readonly at?: readonly [number, number] | undefined }[];
}

/** Outline and provinces in CSS pixels. Cells do not overlap and together fill the coast. */
export interface MapShape {
  readonly coast: Polygon;
  readonly cells: readonly { readonly id: string; readonly polygon: Polygon }[];
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** A country is stretched by at most so much to use the room it has. */
const MOST_STRETCH = 1.35;

/** Draws the provinces of a country as the cells of their points within a coast, fitted into a box. */
export function mapShape({ id, provinces }: Places, width: number, height: number): MapShape {
  const points = apart(provinces.map(({ at }, index) => at ?? onSpiral(index, provinces.length)));
  const fit = fitter(coastAround(points, id), width, height);
  const coast = coastAround(points, id).map(fit);
  const cells = cellsOf(points.map(fit), coast);
  return { coast, cells: provinces.map((province, index) => ({ id: province.id, polygon: cells[index] ?? [] })) };
}

/** The cell of each point within the coast. */
export function cellsOf(points: readonly Point[], coast: Polygon): Point[][] {
  const { min, max } = boundsOf(coast);
  const box: [number, number, number, number] = [min[0] - 1, min[1] - 1, max[0] + 1, max[1] + 1];
  const voronoi = Delaunay.from(points as [number, number][]).voronoi(box);
  return points.map((_, index) => {
    const cell = voronoi.cellPolygon(index) as Point[] | null;
    return cell === null ? [] : clipToConvex(coast, cell.slice(0, -1));
  });
}

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

function fitter(outline: readonly Point[], width: number, height: number): (point: Point) => Point {
  const { min, max } = boundsOf(outline);
  const across = width / Math.max(1e-9, max[0] - min[0]);
  const down = height / Math.max(1e-9, max[1] - min[1]);
  const scaleX = Math.min(across, down * MOST_STRETCH);
  const scaleY = Math.min(down, across * MOST_STRETCH);
  const left = (width - scaleX * (max[0] - min[0])) / 2;
  const top = (height - scaleY * (max[1] - min[1])) / 2;
  return ([x, y]) => [left + (x - min[0]) * scaleX, top + (y - min[1]) * scaleY];
}
