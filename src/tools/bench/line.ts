/** A straight line through points, and how far they lie from it. */
export interface Line {
  /** Where the line stands at nothing. */
  readonly fixed: number;
  readonly perUnit: number;
  /** Largest distance of a point from the line, as a share of what the line says there. */
  readonly largestDeviation: number;
}

/** The line of least squares. At least two different places are needed. */
export function lineThrough(points: readonly (readonly [at: number, value: number])[]): Line {
  const mean = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [middleAt, middleValue] = [mean(([at]) => at), mean(([, value]) => value)];
  const perUnit =
    mean(([at, value]) => (at - middleAt) * (value - middleValue)) / mean(([at]) => (at - middleAt) * (at - middleAt));
  const fixed = middleValue - perUnit * middleAt;
  const deviations = points.map(([at, value]) => Math.abs(value / (fixed + perUnit * at) - 1));
  return { fixed, perUnit, largestDeviation: Math.max(...deviations) };
}
