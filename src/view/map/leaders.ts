import { textWidth } from '../charts/text-width.ts';
import { type Box, doTouch } from './flight-arrows.ts';
import { isInRoom, type LabelRoom } from './label-room.ts';
import type { Point } from './polygon.ts';

/** A name that stands at sea, with a line to its province. */
export interface Leader extends Box {
  readonly name: string;
  readonly line: readonly [Point, Point];
}

export const LEADER_SIZE = 13;
const STEP = 5;
const LONGEST = 90;
/** The line ends a little inside the province. */
const LOOKS = 14;

/** A name that needs a place at sea, the province that it belongs to, and what stands there, to which its line leads. */
export interface Homeless {
  readonly name: string;
  readonly index: number;
  readonly target: Box;
}

/**
 * Places names at sea, each beside its province: off all land, clear of each other, and with a line that crosses no
 * other province and no other name. Those that find no place are null.
 */
export function placeLeaders(names: readonly Homeless[], rooms: readonly LabelRoom[], frame: Box): (Leader | null)[] {
  const written: Leader[] = [];
  return names.map(({ name, index, target }) => {
    const found = bestOf(candidatesFor(name, target, frame), target, (box, line) => {
      if (written.some((other) => doTouch(box, other) || crossesBox(line, other) || crossesBox(other.line, box))) {
        return false;
      }
      return isAtSea(box, rooms) && isClear(line, rooms, index);
    });
    const leader = found === null ? null : { ...found, name };
    if (leader !== null) written.push(leader);
    return leader;
  });
}

/** Boxes for a name within the frame, no further from the target than a line may be long. */
function candidatesFor(name: string, target: Box, frame: Box): Box[] {
  const [width, height] = [textWidth(name, LEADER_SIZE) * 1.06 + 4, LEADER_SIZE * 1.3];
  const columns = stopsOn([target.x, target.width + width], [frame.x, frame.width - width]);
  const rows = stopsOn([target.y, target.height + height], [frame.y, frame.height - height]);
  return columns.flatMap((x) => rows.map((y) => ({ x, y, width, height })));
}

/** Steps around one middle as far as a line reaches, within a span around another. */
function stopsOn([middle, both]: Point, [centre, span]: Point): number[] {
  const from = Math.max(centre - span / 2, middle - both / 2 - LONGEST);
  const to = Math.min(centre + span / 2, middle + both / 2 + LONGEST);
  return Array.from({ length: Math.max(0, Math.floor((to - from) / STEP) + 1) }, (_, at) => from + at * STEP);
}

type Line = readonly [Point, Point];

/** The nearest candidate to a target that will do. */
function bestOf(
  candidates: readonly Box[],
  target: Box,
  willDo: (box: Box, line: Line) => boolean,
): (Box & { readonly line: Line }) | null {
  const near = candidates
    .map((box) => ({ ...box, line: lineBetween(box, target) }))
    .filter(({ line }) => lengthOf(line) <= LONGEST)
    .toSorted((a, b) => lengthOf(a.line) - lengthOf(b.line));
  return near.find((box) => willDo(box, box.line)) ?? null;
}

const lengthOf = ([[ax, ay], [bx, by]]: Line): number => Math.hypot(ax - bx, ay - by);

/** From the edge of a box to the edge of another. */
function lineBetween(box: Box, target: Box): Line {
  const start = nearestIn(box, [target.x, target.y]);
  return [start, nearestIn(target, start)];
}

const nearestIn = ({ x, y, width, height }: Box, [px, py]: Point): Point => [
  Math.max(x - width / 2, Math.min(x + width / 2, px)),
  Math.max(y - height / 2, Math.min(y + height / 2, py)),
];

const pointsOn = ([[ax, ay], [bx, by]]: Line): Point[] =>
  Array.from({ length: LOOKS }, (_, look) => [
    ax + ((bx - ax) * (look + 0.5)) / LOOKS,
    ay + ((by - ay) * (look + 0.5)) / LOOKS,
  ]);

const isClear = (line: Line, rooms: readonly LabelRoom[], own: number): boolean =>
  pointsOn(line).every((point) => rooms.every((room, index) => index === own || !isInRoom(room, point)));

/** Whether no land lies under a box, nor just beside it. */
function isAtSea({ x, y, width, height }: Box, rooms: readonly LabelRoom[]): boolean {
  const [columns, rows] = [Math.ceil(width / 6), 4];
  const points = Array.from({ length: (columns + 1) * rows }, (_, at): Point => [
    x + (width + 6) * ((at % (columns + 1)) / columns - 0.5),
    y + (height + 6) * (Math.floor(at / (columns + 1)) / (rows - 1) - 0.5),
  ]);
  return points.every((point) => rooms.every((room) => !isInRoom(room, point)));
}

const crossesBox = (line: Line, { x, y, width, height }: Box): boolean =>
  pointsOn(line).some(([px, py]) => Math.abs(px - x) < width / 2 && Math.abs(py - y) < height / 2);
