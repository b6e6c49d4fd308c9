import { area, line } from 'd3-shape';

/** A value in a month with its error to either side, in points; 0 where it is exact or has none of its own. */
export interface ValuePoint {
  readonly month: number;
  readonly value: number;
  readonly error: number;
}

type Scale = (value: number) => number;

/** A value by month as strings of SVG, in the units of the two scales. */
export interface ValueLine {
  readonly line: string;
  /** The value with its error; null where there is none. */
  readonly band: string | null;
  readonly dots: readonly { readonly month: number; readonly x: number; readonly y: number }[];
}

/** Lays a value out by month, with its error where it has one. */
export function valueLine(points: readonly ValuePoint[], x: Scale, y: Scale): ValueLine {
  const path = line<ValuePoint>(
    ({ month }) => x(month),
    ({ value }) => y(value),
  );
  const band = area<ValuePoint>(
    ({ month }) => x(month),
    ({ value, error }) => y(value - error),
    ({ value, error }) => y(value + error),
  );
  return {
    line: path([...points]) ?? '',
    band: points.some(({ error }) => error > 0) ? band([...points]) : null,
    dots: points.map(({ month, value }) => ({ month, x: x(month), y: y(value) })),
  };
}
