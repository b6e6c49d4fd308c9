import { type ValueLine, type ValuePoint, valueLine } from '../charts/value-line.ts';

/** Size of the drawing, in its own units. */
export const CHART = { width: 352, height: 124 } as const;
const BOX = { left: 28, right: 312, top: 10, bottom: 102 };
const LONGEST = 4;

/** A small chart of a value by month. All numbers are in units of the drawing. */
export interface ValueChart extends ValueLine {
  readonly rules: readonly { readonly value: number; readonly y: number }[];
  readonly months: readonly { readonly month: number; readonly x: number }[];
  /** The newest value, beside which its figure stands. */
  readonly last: { readonly x: number; readonly y: number };
  readonly box: typeof BOX;
}

/** Lays out the values of some months; null where there are none. */
export function valueChart(points: readonly ValuePoint[], most: number): ValueChart | null {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const months = Math.max(1, last.month - first.month);
  const x = (month: number) =>
    first === last ? BOX.right : BOX.left + ((month - first.month) / months) * (BOX.right - BOX.left);
  const y = (value: number) => BOX.bottom - (Math.max(0, Math.min(most, value)) / most) * (BOX.bottom - BOX.top);
  return {
    ...valueLine(points, x, y),
    rules: [0, most / 2, most].map((value) => ({ value, y: y(value) })),
    months: marked(points).map(({ month }) => ({ month, x: x(month) })),
    last: { x: x(last.month), y: y(last.value) },
    box: BOX,
  };
}

/** The months that are written out: all of a few, else the first and the last. */
const marked = (points: readonly ValuePoint[]): ValuePoint[] =>
  points.filter((_, index) => points.length <= LONGEST || index === 0 || index === points.length - 1);
