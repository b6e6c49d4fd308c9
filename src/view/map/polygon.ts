/** A point in the units of whatever it is drawn in. */
export type Point = readonly [x: number, y: number];
/** Corners in order; the last is joined to the first. */
export type Polygon = readonly Point[];

/** Corners in order, from one end to the other. */
export type Line = readonly Point[];
/** Land of one or more pieces, and the holes in it, by the even-odd rule. */
export type Area = readonly Polygon[];

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

/** The largest piece of an area. */
export const mainPieceOf = (area: Area): Polygon =>
  area.reduce<Polygon>((largest, ring) => (areaOf(ring) > areaOf(largest) ? ring : largest), []);

/** Least and greatest coordinates. */
export function boundsOf(points: readonly Point[]): { min: Point; max: Point } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { min: [Math.min(...xs), Math.min(...ys)], max: [Math.max(...xs), Math.max(...ys)] };
}

/** The convex hull of points (Andrew, 1979): one point or two where there are no more, or where all lie in a line. */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const half = (line: readonly Point[]): Point[] =>
    line.reduce<Point[]>((kept, point) => {
      while (kept.length > 1 && sideOf(kept.at(-2) as Point, kept.at(-1) as Point, point) <= 0) kept.pop();
      return [...kept, point];
    }, []);
  const [lower, upper] = [half(sorted), half(sorted.toReversed())];
  return sorted.length < 2 ? sorted : [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

/** The part of any polygon that lies in a convex one (Sutherland and Hodgman, 1974). */
export function clipToConvex(subject: Polygon, convex: Polygon): Point[] {
  const turn = twiceSigned(convex) >= 0 ? 1 : -1;
  return convex.reduce<Point[]>(
    (kept, from, index) => {
      const to = convex[(index + 1) % convex.length] as Point;
      return clipToSide(kept, (point) => turn * sideOf(from, to, point));
    },
    [...subject],
  );
}

/** The parts of a straight line that lie inside a polygon. */
export function partsInside([ax, ay]: Point, [bx, by]: Point, polygon: Polygon): Line[] {
  const at = (share: number): Point => [ax + share * (bx - ax), ay + share * (by - ay)];
  const cuts = polygon.flatMap(([cx, cy], index) => {
    const [dx, dy] = polygon[(index + 1) % polygon.length] as Point;
    const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
    const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
    const beside = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across;
    return across !== 0 && along > 0 && along < 1 && beside >= 0 && beside < 1 ? [along] : [];
  });
  const stops = [0, ...cuts.toSorted((a, b) => a - b), 1];
  return stops.slice(1).flatMap((to, index): Line[] => {
    const from = stops[index] as number;
    return to > from && isInside(polygon, at((from + to) / 2)) ? [[at(from), at(to)]] : [];
  });
}

/** Positive to the left of the line, negative to the right. */
const sideOf = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** What of a polygon lies on the positive side of a straight line, by a measure that grows evenly across it. */
export function clipToSide(polygon: readonly Point[], side: (point: Point) => number): Point[] {
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

const spot = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** An SVG path around an area, to a tenth of a unit; to be filled by the even-odd rule. */
export const pathOf = (area: Area): string =>
  area.map((ring) => (ring.length === 0 ? '' : `M${ring.map(spot).join('L')}Z`)).join('');

/** An SVG path along lines. */
export const pathAlong = (lines: readonly Line[]): string =>
  lines.map((line) => (line.length === 0 ? '' : `M${line.map(spot).join('L')}`)).join('');
