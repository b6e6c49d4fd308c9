import { textWidth, wrap } from '../charts/text-width.ts';
import { type ArrowPaths, type Box, bracket } from './arc.ts';

/** A stage in its place on the way up. */
export interface StageInput {
  readonly id: string;
  readonly name: string;
  /** What stands there: the country, the team's statement. */
  readonly notes: readonly string[];
}

export interface ArcInput {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Drawn above the stages; all others are drawn below. */
  readonly isUp: boolean;
  readonly name: string;
  /** How near it is; null where it does not lead away from where things stand. */
  readonly near: string | null;
}

export interface StageMark extends Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

export interface ArcMark extends ArrowPaths {
  readonly id: string;
  readonly isUp: boolean;
  readonly lines: readonly string[];
  /** Place of the first line that says how near it is. */
  readonly nearFrom: number;
  /** Middle of the label, and the baseline of its first line. */
  readonly x: number;
  readonly y: number;
  readonly label: Box;
  /** Where the arrow begins and ends. */
  readonly ends: readonly [number, number];
}

export interface RiskLayout {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly StageMark[];
  readonly arcs: readonly ArcMark[];
}

export const NAME_SIZE = 16;
export const NOTE_SIZE = 12.5;
export const LABEL_SIZE = 13.5;
export const LINE = 17;
export const PAD = 12;
const CLEAR = 30;
const APART = 12;
/** Space between a label and the ends of its arrow, and between two arrows along an edge. */
const BESIDE = 4;
const SLOT = 22;
const EDGE = 2;

/** Lays stages out from left to right, with the arrows as brackets that nest and never cross. */
export function layRisk(stages: readonly StageInput[], arrows: readonly ArcInput[], width: number): RiskLayout {
  const boxes = layStages(stages, width);
  const sides = [arrows.filter(({ isUp }) => isUp), arrows.filter(({ isUp }) => !isUp)] as const;
  const [above, below] = sides.map((side) => withLevels(side.map((arrow) => spanOf(arrow, side, boxes))));
  const top = depthOf(above ?? []);
  const placed = boxes.map((box) => ({ ...box, y: top }));
  const height = boxes[0]?.height ?? 0;
  const arcs = [
    ...(above ?? []).map((span) => markOf(span, top, -1)),
    ...(below ?? []).map((span) => markOf(span, top + height, 1)),
  ];
  return { width, height: top + height + depthOf(below ?? []), stages: placed, arcs };
}

function layStages(stages: readonly StageInput[], width: number): StageMark[] {
  const gap = Math.max(16, Math.min(72, width * 0.055));
  const each = (width - 2 * EDGE - gap * (stages.length - 1)) / stages.length;
  const marks = stages.map(({ id, name, notes }, index) => ({
    id,
    lines: wrap(name, NAME_SIZE, each - 2 * PAD),
    notes: notes.flatMap((note) => wrap(note, NOTE_SIZE, each - 2 * PAD)),
    x: EDGE + index * (each + gap),
    y: 0,
    width: each,
  }));
  const lines =
    Math.max(...marks.map((mark) => mark.lines.length)) + Math.max(...marks.map(({ notes }) => notes.length));
  return marks.map((mark) => ({ ...mark, height: 2 * PAD + lines * LINE + 2 }));
}

interface Span {
  readonly arrow: ArcInput;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  readonly nearFrom: number;
  /** How far from the stages its flat part runs. */
  readonly crest: number;
}

/** Where an arrow leaves and arrives: nested arrows stand in such an order along an edge that none crosses another. */
function spanOf(arrow: ArcInput, side: readonly ArcInput[], boxes: readonly StageMark[]): Span {
  const [from, to] = [slotOf(arrow.from, arrow, side, boxes), slotOf(arrow.to, arrow, side, boxes)];
  const room = Math.abs(to - from) - BESIDE;
  const name = wrap(arrow.name, LABEL_SIZE, room);
  const near = arrow.near === null ? [] : wrap(arrow.near, LABEL_SIZE, room);
  return { arrow, from, to, lines: [...name, ...near], nearFrom: name.length, crest: CLEAR };
}

function slotOf(stage: string, arrow: ArcInput, side: readonly ArcInput[], boxes: readonly StageMark[]): number {
  const place = (id: string): number => boxes.findIndex((box) => box.id === id);
  const at = place(stage);
  const reach = (one: ArcInput): number => place(one.from === stage ? one.to : one.from) - at;
  // Those that go left stand left, the shortest first; those that go right stand right, the shortest last.
  const order = (one: ArcInput): number => Math.sign(reach(one)) / (Math.abs(reach(one)) || 1);
  const here = side.filter(({ from, to }) => from === stage || to === stage);
  const sorted = here.toSorted((a, b) => order(a) - order(b));
  const { x = 0, width = 0 } = boxes[at] ?? {};
  const step = Math.min(SLOT, (width - 2 * PAD) / Math.max(1, sorted.length));
  return Math.round(x + width / 2 + (sorted.indexOf(arrow) - (sorted.length - 1) / 2) * step);
}

/** What lies within another's span runs nearer to the stages, with room for its label. */
function withLevels(spans: readonly Span[]): Span[] {
  const placed: Span[] = [];
  for (const span of spans.toSorted((a, b) => widthOf(a) - widthOf(b))) {
    const inner = placed.filter((one) => overlap(one, span));
    const crest = Math.max(CLEAR, ...inner.map((one) => one.crest + one.lines.length * LINE + APART));
    placed.push({ ...span, crest });
  }
  return placed;
}

const widthOf = ({ from, to }: Span): number => Math.abs(to - from);
const overlap = (a: Span, b: Span): boolean =>
  Math.min(a.from, a.to) < Math.max(b.from, b.to) && Math.min(b.from, b.to) < Math.max(a.from, a.to);

const depthOf = (spans: readonly Span[]): number =>
  Math.max(0, ...spans.map(({ crest, lines }) => crest + lines.length * LINE + 6));

function markOf({ arrow, from, to, lines, nearFrom, crest }: Span, edge: number, side: -1 | 1): ArcMark {
  const flat = edge + side * crest;
  const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  const x = (from + to) / 2;
  const top = side === 1 ? flat + 4 : flat - 4 - lines.length * LINE;
  return {
    ...bracket({ from, to, edge, crest: flat }),
    id: arrow.id,
    isUp: arrow.isUp,
    lines,
    nearFrom,
    x,
    y: top + LINE - 4,
    label: { x: x - width / 2, y: top, width, height: lines.length * LINE },
    ends: [from, to],
  };
}
