import type { Position } from './borders.ts';
import { type Finding, quote } from './faults.ts';
import type { JsonPath } from '../lib/json-pointer.ts';

/** The shape of a province in a file: closed rings by the even-odd rule, and where it stands. */
export interface DrawnShape {
  readonly path: JsonPath;
  readonly province: string;
  readonly rings: readonly (readonly Position[])[];
}

/** Share of the smaller of two provinces that may lie in both: lines that were simplified apart leave slivers. */
const SLIVER = 0.02;

/** Horizontal lines on which two shapes are compared. */
const LINES = 64;

/**
 * Provinces that lie on the same ground as one before them: a place belongs to one province only. Found along horizontal
 * lines; of each province the first is told that it lies over.
 */
export function checkOverlaps(shapes: readonly DrawnShape[]): Finding[] {
  const areas = shapes.map(areaOf);
  return areas.flatMap((area, index): Finding[] => {
    for (const other of areas.slice(0, index)) {
      const smaller = Math.min(area.size, other.size);
      const share = smaller === 0 ? 0 : sharedBy(area, other) / smaller;
      if (share > SLIVER) return [overlapping(area.shape, other.shape, share)];
    }
    return [];
  });
}

function overlapping({ path, province }: DrawnShape, other: DrawnShape, share: number): Finding {
  const part = Math.min(100, Math.round(share * 100));
  return {
    path: [...path, 'geometry'],
    code: 'overlapping-shapes',
    message: `${quote(province)} lies over ${quote(other.province)}: ${part} % of the smaller of both`,
    hint: 'Provinces may share a border and no ground: move one of the lines, or cut the one out of the other as a hole.',
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

interface Area {
  readonly shape: DrawnShape;
  /** Four numbers for each edge: where it begins, and where it ends. */
  readonly edges: Float64Array;
  readonly box: Box;
  /** How large it is, in units of the author's plane. */
  readonly size: number;
}

function areaOf(shape: DrawnShape): Area {
  const edges = Float64Array.from(
    shape.rings.flatMap((ring) => ring.slice(1).flatMap((to, index) => [...(ring[index] as Position), ...to])),
  );
  const box = boxOf(shape.rings.flat());
  const size = widthOf(stretchesIn(box, edges).flat()) * stepOf(box);
  return { shape, edges, box, size };
}

const boxOf = (corners: readonly Position[]): Box =>
  corners.reduce<Box>(
    (box, [x, y]) => ({
      left: Math.min(box.left, x),
      right: Math.max(box.right, x),
      bottom: Math.min(box.bottom, y),
      top: Math.max(box.top, y),
    }),
    { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity },
  );

/** How much ground two areas share. */
function sharedBy(one: Area, other: Area): number {
  const box = {
    left: Math.max(one.box.left, other.box.left),
    right: Math.min(one.box.right, other.box.right),
    bottom: Math.max(one.box.bottom, other.box.bottom),
    top: Math.min(one.box.top, other.box.top),
  };
  if (box.left >= box.right || box.bottom >= box.top) return 0;
  const others = stretchesIn(box, other.edges);
  const both = stretchesIn(box, one.edges).map((own, line) => widthOf(inBoth(own, others[line] ?? [])));
  return both.reduce((sum, width) => sum + width, 0) * stepOf(box);
}

/** How far the lines of a box lie apart. */
const stepOf = ({ bottom, top }: Box): number => (top - bottom) / LINES;

/** A stretch of a line, from left to right. */
type Stretch = readonly [from: number, to: number];

/** The stretches of each line of a box that lie within a shape. */
function stretchesIn(box: Box, edges: Float64Array): Stretch[][] {
  const crossed = Array.from({ length: LINES }, (): number[] => []);
  const step = stepOf(box);
  for (let at = 0; at < edges.length; at += 4) {
    const [fromX, fromY] = [edges[at] as number, edges[at + 1] as number];
    const [toX, toY] = [edges[at + 2] as number, edges[at + 3] as number];
    const [low, high] = fromY < toY ? [fromY, toY] : [toY, fromY];
    const last = Math.min(LINES - 1, Math.ceil((high - box.bottom) / step));
    for (let line = Math.max(0, Math.floor((low - box.bottom) / step) - 1); line <= last; line += 1) {
      const y = box.bottom + (line + 0.5) * step;
      if (y >= low && y < high) crossed[line]?.push(fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX));
    }
  }
  return crossed.map(pairsOf);
}

/** A line enters a shape where it crosses it first, and leaves it where it crosses it next. */
function pairsOf(crossed: number[]): Stretch[] {
  crossed.sort((a, b) => a - b);
  return crossed.flatMap((from, place): Stretch[] => (place % 2 === 0 ? [[from, crossed[place + 1] ?? from]] : []));
}

function inBoth(ones: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return ones.flatMap(([from, to]) =>
    others.flatMap(([start, end]): Stretch[] => {
      const [left, right] = [Math.max(from, start), Math.min(to, end)];
      return left < right ? [[left, right]] : [];
    }),
  );
}

const widthOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, [from, to]) => sum + to - from, 0);
