import { shorten, textWidth } from './text-width.ts';

/** An event of the scenario. */
export interface TickInput {
  readonly month: number;
  readonly title: string;
}

/** A tick with its direct label, which begins with the month; `label` is null where there is no room, and the table has the words. */
export interface TickMark {
  readonly month: number;
  readonly x: number;
  readonly titles: readonly string[];
  readonly label: {
    readonly month: string;
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  } | null;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly x: (month: number) => number;
}

export const TICK_TEXT = 12;
const ROW = 17;
const ROWS = 3;
const WIDEST = 230;
const GAP = 12;

/** Puts the labels of events into rows so that none touches another; the newest events are placed first. */
export function layTicks(events: readonly TickInput[], room: Room): { ticks: TickMark[]; bottom: number } {
  const taken: { from: number; to: number; row: number }[] = [];
  const ticks = byMonth(events)
    .toReversed()
    .map(({ month, titles }): TickMark => {
      const mark = { month, x: room.x(month), titles };
      const [first = ''] = titles;
      const more = titles.length > 1 ? ` +${titles.length - 1}` : '';
      const words = shorten(first, TICK_TEXT, Math.min(WIDEST, (room.right - room.left) * 0.45)) + more;
      const text = `${month} ${words}`;
      const width = textWidth(text, TICK_TEXT);
      const from = Math.max(room.left, Math.min(room.right - width, mark.x - width / 2));
      const row = firstFreeRow(taken, from, from + width);
      if (row === null) return { ...mark, label: null };
      taken.push({ from, to: from + width, row });
      const label = { month: String(month), text: words, x: from, y: room.top + 10 + row * ROW, width };
      return { ...mark, label };
    });
  const rows = taken.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return { ticks: ticks.toReversed(), bottom: room.top + rows * ROW };
}

function firstFreeRow(taken: readonly { from: number; to: number; row: number }[], from: number, to: number) {
  for (let row = 0; row < ROWS; row += 1) {
    const isFree = taken.every((other) => other.row !== row || other.to + GAP <= from || to + GAP <= other.from);
    if (isFree) return row;
  }
  return null;
}

function byMonth(events: readonly TickInput[]): { month: number; titles: string[] }[] {
  const months = [...new Set(events.map(({ month }) => month))].toSorted((a, b) => a - b);
  return months.map((month) => ({
    month,
    titles: events.filter((event) => event.month === month).map(({ title }) => title),
  }));
}
