/** A point in the units of whatever it is drawn in. */
export type Point = readonly [x: number, y: number];
/** Corners in order; the last is joined to the first. */
export type Polygon = readonly Point[];

/** Twice the area with the sign of the direction of turn. */
const twiceSigned = (polygon: Polygon): number =>
  polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);

/** Area of a polygon, never negative. */
export const areaOf = (polygon: Polygon): number => Math.abs(twiceSigned(polygon)) / 2;

/** Centre of mass of a polygon; of its corners where it has no area. */
export function centroidOf(polygon: Polygon): Point {
  const twice = twiceSigned(polygon);
  if (Math.abs(twice) < 1e-12) return meanOf(polygon);
  let [sumX, sumY] = [0, 0];
  polygon.forEach(([x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] as Point;
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  return [sumX / (3 * twice), sumY / (3 * twice)];
}

/** Mean of points; the origin where there are none. */
export function meanOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return [points.reduce((sum, [x]) => sum + x, 0) / count, points.reduce((sum, [, y]) => sum + y, 0) / count];
}

/** Whether a point lies inside, by how often a ray to the right crosses the edges. */
export function isInside(polygon: Polygon, [x, y]: Point): boolean {
  let inside = false;
  polygon.forEach(([ax, ay], index) => {
    const [bx, by] = polygon[(index + 1) % polygon.length] as Point;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Least and greatest coordinates. */
export function boundsOf(points: readonly Point[]): { min: Point; max: Point } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { min: [Math.min(...xs), Math.min(...ys)], max: [Math.max(...xs), Math.max(...ys)] };
}

/** The part of any polygon that lies in a convex one (Sutherland and Hodgman, 1974). */
export function clipToConvex(subject: Polygon, convex: Polygon): Point[] {
  const turn = twiceSigned(convex) >= 0 ? 1 : -1;
  return convex.reduce<Point[]>(
    (kept, from, index) => {
      const to = convex[(index + 1) % convex.length] as Point;
      return clipToEdge(kept, (point) => turn * sideOf(from, to, point));
    },
    [...subject],
  );
}

/** Positive to the left of the line, negative to the right. */
const sideOf = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

function clipToEdge(polygon: readonly Point[], side: (point: Point) => number): Point[] {
  return polygon.flatMap((point, index) => {
    const before = polygon[(index + polygon.length - 1) % polygon.length] as Point;
    const [here, there] = [side(point), side(before)];
    const crossing = here >= 0 !== there >= 0 ? [between(before, point, there / (there - here))] : [];
    return here >= 0 ? [...crossing, point] : crossing;
  });
}

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + share * (bx - ax),
  ay + share * (by - ay),
];

/** An SVG path around a polygon, to a tenth of a unit. */
export const pathOf = (polygon: Polygon): string =>
  polygon.length === 0 ? '' : `M${polygon.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
