import { textWidth, wrap } from '../charts/text-width.ts';
import { boundsOf, centroidOf, isInside, type Point, type Polygon } from './polygon.ts';

export const MARKS = ['presence', 'flight'] as const;
/** A small sign before a line of a label. */
export type Mark = (typeof MARKS)[number];

export interface LabelNote {
  readonly text: string;
  readonly mark: Mark | null;
}

/** What may be written in a province, the first line foremost. */
export interface LabelText {
  readonly name: string;
  /** Lines under the name, the more important first. */
  readonly lines: readonly LabelNote[];
  /** Short mark for a province that has no room for its name. */
  readonly key: string;
}

/** A line of a label; `y` is its baseline, all lines are centred on `x`. */
export interface LabelLine {
  readonly text: string;
  readonly kind: 'name' | 'line' | 'key';
  readonly mark: Mark | null;
  readonly size: number;
  readonly y: number;
  /** Width of the text with its sign. */
  readonly width: number;
}

/** A label that lies inside its province. */
export interface Label {
  readonly x: number;
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** True where the name did not fit and the key stands for it. */
  readonly isKey: boolean;
}

interface Draft {
  readonly rows: readonly Omit<LabelLine, 'y'>[];
  readonly width: number;
  readonly height: number;
}

const NAME_SIZES = [16, 14, 12] as const;
/** Names are of one size, or nearly, where there are many. */
const DENSE_NAME_SIZES = [13, 12] as const;
const MANY = 9;
const LINE_SIZE = 13;
const SMALL_LINE_SIZE = 12;
const LEADING = 1.28;
/** Room for a sign before a line. */
export const MARK_ROOM = 17;
const STEPS = 15;

/** The largest label that fits where there is room in a province: all lines, fewer lines, a wrapped or smaller name, at last the key. */
export function labelIn(room: Room, text: LabelText, provinces = 1): Label | null {
  const sizes = provinces >= MANY ? DENSE_NAME_SIZES : NAME_SIZES;
  for (const draft of draftsOf(text, sizes)) {
    const centre = fitBox(room, draft.width + 6, draft.height + 4);
    if (centre !== null) return labelAt(centre, draft);
  }
  return null;
}

function draftsOf({ name, lines, key }: LabelText, sizes: readonly number[]): Draft[] {
  const drafts: Draft[] = [];
  for (let count = lines.length; count >= 0; count -= 1) {
    for (const size of sizes) {
      const shown = lines.slice(0, count);
      drafts.push(draftOf([name], size, shown), draftOf(wrap(name, size, textWidth(name, size) * 0.62), size, shown));
    }
  }
  return [...drafts, measured([{ text: key, kind: 'key', mark: null, size: 12 }])];
}

function draftOf(name: readonly string[], size: number, lines: readonly LabelNote[]): Draft {
  const lineSize = size === NAME_SIZES[0] ? LINE_SIZE : SMALL_LINE_SIZE;
  return measured([
    ...name.map((text) => ({ text, kind: 'name' as const, mark: null, size })),
    ...lines.map((line) => ({ ...line, kind: 'line' as const, size: lineSize })),
  ]);
}

function measured(bare: readonly Omit<LabelLine, 'y' | 'width'>[]): Draft {
  const rows = bare.map((row) => ({ ...row, width: widthOf(row) }));
  return {
    rows,
    width: Math.max(...rows.map(({ width }) => width)),
    height: rows.reduce((sum, { size }) => sum + size * LEADING, 0),
  };
}

const widthOf = ({ text, kind, mark, size }: Omit<LabelLine, 'y' | 'width'>): number =>
  textWidth(text, size) * (kind === 'name' ? 1.06 : 1) + (mark === null ? 0 : MARK_ROOM);

function labelAt([x, y]: Point, { rows, width, height }: Draft): Label {
  const top = y - height / 2;
  let next = top;
  const lines = rows.map((row) => {
    next += row.size * LEADING;
    return { ...row, y: next - row.size * (LEADING - 1) };
  });
  return { x, lines, width, height, top, isKey: rows[0]?.kind === 'key' };
}

/** The same for a province of which nothing is known yet. */
export const placeLabel = (polygon: Polygon, text: LabelText, provinces = 1): Label | null =>
  labelIn(roomIn(polygon), text, provinces);

/** Where in a polygon a box may stand: points inside, those next to its middle first. */
export interface Room {
  readonly polygon: Polygon;
  readonly width: number;
  readonly height: number;
  readonly points: readonly Point[];
}

/** Looks for places in a polygon, which is the slow part of placing a label. */
export function roomIn(polygon: Polygon): Room {
  if (polygon.length < 3) return { polygon, width: 0, height: 0, points: [] };
  const { min, max } = boundsOf(polygon);
  const [width, height] = [max[0] - min[0], max[1] - min[1]];
  const home = centroidOf(polygon);
  const points: Point[] = [home];
  for (let row = 1; row < STEPS; row += 1) {
    for (let column = 1; column < STEPS; column += 1) {
      points.push([min[0] + (width * column) / STEPS, min[1] + (height * row) / STEPS]);
    }
  }
  const from = ([x, y]: Point) => Math.hypot(x - home[0], y - home[1]);
  const inside = points.filter((point) => isInside(polygon, point)).toSorted((a, b) => from(a) - from(b));
  return { polygon, width, height, points: inside };
}

/** The middle of a box of this size that lies wholly inside, as near to the centroid as can be; null where none does. */
export function fitBox({ polygon, points, ...room }: Room, width: number, height: number): Point | null {
  if (width > room.width || height > room.height) return null;
  return points.find((point) => holdsBox(polygon, point, width, height)) ?? null;
}

function holdsBox(polygon: Polygon, [x, y]: Point, width: number, height: number): boolean {
  const [left, top] = [x - width / 2, y - height / 2];
  const corners: Point[] = [
    [left, top],
    [left + width, top],
    [left, top + height],
    [left + width, top + height],
  ];
  return corners.every((corner) => isInside(polygon, corner)) && !crosses(polygon, left, top, { width, height });
}

/** Whether the polygon bends into the box between its corners. */
function crosses(polygon: Polygon, left: number, top: number, { width, height }: { width: number; height: number }) {
  const across = Math.max(2, Math.ceil(width / 9));
  const down = Math.max(2, Math.ceil(height / 9));
  for (let step = 1; step < across; step += 1) {
    const at = left + (width * step) / across;
    if (!isInside(polygon, [at, top]) || !isInside(polygon, [at, top + height])) return true;
  }
  for (let step = 1; step < down; step += 1) {
    const at = top + (height * step) / down;
    if (!isInside(polygon, [left, at]) || !isInside(polygon, [left + width, at])) return true;
  }
  return polygon.some(([px, py]) => px > left && px < left + width && py > top && py < top + height);
}
