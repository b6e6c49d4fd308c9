import { area, curveMonotoneX, line } from 'd3-shape';
import type { FanMonth } from '../../forecast/live/picture.ts';
import { textWidth } from './text-width.ts';

/** Where the runs of a forecast lie at the close of a month, on the scale of the bands: 0 is their foot, 4 their top. */
export type FanPoint = Omit<FanMonth, 'stages'>;

/** A forecast with the name that stands beside it. `with` is the team's own plan. */
export interface FanInput {
  readonly id: 'without' | 'with';
  readonly label: string;
  readonly points: readonly FanPoint[];
}

/** Paths of a fan: the middle 80 and 50 % of runs, and the median; `label` is null where no place is free. */
export interface FanMark {
  readonly id: FanInput['id'];
  readonly outer: string;
  readonly inner: string;
  readonly median: string;
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null;
}

export interface FanBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface FanRoom {
  readonly x: (month: number) => number;
  readonly y: (level: number) => number;
  /** Bands from now on, within which labels stay; these may reach back to `left`. */
  readonly box: FanBox;
  /** What is written or drawn there already. */
  readonly taken: readonly FanBox[];
}

export const FAN_TEXT = 12.5;
const GAP = 3;
const ASCENT = 10;
const DESCENT = 4;
const STEP = 16;
/** How much further off a name may stand than close to its median. */
const OFFSETS = [0, 8, 16, 24];

/** Lays out fans over the bands, and finds each a place for its name close to its median. */
export function layFans(fans: readonly FanInput[], room: FanRoom): FanMark[] {
  const drawn = fans.filter(({ points }) => points.length > 0).map((fan) => ({ fan, at: pointsOf(fan, room) }));
  const taken = [...room.taken];
  const labels = new Map<string, FanMark['label']>();
  const highestFirst = drawn.toSorted((a, b) => endOf(a.at) - endOf(b.at));
  highestFirst.forEach(({ fan, at }, index) => {
    const medians = drawn.map((one) => one.at);
    const label = labelFor(fan.label, { at, medians, taken, room, isAbove: index === 0 });
    if (label !== null) taken.push(boxOf(fan.label, label));
    labels.set(fan.id, label);
  });
  return drawn.map(({ fan: { id }, at }) => ({
    id,
    outer: between(at, 'p10', 'p90'),
    inner: between(at, 'p25', 'p75'),
    median:
      line<Laid>(
        (one) => one.x,
        (one) => one.p50,
      ).curve(curveMonotoneX)(at) ?? '',
    label: labels.get(id) ?? null,
  }));
}

type Quantile = 'p10' | 'p25' | 'p50' | 'p75' | 'p90';
type Laid = { readonly x: number } & Readonly<Record<Quantile, number>>;

/** Points in pixels. The last month goes on to the edge, so that a single month is seen too. */
function pointsOf({ points }: FanInput, { x, y, box }: FanRoom): Laid[] {
  const laid = points.map(({ month, p10, p25, p50, p75, p90 }): Laid => ({
    x: x(month),
    p10: y(p10),
    p25: y(p25),
    p50: y(p50),
    p75: y(p75),
    p90: y(p90),
  }));
  const last = laid.at(-1);
  return last === undefined || last.x >= box.right ? laid : [...laid, { ...last, x: box.right }];
}

const endOf = (at: readonly Laid[]): number => at.at(-1)?.p50 ?? 0;

const between = (at: Laid[], low: Quantile, high: Quantile): string =>
  area<Laid>()
    .x((one) => one.x)
    .y0((one) => one[low])
    .y1((one) => one[high])
    .curve(curveMonotoneX)(at) ?? '';

/** Whether a median runs through a box. */
export const crossesMedian = (fans: readonly FanInput[], room: FanRoom, box: FanBox): boolean =>
  crosses(
    box,
    fans.map((fan) => pointsOf(fan, room)),
  );

interface Search {
  readonly at: readonly Laid[];
  readonly medians: readonly (readonly Laid[])[];
  readonly taken: readonly FanBox[];
  readonly room: FanRoom;
  /** Whether the name is rather looked for above the median than below. */
  readonly isAbove: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The free place that is closest to the median, towards the end of the fan; null where none is free. */
function labelFor(text: string, search: Search): FanMark['label'] {
  const { box } = search.room;
  const width = textWidth(text, FAN_TEXT);
  const isFree = (place: Place, others: readonly FanBox[]): boolean => {
    const mine = boxOf(text, place);
    return isInside(mine, box) && others.every((other) => !touch(mine, other));
  };
  for (const [side, offset] of placesBy(search.isAbove)) {
    for (let x = box.right - width - 6; x >= box.left; x -= STEP) {
      const place = { x, y: heightAt(search.at, { from: x, to: x + width, side, offset }) };
      if (isFree(place, search.taken) && !crosses(boxOf(text, place), search.medians)) return { text, ...place };
    }
  }
  return null;
}

type Side = 'above' | 'below';

/** Sides and distances in the order in which they are tried: close by on the better side first. */
const placesBy = (isAbove: boolean): [Side, number][] => {
  const sides: Side[] = isAbove ? ['above', 'below'] : ['below', 'above'];
  return OFFSETS.flatMap((offset) => sides.map((side): [Side, number] => [side, offset]));
};

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  readonly offset: number;
}

/** A baseline above or below a median along a stretch. */
function heightAt(at: readonly Laid[], { from, to, side, offset }: Stretch): number {
  const [top, bottom] = rangeOver(at, from, to) ?? [endOf(at), endOf(at)];
  return side === 'above' ? top - DESCENT - GAP - offset : bottom + ASCENT + GAP + offset;
}

/** Highest and lowest point of a median over a stretch; null where it is not drawn there. */
function rangeOver(at: readonly Laid[], from: number, to: number): [number, number] | null {
  const heights = at.flatMap((one, index) => {
    const before = at[index - 1] ?? one;
    const after = at[index + 1] ?? one;
    return after.x >= from && before.x <= to ? [one.p50] : [];
  });
  return heights.length === 0 ? null : [Math.min(...heights), Math.max(...heights)];
}

const crosses = (box: FanBox, medians: readonly (readonly Laid[])[]): boolean =>
  medians.some((at) => {
    const range = rangeOver(at, box.left, box.right);
    return range !== null && range[0] < box.bottom && range[1] > box.top;
  });

const boxOf = (text: string, { x, y }: Place): FanBox => ({
  left: x - 2,
  right: x + textWidth(text, FAN_TEXT) + 2,
  top: y - ASCENT,
  bottom: y + DESCENT,
});

const isInside = (inner: FanBox, outer: FanBox): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

const touch = (a: FanBox, b: FanBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
