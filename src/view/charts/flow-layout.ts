import { area, curveBumpX } from 'd3-shape';
import type { Flow, FlowColumn, FlowLink, FlowNode } from './flow.ts';

/** A node with its place; `label` is where its words stand: beside it, centred on it. */
export interface FlowBox {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end'; readonly width: number };
}

export interface FlowRibbon {
  readonly link: FlowLink;
  readonly path: string;
  /** Drawn as a line, because it is too thin for a surface. */
  readonly isThin: boolean;
}

export interface FlowPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FlowBox[];
  readonly ribbons: readonly FlowRibbon[];
  readonly columns: Readonly<Record<FlowColumn, number>>;
}

export const BOX_WIDTH = 8;
const COLUMNS: readonly FlowColumn[] = ['cause', 'cell', 'meaning'];
const GAP = 8;
/** Room that the words of a node need; no node is given less. */
const ROOM: Readonly<Record<FlowColumn, number>> = { cause: 34, cell: 34, meaning: 40 };
const TOP = 30;
const THIN = 1;

/** Places nodes in three columns and joins them by ribbons. Every node has room for its words, so none can touch. */
export function flowPicture({ nodes, links }: Flow, width: number): FlowPicture {
  const left = Math.min(220, width * 0.22);
  const right = Math.min(250, width * 0.24);
  const columns = {
    cause: left,
    cell: left + (width - left - right) * 0.5,
    meaning: width - right,
  };
  const { scale, height } = scaleFor(nodes);
  const bare = COLUMNS.flatMap((column) => place(nodes, column, { x: columns[column], scale, height }));
  const boxes = bare.map((box) => ({ ...box, label: labelOf(box, columns, width) }));
  return { width, height, columns, boxes, ribbons: ribbonsOf(links, boxes, scale) };
}

const inColumn = (nodes: readonly FlowNode[], column: FlowColumn) => nodes.filter((node) => node.column === column);

/** Points to pixels, so that the fullest column is about as tall as a screen allows. */
function scaleFor(nodes: readonly FlowNode[]): { scale: number; height: number } {
  const total = inColumn(nodes, 'cause').reduce((sum, { size }) => sum + size, 0);
  const scale = total === 0 ? 0 : 250 / total;
  const heights = COLUMNS.map((column) =>
    inColumn(nodes, column).reduce((sum, { size }) => sum + Math.max(ROOM[column], size * scale) + GAP, 0),
  );
  return { scale, height: TOP + Math.max(120, ...heights) };
}

type Bare = Omit<FlowBox, 'label'>;

/** A column from top to bottom, spread over the height. */
function place(
  nodes: readonly FlowNode[],
  column: FlowColumn,
  at: { x: number; scale: number; height: number },
): Bare[] {
  const own = inColumn(nodes, column);
  const rooms = own.map(({ size }) => Math.max(ROOM[column], size * at.scale));
  const used = rooms.reduce((sum, room) => sum + room, 0);
  const gap = Math.min(28, (at.height - TOP - used) / Math.max(1, own.length));
  let next = TOP + (at.height - TOP - used - gap * (own.length - 1)) / 2;
  return own.map((node, index) => {
    const room = rooms[index] ?? 0;
    const height = Math.max(2, node.size * at.scale);
    const box = { node, x: at.x, y: next + (room - height) / 2, height };
    next += room + gap;
    return box;
  });
}

function labelOf({ node, x, y, height }: Bare, columns: FlowPicture['columns'], width: number): FlowBox['label'] {
  const middle = y + height / 2;
  if (node.column === 'cause') return { x: x - 10, y: middle, anchor: 'end', width: columns.cause - 14 };
  const end = node.column === 'cell' ? columns.meaning : width;
  const start = x + BOX_WIDTH + 8;
  return { x: start, y: middle, anchor: 'start', width: (end - start) * (node.column === 'cell' ? 0.82 : 1) };
}

interface End {
  readonly x: number;
  readonly top: number;
}

function ribbonsOf(links: readonly FlowLink[], boxes: readonly FlowBox[], scale: number): FlowRibbon[] {
  const byKey = new Map(boxes.map((box) => [box.node.key, box]));
  const middle = (key: string) => (byKey.get(key)?.y ?? 0) + (byKey.get(key)?.height ?? 0) / 2;
  const starts = stack(links, 'from', byKey, { scale, order: (link) => middle(link.to) });
  const ends = stack(links, 'to', byKey, { scale, order: (link) => middle(link.from) });
  return links.flatMap((link) => {
    const [start, end] = [starts.get(link), ends.get(link)];
    if (start === undefined || end === undefined) return [];
    const thick = link.size * scale;
    return [{ link, path: ribbon({ x: start.x + BOX_WIDTH, top: start.top }, end, thick), isThin: thick < THIN }];
  });
}

interface Stacking {
  readonly scale: number;
  readonly order: (link: FlowLink) => number;
}

/** Where each link leaves or enters its node: one under the other, in the order of where they come from or go to. */
function stack(
  links: readonly FlowLink[],
  end: 'from' | 'to',
  boxes: ReadonlyMap<string, FlowBox>,
  { scale, order }: Stacking,
): Map<FlowLink, End> {
  const places = new Map<FlowLink, End>();
  for (const [key, own] of Map.groupBy(links, (link) => link[end])) {
    const box = boxes.get(key);
    if (box === undefined) continue;
    let top = box.y;
    for (const link of own.toSorted((a, b) => order(a) - order(b) || Number(a.raisesRisk) - Number(b.raisesRisk))) {
      places.set(link, { x: box.x, top });
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

const ribbon = (start: End, end: End, thick: number): string =>
  surface([
    [start.x, start.top, Math.max(THIN, thick)],
    [end.x, end.top, Math.max(THIN, thick)],
  ]) ?? '';
