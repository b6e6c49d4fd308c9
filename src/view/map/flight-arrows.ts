import { textWidth } from '../charts/text-width.ts';
import type { Point } from './polygon.ts';

/** A box by its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A way between two boxes, and what is written beside it; nothing where that is empty. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A curved arrow in CSS pixels; the words stand in their own box, or nowhere for want of room. */
export interface Arrow {
  readonly line: string;
  readonly head: string;
  readonly words: (Box & { readonly text: string }) | null;
}

export const WORDS_SIZE = 12;
const CLEAR = 5;
const SHORTEST = 26;
const BULGE = 0.24;

/** Draws arrows from box to box, bent to the left of their direction, so that a way and its return lie apart. */
export function flightArrows(ways: readonly Way[], boxes: readonly Box[], frame: Box): Arrow[] {
  const curves = ways.flatMap(({ from, to, text }) => {
    const [a, b] = [boxes[from], boxes[to]];
    return a === undefined || b === undefined ? [] : [{ text, curve: curveBetween(a, b) }];
  });
  const taken = [...boxes, ...curves.flatMap(({ curve }) => dotsOn(curve))];
  return curves.map(({ text, curve }): Arrow => {
    const words = text === '' ? null : placeWords(text, curve, { taken, frame });
    if (words !== null) taken.push(words);
    const { start, bend, end } = curve;
    const line = `M${spot(start)}Q${spot(bend)} ${spot(end)}`;
    return { line, head: headOf(bend, end), words: words === null ? null : { ...words, text } };
  });
}

interface Curve {
  readonly start: Point;
  readonly bend: Point;
  readonly end: Point;
}

function curveBetween(a: Box, b: Box): Curve {
  const [start, end] = endsBetween(a, b);
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  return { start, end, bend: [(start[0] + end[0]) / 2 + BULGE * dy, (start[1] + end[1]) / 2 - BULGE * dx] };
}

/** A point of a curve, by the share of it that lies before. */
function pointOn({ start, bend, end }: Curve, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return [a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1]];
}

const DOTS = 9;

/** Small boxes along a curve, so that words keep clear of it. */
const dotsOn = (curve: Curve): Box[] =>
  Array.from({ length: DOTS }, (_, dot) => {
    const [x, y] = pointOn(curve, dot / (DOTS - 1));
    return { x, y, width: 6, height: 6 };
  });

const spot = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Where the straight way leaves one box and enters the other; a short piece in its middle where they are close. */
function endsBetween(a: Box, b: Box): [Point, Point] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const far = Math.max(1e-6, Math.hypot(dx, dy));
  const out = shareInside(a, dx, dy);
  const into = 1 - shareInside(b, dx, dy);
  const middle = (out + into) / 2;
  const half = Math.max((into - out) / 2, SHORTEST / far / 2);
  const at = (share: number): Point => [a.x + share * dx, a.y + share * dy];
  return [at(middle - half), at(middle + half)];
}

/** Share of a way from the middle of a box that lies in it. */
const shareInside = ({ width, height }: Box, dx: number, dy: number): number =>
  Math.min((width / 2 + CLEAR) / Math.max(1e-6, Math.abs(dx)), (height / 2 + CLEAR) / Math.max(1e-6, Math.abs(dy)));

function headOf(bend: Point, end: Point): string {
  const [dx, dy] = [end[0] - bend[0], end[1] - bend[1]];
  const far = Math.max(1e-6, Math.hypot(dx, dy));
  const [ux, uy] = [dx / far, dy / far];
  const wing = (side: number): Point => [end[0] - 9 * ux - side * 4 * uy, end[1] - 9 * uy + side * 4 * ux];
  return `M${spot(end)}L${spot(wing(1))}L${spot(wing(-1))}Z`;
}

/** Words beside a curve, as near to its middle as they touch nothing. */
function placeWords(text: string, curve: Curve, room: { taken: readonly Box[]; frame: Box }): Box | null {
  const [width, height] = [textWidth(text, WORDS_SIZE), WORDS_SIZE * 1.3];
  const places = [0.5, 0.25, 0.75].flatMap((share): Point[] => {
    const [x, y] = pointOn(curve, share);
    return [
      [x, y - 13],
      [x, y + 13],
      [x + width / 2 + 8, y],
      [x - width / 2 - 8, y],
    ];
  });
  const boxes = places.map(([x, y]): Box => ({ x, y, width, height }));
  return boxes.find((box) => isWithin(box, room.frame) && !room.taken.some((other) => doTouch(box, other))) ?? null;
}

/** Whether two boxes touch. */
export const doTouch = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const isWithin = (box: Box, frame: Box): boolean =>
  Math.abs(box.x - frame.x) <= (frame.width - box.width) / 2 &&
  Math.abs(box.y - frame.y) <= (frame.height - box.height) / 2;
