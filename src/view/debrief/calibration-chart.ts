import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { ChanceBin } from './forecasts.ts';

/** Forecasts of about the same chance, as a circle: how high tells how often crimes came. Sizes in CSS pixels. */
export interface BinMark extends ChanceBin {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its number stands, clear of the circle and inside of the drawing. */
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
}

export interface CalibrationPicture {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly bins: readonly BinMark[];
  readonly ticks: readonly { readonly share: number; readonly x: number; readonly y: number }[];
}

const HEIGHT = 256;
const LEFT = 48;
const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** Draws how often crimes came against the chance that was said. What lies on the rising line was said aright. */
export function calibrationPicture(bins: readonly ChanceBin[], width: number): CalibrationPicture {
  const [left, right, top, bottom] = [LEFT, width - 20, 24, HEIGHT - 46];
  const x = scaleLinear([0, 1], [left, right]);
  const y = scaleLinear([0, 1], [bottom, top]);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const radius = scaleSqrt([0, most], [0, 12]);
  const middle = (left + right) / 2;
  return {
    width,
    height: HEIGHT,
    left,
    right,
    top,
    bottom,
    bins: bins.map((bin) => {
      const at = { x: x((bin.from + bin.to) / 2), y: y(bin.came / bin.count), radius: Math.max(4, radius(bin.count)) };
      const isRight = at.x > middle;
      const labelX = isRight ? at.x - at.radius - 5 : at.x + at.radius + 5;
      return { ...bin, ...at, labelX, anchor: isRight ? 'end' : 'start' };
    }),
    ticks: SHARES.map((share) => ({ share, x: x(share), y: y(share) })),
  };
}
