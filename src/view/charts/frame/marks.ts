import type { Subject } from '../../explain/subject.ts';

/** A rectangle in a drawing, in CSS pixels. */
export interface MarkBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Something in a drawing that has a name and a value. Places count from the top left corner, in CSS pixels. */
export interface ChartMark {
  readonly key: string;
  /** Marks of a series follow one another to the left and right; series stand above one another. */
  readonly series: string;
  readonly x: number;
  readonly y: number;
  /** Its name and its value, in words. */
  readonly says: string;
  /** Whether a press on it does something. */
  readonly picks?: boolean;
  /** Whether its words stand in the drawing already, so that none are shown beside it. */
  readonly isWritten?: boolean;
  /** What explains it. */
  readonly about?: Subject;
  /** What else than the point itself belongs to it. */
  readonly box?: MarkBox;
}

/** Which mark a key leads to from the mark at a place in the list; null where the key means nothing or leads nowhere. */
export function markAfter(key: string, marks: readonly ChartMark[], at: number): number | null {
  const here = marks[at];
  if (here === undefined) return null;
  const series = [...new Set(marks.map((mark) => mark.series))];
  const own = indicesOf(marks, here.series);
  const step = STEPS[key];
  if (key === 'Home') return own[0] ?? null;
  if (key === 'End') return own.at(-1) ?? null;
  if (step === undefined) return null;
  if (step.within || series.length === 1) return own[own.indexOf(at) + step.by] ?? null;
  const next = series[series.indexOf(here.series) + step.by];
  return next === undefined ? null : closest(marks, indicesOf(marks, next), here.x);
}

const STEPS: Readonly<Record<string, { readonly within: boolean; readonly by: 1 | -1 }>> = {
  ArrowRight: { within: true, by: 1 },
  ArrowLeft: { within: true, by: -1 },
  ArrowDown: { within: false, by: 1 },
  ArrowUp: { within: false, by: -1 },
};

const indicesOf = (marks: readonly ChartMark[], series: string): number[] =>
  marks.flatMap((mark, index) => (mark.series === series ? [index] : []));

function closest(marks: readonly ChartMark[], indices: readonly number[], x: number): number | null {
  const away = (index: number): number => Math.abs((marks[index]?.x ?? 0) - x);
  return indices.reduce<number | null>((best, one) => (best === null || away(one) < away(best) ? one : best), null);
}

/** How far from a mark one may point and still mean it. */
const REACH = 14;

/** The mark that somebody points at: the nearest within reach, else the first whose rectangle holds the point. */
export function markAt(marks: readonly ChartMark[], x: number, y: number): number | null {
  const away = marks.map((mark) => Math.hypot(mark.x - x, mark.y - y));
  const nearest = away.reduce((best, one, index) => (one < (away[best] ?? Infinity) ? index : best), 0);
  if ((away[nearest] ?? Infinity) <= REACH) return nearest;
  const held = marks.findIndex(({ box }) => box !== undefined && holds(box, x, y));
  return held < 0 ? null : held;
}

const holds = ({ left, right, top, bottom }: MarkBox, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
