import { shorten, wrap } from '../charts/text-width.ts';
import { type ArrowPaths, type Box, hook } from './arc.ts';

/** A region beside risk: its states from top to bottom, and the arrow that leads to each from where it stands. */
export interface SideInput {
  readonly id: string;
  readonly name: string;
  readonly states: readonly SideState[];
}

export interface SideState {
  readonly id: string;
  readonly name: string;
  /** What stands under the name: that things stand here, or how near the arrow that leads here is. */
  readonly note: string;
  /** Id of the arrow that leads here; null where the region stands here. */
  readonly arrow: string | null;
}

export interface StateMark extends Box {
  readonly id: string;
  readonly name: string;
  readonly nameSize: number;
  readonly note: string;
  readonly arrow: string | null;
  /** The arrow's line, from where the region stands; null for the state in which it does. */
  readonly paths: ArrowPaths | null;
}

export interface SideMark extends Box {
  readonly id: string;
  readonly title: readonly string[];
  /** Baseline of the first line of the title. */
  readonly titleY: number;
  readonly states: readonly StateMark[];
}

export interface SideLayout {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly SideMark[];
}

export const TITLE_SIZE = 14;
export const STATE_NOTE = 12.5;
export const TITLE_LINE = 18;
/** Space between the edge of a box and its text. */
export const INSET = 10;
const STATE_HEIGHT = 46;
const STATE_GAP = 10;
const COLUMN_GAP = 24;
const ROW_GAP = 34;
/** Room for the arrows to the left of the states. */
const GUTTER = 40;
const NEAREST = 13;
const DEEPER = 6;
/** Names are set smaller where columns are narrower than this. */
const ROOMY = 260;
const nameSizeIn = (column: number): number => (column < ROOMY ? 14 : 15.5);

/** Lays regions out in rows of equal columns, so that none of a row stands before another. */
export function laySides(rows: readonly (readonly SideInput[])[], width: number): SideLayout {
  let top = 0;
  const regions = rows.flatMap((row) => {
    const placed = layRow(row, width, top);
    top = Math.max(...placed.map(({ y, height }) => y + height)) + ROW_GAP;
    return placed;
  });
  return { width, height: top - ROW_GAP + 2, regions };
}

function layRow(row: readonly SideInput[], width: number, top: number): SideMark[] {
  const each = (width - COLUMN_GAP * (row.length - 1)) / row.length;
  const titles = row.map(({ name }) => wrap(name, TITLE_SIZE, each));
  const lines = Math.max(...titles.map((title) => title.length));
  return row.map(({ id, states }, column) => {
    const box = { x: column * (each + COLUMN_GAP), y: top, width: each };
    const first = top + lines * TITLE_LINE + 12;
    const marks = layStates(states, { ...box, y: first });
    const height = first - top + states.length * (STATE_HEIGHT + STATE_GAP) - STATE_GAP;
    return { id, title: titles[column] ?? [], titleY: top + TITLE_SIZE, states: marks, ...box, height };
  });
}

function layStates(states: readonly SideState[], { x, y, width }: Omit<Box, 'height'>): StateMark[] {
  const left = x + GUTTER;
  const room = width - GUTTER - 2 * INSET - 2;
  const middle = (index: number): number => y + index * (STATE_HEIGHT + STATE_GAP) + STATE_HEIGHT / 2;
  const here = states.findIndex(({ arrow }) => arrow === null);
  return states.map((state, index) => ({
    id: state.id,
    arrow: state.arrow,
    name: shorten(state.name, nameSizeIn(width), room),
    nameSize: nameSizeIn(width),
    note: shorten(state.note, STATE_NOTE, room),
    x: left,
    y: middle(index) - STATE_HEIGHT / 2,
    width: width - GUTTER - 2,
    height: STATE_HEIGHT,
    paths: index === here ? null : hook(left, depthOf(Math.abs(index - here)), [middle(here), middle(index)]),
  }));
}

const depthOf = (apart: number): number => NEAREST + DEEPER * (apart - 1);
