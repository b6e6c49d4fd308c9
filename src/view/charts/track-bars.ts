import { shorten, textWidth } from './text-width.ts';

/** A measure of the team: decided in a month, at work from another, over by a third. */
export interface BarInput {
  readonly id: string;
  readonly name: string;
  readonly decided: number;
  readonly starts: number;
  readonly ends: number;
  /** Planned and not yet committed. */
  readonly isPlanned: boolean;
  /** Row of the model that tells about the measure; null for one that the scenario brings. */
  readonly row: string | null;
}

/** A bar with its lead time, and its name beside or inside it. */
export interface BarMark {
  readonly id: string;
  readonly name: string;
  readonly y: number;
  readonly lead: { readonly x: number; readonly width: number };
  readonly work: { readonly x: number; readonly width: number };
  readonly isPlanned: boolean;
  readonly label: { readonly text: string; readonly x: number; readonly isInside: boolean };
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly months: number;
  readonly x: (month: number) => number;
}

export const BAR_TEXT = 12;
export const BAR_HEIGHT = 16;
const ROW = 20;
const ROWS = 14;
const GAP = 10;
const SHORTEST = 60;

/** Bars in rows, packed so that neither bars nor names touch. Where rows run out, what ended first is left out. */
export function layBars(
  measures: readonly BarInput[],
  room: Room,
): { bars: BarMark[]; hidden: number; bottom: number } {
  const kept = measures.toSorted((a, b) => a.decided - b.decided || a.starts - b.starts);
  for (;;) {
    const { bars, rows } = packed(kept, room);
    if (rows <= ROWS) return { bars, hidden: measures.length - kept.length, bottom: room.top + rows * ROW };
    const first = Math.min(...kept.map(({ ends }) => ends));
    kept.splice(
      kept.findIndex(({ ends }) => ends === first),
      1,
    );
  }
}

function packed(measures: readonly BarInput[], room: Room): { bars: BarMark[]; rows: number } {
  const rowEnds: number[] = [];
  const bars = measures.map((measure): BarMark => {
    const bar = barOf(measure, room);
    const from = Math.min(bar.lead.x, bar.label.x) - GAP;
    const free = rowEnds.findIndex((end) => end <= from);
    const row = free >= 0 ? free : rowEnds.length;
    rowEnds[row] = Math.max(bar.work.x + bar.work.width, bar.label.x + textWidth(bar.label.text, BAR_TEXT));
    return { ...bar, y: room.top + row * ROW };
  });
  return { bars, rows: rowEnds.length };
}

function barOf({ id, name, decided, starts, ends, isPlanned }: BarInput, room: Room): Omit<BarMark, 'y'> {
  const { left, right, months } = room;
  const at = (month: number) => Math.max(left, Math.min(right, room.x(Math.min(month, months))));
  const [from, work, to] = [at(decided), at(starts), at(ends)];
  const end = Math.max(to, work + 3);
  return {
    id,
    name,
    isPlanned,
    lead: { x: from, width: Math.max(0, work - from) },
    work: { x: work, width: end - work },
    label: labelOf(name, { from, work, end }, room),
  };
}

/** The name inside the working part, else to the right of the bar, else to the left, else where there is most room. */
function labelOf(name: string, bar: { from: number; work: number; end: number }, { left, right }: Room) {
  const wide = textWidth(name, BAR_TEXT);
  const inside = bar.end - bar.work - 12;
  const after = right - bar.end - 6;
  const before = bar.from - left - 6;
  if (wide <= inside) return { text: name, x: bar.work + 6, isInside: true };
  if (wide <= after) return { text: name, x: bar.end + 6, isInside: false };
  if (wide <= before) return { text: name, x: bar.from - 6 - wide, isInside: false };
  const most = Math.max(inside, after, before, SHORTEST);
  const text = shorten(name, BAR_TEXT, most);
  if (most === inside) return { text, x: bar.work + 6, isInside: true };
  if (most === after) return { text, x: bar.end + 6, isInside: false };
  return { text, x: Math.max(left, bar.from - 6 - textWidth(text, BAR_TEXT)), isInside: false };
}
