import type { Exercise } from '../../exercise/document.ts';
import { cellOf } from '../../sim/layout.ts';
import type { AccountRow } from '../charts/flow.ts';
import type { ChartMark } from '../charts/frame/marks.ts';
import { type ValueLine, type ValuePoint, valueLine } from '../charts/value-line.ts';
import { rowId } from '../../words/reference/row-id.ts';
import { knownIn } from '../month/known.ts';
import { accountOver } from './account-over.ts';
import type { CellChange } from './account.ts';
import { type Family, groupsOf } from './cause-groups.ts';

/** A part of what moved a value in a month, in points. */
export interface MonthPart {
  readonly month: number;
  readonly family: Family;
  readonly amount: number;
}

/** A value that moved: month by month, and what moved it. */
export interface Mover {
  readonly key: string;
  readonly change: CellChange;
  readonly points: readonly ValuePoint[];
  readonly parts: readonly MonthPart[];
}

const keyOf = ({ indicator, place }: Pick<AccountRow, 'indicator' | 'place'>): string => `${indicator}@${place}`;

/** The values of some changes month by month up to the end of a span, with what moved them each month. */
export function moversOf(exercise: Exercise, changes: readonly CellChange[], to: number): Mover[] {
  const { familyOf } = groupsOf(exercise);
  const wanted = Map.groupBy(changes, ({ indicator }) => indicator);
  const isWanted = ({ indicator, place }: AccountRow): boolean =>
    wanted.get(indicator)?.some((change) => change.place === place) === true;
  const parts = exercise.months.slice(0, to).flatMap(({ month }) => {
    const rows = accountOver(exercise, { from: month, to: month }).filter(isWanted);
    const together = Map.groupBy(rows, (row) => `${keyOf(row)}|${familyOf(row)}`);
    return [...together.values()].flatMap((own) => {
      const amount = own.reduce((sum, row) => sum + row.amount, 0);
      return own.slice(0, 1).map((row) => ({ key: keyOf(row), month, family: familyOf(row) as Family, amount }));
    });
  });
  const byKey = Map.groupBy(parts, ({ key }) => key);
  const known = Array.from({ length: to + 1 }, (_, index) => knownIn(exercise, index + 1));
  return changes.map((change) => {
    const key = keyOf(change);
    const cell = cellOf(exercise.world.layout, change.indicator, change.place) ?? -1;
    const points = known.map(({ value, error }, index) => ({
      month: index + 1,
      value: value[cell] ?? 0,
      error: error[cell] ?? 0,
    }));
    return { key, change, points, parts: byKey.get(key) ?? [] };
  });
}

/** Sizes of a multiple, in pixels. */
const HEAD = 56;
const LINE = 84;
const BARS = 48;
const FOOT = 30;
const GAP = 28;
const LEAST_WIDE = 196;
const LEAST_ON_A_PHONE = 150;
const PHONE = 480;
const FIGURE = 34;
export const TALL = HEAD + LINE + BARS + FOOT;

/** A bar of a month: what one family of causes did, upwards or downwards from the middle. */
export interface PartBar {
  readonly family: Family;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Multiple extends ValueLine {
  readonly mover: Mover;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly rules: readonly number[];
  readonly last: { readonly x: number; readonly y: number; readonly value: number };
  readonly bars: readonly PartBar[];
  readonly middle: number;
}

export interface MultiplesPicture {
  readonly width: number;
  readonly height: number;
  readonly multiples: readonly Multiple[];
}

/** Least width of one, so that on a phone two still stand side by side. */
const leastOf = (width: number): number => (width < PHONE ? LEAST_ON_A_PHONE : LEAST_WIDE);

/** All multiples in rows, each on the same scale from 0 to 100, their bars on one scale of points. */
export function multiplesPicture(movers: readonly Mover[], width: number): MultiplesPicture {
  const columns = Math.max(1, Math.floor((width + GAP) / (leastOf(width) + GAP)));
  const wide = (width - GAP * (columns - 1)) / columns;
  const most = Math.max(1, ...movers.map(({ parts }) => reach(parts)));
  const multiples = movers.map((mover, index) =>
    multipleOf(mover, {
      x: (index % columns) * (wide + GAP),
      y: Math.floor(index / columns) * (TALL + GAP),
      width: wide,
      scale: BARS / 2 / most,
    }),
  );
  return { width, height: Math.ceil(movers.length / columns) * (TALL + GAP) - GAP, multiples };
}

/** The farthest that the parts of a month reach to either side. */
function reach(parts: readonly MonthPart[]): number {
  const ends = [...Map.groupBy(parts, ({ month }) => month).values()].flatMap((own) => [
    own.reduce((sum, { amount }) => sum + Math.max(0, amount), 0),
    own.reduce((sum, { amount }) => sum + Math.max(0, -amount), 0),
  ]);
  return Math.max(0, ...ends);
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly scale: number;
}

function multipleOf(mover: Mover, frame: Frame): Multiple {
  const { points } = mover;
  const [left, right] = [frame.x, frame.x + frame.width - FIGURE];
  const first = points[0]?.month ?? 1;
  const steps = Math.max(1, (points.at(-1)?.month ?? first) - first);
  const x = (month: number) => left + ((month - first) / steps) * (right - left);
  const y = (value: number) => frame.y + HEAD + LINE * (1 - Math.max(0, Math.min(100, value)) / 100);
  const last = points.at(-1)?.value ?? 0;
  const middle = frame.y + HEAD + LINE + 8 + BARS / 2;
  return {
    mover,
    x: frame.x,
    y: frame.y,
    width: frame.width,
    ...valueLine(points, x, y),
    rules: [0, 50, 100].map(y),
    last: { x: right, y: y(last), value: last },
    bars: barsOf(mover.parts, { x, step: (right - left) / steps, middle, scale: frame.scale }),
    middle,
  };
}

interface BarScale {
  readonly x: (month: number) => number;
  readonly step: number;
  readonly middle: number;
  readonly scale: number;
}

/** A month's bars stand between its two values: what raised above the middle, what lowered below it. */
function barsOf(parts: readonly MonthPart[], { x, step, middle, scale }: BarScale): PartBar[] {
  const width = Math.max(1.5, Math.min(14, step * 0.7));
  return [...Map.groupBy(parts, ({ month }) => month)].flatMap(([month, own]) => {
    let [up, down] = [middle, middle];
    return own.map(({ family, amount }) => {
      const height = Math.abs(amount) * scale;
      if (amount > 0) up -= height;
      else down += height;
      return { family, x: x(month + 0.5) - width / 2, y: amount > 0 ? up : down - height, width, height };
    });
  });
}

/** Every month of every multiple as a mark to walk through. */
export const multipleMarks = (
  { multiples }: MultiplesPicture,
  says: (mover: Mover, point: ValuePoint) => string,
): ChartMark[] =>
  multiples.flatMap(({ mover, dots, ...at }) => {
    const { indicator, place } = mover.change;
    // The name and the figures above the line belong to its last month.
    const head = { left: at.x, right: at.x + at.width, top: at.y, bottom: at.y + HEAD };
    return dots.flatMap(({ month, x, y }, index) => {
      const point = mover.points.find((one) => one.month === month);
      if (point === undefined) return [];
      return [
        {
          key: `${mover.key}#${month}`,
          series: mover.key,
          x,
          y,
          ...(index === dots.length - 1 && { box: head }),
          says: says(mover, point),
          about: { row: rowId('indicator', indicator), place },
        },
      ];
    });
  });
