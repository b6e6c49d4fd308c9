import { areaOf, type Point } from './polygon.ts';

/** Square grid on which a field is looked at; values stand row by row. */
export interface FieldGrid {
  readonly left: number;
  readonly top: number;
  /** Length of a side of a cell. */
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}

/** Looks at a field, which is above 0 on land, at every corner of a grid; the rim of the grid is always sea. */
export function sampled(field: (x: number, y: number) => number, frame: Omit<FieldGrid, 'values'>): FieldGrid {
  const { left, top, step, columns, rows } = frame;
  const values = new Float64Array(columns * rows).fill(-1);
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) {
      // A corner exactly on the coast would let the line touch itself.
      values[row * columns + column] = field(left + column * step, top + row * step) || -1e-12;
    }
  }
  return { ...frame, values };
}

/**
 * The longest shore of the land in a grid, by marching squares: a closed line that follows the land on its right hand and
 * never crosses itself. Islands and lakes are left out.
 */
export function shoreOf(grid: FieldGrid): Point[] {
  const next = stepsOf(grid);
  const shores: Point[][] = [];
  for (const start of next.keys()) {
    const edges: number[] = [];
    for (let edge: number | undefined = start; edge !== undefined;) {
      edges.push(edge);
      const to = next.get(edge);
      next.delete(edge);
      edge = to !== undefined && next.has(to) ? to : undefined;
    }
    shores.push(edges.map((edge) => crossing(grid, edge)));
  }
  return shores.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
}

/** Edges of the grid have numbers: twice that of the corner where they begin, plus 1 for those that go down. */
const across = (corner: number): number => corner * 2;
const down = (corner: number): number => corner * 2 + 1;

/** Through which edge the shore leaves a cell that it enters through another. */
function stepsOf({ columns, rows, values }: FieldGrid): Map<number, number> {
  const next = new Map<number, number>();
  for (let row = 0; row < rows - 1; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const corner = row * columns + column;
      if (isOneSided(values, corner, columns)) continue;
      const edges = [across(corner), down(corner + 1), across(corner + columns), down(corner)] as const;
      const corners = [corner, corner + 1, corner + columns + 1, corner + columns];
      const land = corners.map((each) => (values[each] ?? 0) > 0);
      // Around the cell, land begins at one edge and ends at a later one; two strips of land in a cell stay apart.
      for (let side = 0; side < 4; side += 1) {
        if (land[side] === true || land[(side + 1) % 4] !== true) continue;
        let end = (side + 1) % 4;
        while (land[(end + 1) % 4] === true) end = (end + 1) % 4;
        next.set(edges[side] as number, edges[end] as number);
      }
    }
  }
  return next;
}

/** Whether all corners of a cell are land, or all sea, as nearly always. */
function isOneSided(values: Float64Array, corner: number, columns: number): boolean {
  const land = (values[corner] as number) > 0;
  const below = corner + columns;
  return (
    (values[corner + 1] as number) > 0 === land &&
    (values[below] as number) > 0 === land &&
    (values[below + 1] as number) > 0 === land
  );
}

/** Where the shore crosses an edge of the grid. */
function crossing({ left, top, step, columns, values }: FieldGrid, edge: number): Point {
  const from = edge >> 1;
  const to = (edge & 1) === 1 ? from + columns : from + 1;
  const [a, b] = [values[from] ?? 0, values[to] ?? 0];
  // Keeps clear of the corners, where lines of several cells would meet.
  const share = Math.max(0.02, Math.min(0.98, a / (a - b)));
  const [x, y] = [from % columns, Math.floor(from / columns)];
  return (edge & 1) === 1 ? [left + x * step, top + (y + share) * step] : [left + (x + share) * step, top + y * step];
}
