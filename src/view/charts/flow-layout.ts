import { area, curveBumpX } from 'd3-shape';
import { FLOW_COLUMNS, type Flow, type FlowColumn, type FlowLink, type FlowNode } from './flow.ts';
import { orderFlow } from './flow-order.ts';

/** Room for words beside or within a node: nothing else is drawn there. */
export interface FlowLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly width: number;
}

/** A node with its place. In the middle columns ribbons end at its left side and begin at its right, words between. */
export interface FlowBox {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Top and height of the row that the node has to itself. */
  readonly room: { readonly y: number; readonly height: number };
  /** Where the name of its family stands, over the first of each. */
  readonly head: number | null;
  readonly label: FlowLabel;
}

export interface FlowRibbon {
  readonly link: FlowLink;
  readonly path: string;
  readonly start: End;
  readonly end: End;
  readonly thick: number;
}

export interface FlowPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FlowBox[];
  readonly ribbons: readonly FlowRibbon[];
  /** The same flow in the order of the drawing. */
  readonly flow: Flow;
  readonly columns: Readonly<Record<FlowColumn, Strip>>;
}

/** A column from its left to its right side. */
interface Strip {
  readonly x: number;
  readonly width: number;
}

interface End {
  readonly x: number;
  readonly top: number;
}

export const BAR = 7;
const GAP = 8;
/** Row that two lines of words need; no node is given less. */
const ROOM = 36;
const HEAD = 22;
const TOP = 30;
const THIN = 1;
/** Height of all that flows, in pixels. */
const TALL = 290;

const within = (least: number, wanted: number, most: number): number => Math.max(least, Math.min(most, wanted));

/** Widths of the words; what is left between the columns belongs to the ribbons. */
function stripsFor(width: number): Record<FlowColumn, Strip> {
  const wide = {
    cause: within(146, width * 0.165, 224) + BAR,
    cell: within(142, width * 0.13, 176),
    meaning: within(162, width * 0.135, 184),
    outcome: within(128, width * 0.14, 190),
  };
  const free = (width - wide.cause - wide.cell - wide.meaning - wide.outcome) / 3;
  const cell = wide.cause + free;
  const meaning = cell + wide.cell + free;
  return {
    cause: { x: 0, width: wide.cause },
    cell: { x: cell, width: wide.cell },
    meaning: { x: meaning, width: wide.meaning },
    outcome: { x: width - wide.outcome, width: wide.outcome },
  };
}

/** Places nodes in four columns and joins them by ribbons. Every node has a row for its words, so none can touch. */
export function flowPicture(given: Flow, width: number): FlowPicture {
  const flow = { nodes: orderFlow(given), links: given.links };
  const columns = stripsFor(width);
  const total = inColumn(flow.nodes, 'cause').reduce((sum, { size }) => sum + size, 0);
  const scale = total === 0 ? 0 : TALL / total;
  const rows = FLOW_COLUMNS.map((column) => rowsOf(inColumn(flow.nodes, column), scale));
  const height = TOP + Math.max(120, ...rows.map(tallness));
  const boxes = rows.flatMap((own, index) => {
    const column = FLOW_COLUMNS[index] ?? 'cause';
    return stack(own, columns[column], column, height);
  });
  return { width, height, columns, boxes, flow, ribbons: ribbonsOf(flow.links, boxes, scale) };
}

const inColumn = (nodes: readonly FlowNode[], column: FlowColumn) => nodes.filter((node) => node.column === column);

/** A node with the height that it is drawn in, that of its row, and of a heading over it. */
interface Row {
  readonly node: FlowNode;
  readonly drawn: number;
  readonly room: number;
  readonly head: number;
}

const rowsOf = (nodes: readonly FlowNode[], scale: number): Row[] =>
  nodes.map((node, place) => {
    const drawn = Math.max(2, node.size * scale);
    const isFirst = node.family !== null && nodes[place - 1]?.family !== node.family;
    return { node, drawn, room: Math.max(ROOM, drawn), head: isFirst ? HEAD : 0 };
  });

const tallness = (rows: readonly Row[]): number => rows.reduce((sum, { room, head }) => sum + room + head + GAP, 0);

/** A column from top to bottom, in the middle of the height. */
function stack(rows: readonly Row[], { x, width }: Strip, column: FlowColumn, height: number): FlowBox[] {
  const used = tallness(rows) - GAP;
  const free = height - TOP - used;
  const gap = GAP + Math.min(20, Math.max(0, free) / Math.max(1, rows.length));
  let next = TOP + Math.max(0, (free - (gap - GAP) * (rows.length - 1)) / 2);
  return rows.map(({ node, drawn, room, head }) => {
    const top = next + head;
    next = top + room + gap;
    const y = top + (room - drawn) / 2;
    const label = labelOf(column, { x, width, middle: top + room / 2 });
    const own = { room: { y: top, height: room }, head: head > 0 ? top - 6 : null };
    return { node, x, y, width, height: drawn, ...own, label };
  });
}

function labelOf(column: FlowColumn, at: Strip & { readonly middle: number }): FlowLabel {
  if (column === 'cause') return { x: at.width - BAR - 9, y: at.middle, anchor: 'end', width: at.width - BAR - 10 };
  const sides = column === 'outcome' ? BAR + 9 : 2 * BAR + 16;
  return { x: at.x + BAR + 9, y: at.middle, anchor: 'start', width: at.width - sides };
}

function ribbonsOf(links: readonly FlowLink[], boxes: readonly FlowBox[], scale: number): FlowRibbon[] {
  const byKey = new Map(boxes.map((box) => [box.node.key, box]));
  const middle = (key: string) => (byKey.get(key)?.y ?? 0) + (byKey.get(key)?.height ?? 0) / 2;
  const starts = pile(links, 'from', byKey, { scale, order: (link) => middle(link.to) });
  const ends = pile(links, 'to', byKey, { scale, order: (link) => middle(link.from) });
  return links.flatMap((link) => {
    const [start, end] = [starts.get(link), ends.get(link)];
    if (start === undefined || end === undefined) return [];
    const drawn = { start, end, thick: Math.max(THIN, link.size * scale) };
    return [{ link, ...drawn, path: ribbonPath(drawn, 1) }];
  });
}

interface Piling {
  readonly scale: number;
  readonly order: (link: FlowLink) => number;
}

/** Where each link leaves or enters its node: one under the other, in the order of where they come from or go to. */
function pile(
  links: readonly FlowLink[],
  end: 'from' | 'to',
  boxes: ReadonlyMap<string, FlowBox>,
  { scale, order }: Piling,
): Map<FlowLink, End> {
  const places = new Map<FlowLink, End>();
  for (const [key, own] of Map.groupBy(links, (link) => link[end])) {
    const box = boxes.get(key);
    if (box === undefined) continue;
    const x = end === 'from' ? box.x + box.width : box.x;
    let top = box.y;
    for (const link of own.toSorted((a, b) => order(a) - order(b) || Number(a.raisesRisk) - Number(b.raisesRisk))) {
      places.set(link, { x, top });
      top += link.size * scale;
    }
  }
  return places;
}

const surface = area<[x: number, top: number, thick: number]>()
  .x(([x]) => x)
  .y0(([, top]) => top)
  .y1(([, top, thick]) => top + thick)
  .curve(curveBumpX);

/** The surface of a ribbon, or of the share of it from its upper edge. */
export function ribbonPath({ start, end, thick }: Pick<FlowRibbon, 'start' | 'end' | 'thick'>, share: number): string {
  const own = Math.max(THIN, thick * share);
  return (
    surface([
      [start.x, start.top, own],
      [end.x, end.top, own],
    ]) ?? ''
  );
}

/** What lies between the columns, where only ribbons are drawn. */
export const gapsOf = ({ columns }: Pick<FlowPicture, 'columns'>): Strip[] =>
  FLOW_COLUMNS.slice(1).map((column, before) => {
    const left = columns[FLOW_COLUMNS[before] ?? column];
    const x = left.x + left.width;
    return { x, width: columns[column].x - x };
  });

/** Where a note on a mark stands, beside what it speaks of, and on which side of that point there is room for it. */
export interface NotePlace {
  readonly x: number;
  readonly y: number;
  readonly isLate: boolean;
  readonly isLow: boolean;
}

/** The place of the note on a node or a ribbon; null where there is no such mark. */
export function placeOf({ boxes, ribbons, width, height }: FlowPicture, key: string): NotePlace | null {
  const box = boxes.find(({ node }) => node.key === key);
  if (box !== undefined) {
    const isLow = box.room.y > height * 0.6;
    const y = isLow ? box.room.y : box.room.y + box.room.height;
    const isLate = box.node.column === 'outcome';
    return { x: isLate ? box.x - 8 : box.x + box.width + 8, y, isLate, isLow };
  }
  const ribbon = ribbons.find(({ link }) => link.key === key);
  if (ribbon === undefined) return null;
  const { start, end, thick } = ribbon;
  const middle = (start.top + end.top) / 2;
  const isLow = middle > height * 0.6;
  const x = (start.x + end.x) / 2;
  return { x, y: isLow ? middle - 8 : middle + thick + 8, isLate: x > width * 0.6, isLow };
}
