import { type Area, boundsOf, centroidOf, mainPieceOf, type Point } from './polygon.ts';

/** Distance between the lines along which an area is looked at, and what a box keeps clear of its edge. */
const STEP = 2;
const CLEAR = 1;

/** Where in an area a box may stand: the stretches inside along level lines. */
export interface LabelRoom {
  /** Where a box should stand if it can. */
  readonly home: Point;
  readonly top: number;
  /** Start and end of each stretch, one after the other, for each line. */
  readonly lines: readonly (readonly number[])[];
  /** Length of the longest stretch. */
  readonly widest: number;
}

/** Looks at an area along level lines. */
export function roomIn(area: Area): LabelRoom {
  const corners = area.flat();
  if (corners.length < 3) return { home: [0, 0], top: 0, lines: [], widest: 0 };
  const { min, max } = boundsOf(corners);
  const count = Math.max(0, Math.floor((max[1] - min[1]) / STEP));
  const lines = Array.from({ length: count }, (_, line) => stretchesAt(area, min[1] + (line + 0.5) * STEP));
  return { home: centroidOf(mainPieceOf(area)), top: min[1], lines, widest: widestOf(lines) };
}

function widestOf(lines: LabelRoom['lines']): number {
  let widest = 0;
  for (const cuts of lines) {
    for (let at = 0; at + 1 < cuts.length; at += 2) {
      widest = Math.max(widest, (cuts[at + 1] as number) - (cuts[at] as number));
    }
  }
  return widest;
}

function stretchesAt(area: Area, y: number): number[] {
  const cuts: number[] = [];
  for (const ring of area) {
    let [ax, ay] = ring.at(-1) as Point;
    for (const [bx, by] of ring) {
      if (ay > y !== by > y) cuts.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
      [ax, ay] = [bx, by];
    }
  }
  return cuts.toSorted((a, b) => a - b);
}

/** Whether a point lies inside, as finely as the lines lie; far quicker than to ask the area. */
export function isInRoom({ top, lines }: LabelRoom, [x, y]: Point): boolean {
  const cuts = lines[Math.floor((y - top) / STEP)] ?? [];
  for (let at = 0; at + 1 < cuts.length; at += 2)
    if (x >= (cuts[at] as number) && x <= (cuts[at + 1] as number)) return true;
  return false;
}

/** The middle of a box of this size that lies wholly inside, as near to the middle of the area as can be; null where none does. */
export function fitBox({ home, top, lines, widest }: LabelRoom, width: number, height: number): Point | null {
  if (width + 2 * CLEAR > widest) return null;
  const tall = Math.ceil((height + 2 * CLEAR) / STEP) + 1;
  let best: { readonly at: Point; readonly far: number } | null = null;
  for (let first = 0; first + tall <= lines.length; first += 1) {
    const y = top + (first + tall / 2) * STEP;
    if (best !== null && Math.abs(y - home[1]) >= best.far) continue;
    const free = sharedBy(lines, first, tall);
    for (let at = 0; at + 1 < free.length; at += 2) {
      const [left, right] = [(free[at] as number) + CLEAR + width / 2, (free[at + 1] as number) - CLEAR - width / 2];
      if (left > right) continue;
      const x = Math.min(right, Math.max(left, home[0]));
      const far = Math.hypot(x - home[0], y - home[1]);
      if (best === null || far < best.far) best = { at: [x, y], far };
    }
  }
  return best?.at ?? null;
}

/** What is inside on all of some lines that follow each other. */
function sharedBy(lines: LabelRoom['lines'], first: number, count: number): readonly number[] {
  let shared = lines[first] ?? [];
  for (let line = first + 1; line < first + count && shared.length > 0; line += 1)
    shared = both(shared, lines[line] ?? []);
  return shared;
}

function both(a: readonly number[], b: readonly number[]): number[] {
  const shared: number[] = [];
  for (let i = 0; i + 1 < a.length; i += 2) {
    for (let j = 0; j + 1 < b.length; j += 2) {
      const from = Math.max(a[i] as number, b[j] as number);
      const to = Math.min(a[i + 1] as number, b[j + 1] as number);
      if (to > from) shared.push(from, to);
    }
  }
  return shared;
}
