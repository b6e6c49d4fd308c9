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
const ROWS = 5;
const GAP = 12;
/** Longest names, in CSS pixels: where some find no place, all are shortened further. */
const WIDEST = [230, 150, 105];
/** How far before its tick a name may end. */
const SLACK = 4;

interface LaidTicks {
  readonly ticks: TickMark[];
  /** Months whose events find no place for a name, in order. */
  readonly unnamed: readonly number[];
  readonly bottom: number;
}

/** Puts the names of events into rows so that none touches another; the newest events are placed first. */
export function layTicks(events: readonly TickInput[], room: Room): LaidTicks {
  const tries = WIDEST.map((widest) => layWith(byMonth(events), room, widest));
  const fewest = Math.min(...tries.map(({ unnamed }) => unnamed.length));
  return tries.find(({ unnamed }) => unnamed.length === fewest) ?? { ticks: [], unnamed: [], bottom: room.top };
}

interface Taken {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

function layWith(months: readonly MonthOfEvents[], room: Room, widest: number): LaidTicks {
  const taken: Taken[] = [];
  const ticks = months.toReversed().map(({ month, titles }): TickMark => {
    const mark = { month, x: room.x(month), titles };
    const [first = ''] = titles;
    const more = titles.length > 1 ? ` +${titles.length - 1}` : '';
    const words = shorten(first, TICK_TEXT, Math.min(widest, (room.right - room.left) * 0.45)) + more;
    const width = textWidth(`${month} ${words}`, TICK_TEXT);
    const place = freePlace(taken, { at: mark.x, width }, room);
    if (place === null) return { ...mark, label: null };
    taken.push(place);
    const label = { month: String(month), text: words, x: place.from, y: room.top + 10 + place.row * ROW, width };
    return { ...mark, label };
  });
  const rows = taken.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return {
    ticks: ticks.toReversed(),
    unnamed: ticks.flatMap(({ month, label }) => (label === null ? [month] : [])).toReversed(),
    bottom: room.top + rows * ROW,
  };
}

/**
 * The free place closest to the middle under the tick; null where none reaches its tick. Whatever is placed already
 * belongs to later months, so that each row is free to the left of what stands there.
 */
function freePlace(taken: readonly Taken[], { at, width }: { at: number; width: number }, room: Room): Taken | null {
  const places = Array.from({ length: ROWS }, (_, row): Taken[] => {
    const end = Math.min(room.right, ...taken.filter((other) => other.row === row).map(({ from }) => from - GAP));
    const to = Math.max(room.left + width, Math.min(at + width / 2, end));
    return to <= end && to >= at - SLACK ? [{ from: to - width, to, row }] : [];
  });
  return places.flat().toSorted((a, b) => b.to - a.to || a.row - b.row)[0] ?? null;
}

interface MonthOfEvents {
  readonly month: number;
  readonly titles: readonly string[];
}

function byMonth(events: readonly TickInput[]): MonthOfEvents[] {
  const months = [...new Set(events.map(({ month }) => month))].toSorted((a, b) => a - b);
  return months.map((month) => ({
    month,
    titles: events.filter((event) => event.month === month).map(({ title }) => title),
  }));
}
