import { m } from '../../words/paraglide/messages.js';
import { type Arrow, type Box, flightArrows } from './flight-arrows.ts';
import { type Label, labelIn, type LabelText, type Sign, signsIn } from './labels.ts';
import { kept } from './kept.ts';
import { type LabelRoom, roomIn } from './label-room.ts';
import { type Leader, placeLeaders } from './leaders.ts';
import type { MapShape } from './map-shape.ts';
import type { Point } from './polygon.ts';
import type { Flight, ProvinceFacts } from './province-facts.ts';
import { flightAmount, labelTextOf } from './province-words.ts';

export type BareSign = Sign['kind'] | 'arrow';

/** What is written and drawn over the provinces, in CSS pixels. */
export interface MapLayout {
  /** By province; null where there is no room even for a number, or where the name stands at sea. */
  readonly labels: readonly (Label | null)[];
  readonly leaders: readonly Leader[];
  /** Provinces that only a number stands for. */
  readonly keyed: readonly number[];
  /** Where each province is on the map, for keys that lead from one to the next. */
  readonly spots: readonly Point[];
  readonly arrows: readonly Arrow[];
  /** Signs and arrows that stand without words. */
  readonly bareSigns: readonly BareSign[];
}

/** Arrows drawn at most, and provinces up to which words stand beside them; the table has all. */
const MOST_ARROWS = 6;
const WORDS_UP_TO = 8;
/** Countries of so many provinces have names at sea; beyond it, a list of numbers is clearer. */
const LEADERS_UP_TO = 12;

const rooms = new WeakMap<MapShape, readonly LabelRoom[]>();

/** Where there is room in each province; looked at once for each shape. */
export function roomsOf(shape: MapShape): readonly LabelRoom[] {
  const found = rooms.get(shape) ?? shape.cells.map(({ area }) => roomIn(area));
  rooms.set(shape, found);
  return found;
}

/** Lays out names, signs and arrows. Provinces are in the order of the shape's cells. */
export function layMap(
  shape: MapShape,
  provinces: readonly ProvinceFacts[],
  flights: readonly Flight[],
  frame: Box,
): MapLayout {
  const texts = provinces.map((facts, index) => labelTextOf(facts, String(index + 1)));
  const { labels, leaders, keyed } = layNames(shape, texts, frame);
  const homes = roomsOf(shape).map(({ home }) => home);
  const boxes = labels.map((label, index) => boxOf(label, homes[index] ?? [0, 0]));
  const arrows = flightArrows(waysOf(flights, provinces), [...boxes, ...leaders], frame);
  return { labels, leaders, keyed, spots: homes, arrows, bareSigns: bareSignsOf(labels, arrows) };
}

const known = new WeakMap<LabelRoom, Map<string, Label | null>>();

/** The label of a province, laid out at once for each text. */
function labelOf(room: LabelRoom, text: LabelText, provinces: number): Label | null {
  const labels = known.get(room) ?? new Map<string, Label | null>();
  known.set(room, labels);
  return kept(labels, `${provinces} ${JSON.stringify(text)}`, () => labelIn(room, text, provinces));
}

/** Names in their provinces, else at sea, else in a list by number. */
export function layNames(
  shape: MapShape,
  texts: readonly LabelText[],
  frame: Box,
): Pick<MapLayout, 'labels' | 'leaders' | 'keyed'> {
  const all = roomsOf(shape);
  const inside = texts.map((text, index) => labelOf(all[index] as LabelRoom, text, texts.length));
  const homeless = texts.flatMap((text, index) => {
    if (inside[index]?.isKey === false) return [];
    const room = all[index] as LabelRoom;
    const signs = signsIn(room, text);
    // Where not even the sign of the stage has room, the name says it, so that no colour stands alone.
    const name = signs === null && text.stage !== null ? `${text.name}, ${text.stage.text}` : text.name;
    return [{ name, index, signs, target: boxOf(signs, room.home) }];
  });
  const leaders = texts.length > LEADERS_UP_TO ? [] : placeLeaders(homeless, all, frame);
  const led = new Map(homeless.flatMap((one, at) => ((leaders[at] ?? null) === null ? [] : [[one.index, one.signs]])));
  return {
    labels: inside.map((label, index) => led.get(index) ?? (led.has(index) ? null : label)),
    leaders: leaders.filter((leader) => leader !== null),
    keyed: homeless.map(({ index }) => index).filter((index) => !led.has(index)),
  };
}

const boxOf = (label: Label | null, [x, y]: Point): Box =>
  label === null
    ? { x, y, width: 0, height: 0 }
    : { x: label.x, y: label.top + label.height / 2, width: label.width, height: label.height };

function waysOf(flights: readonly Flight[], provinces: readonly ProvinceFacts[]) {
  const at = (province: string): number => provinces.findIndex(({ id }) => id === province);
  return flights.slice(0, MOST_ARROWS).map((flight) => ({
    from: at(flight.from),
    to: at(flight.to),
    text: provinces.length > WORDS_UP_TO ? '' : m['map.flight-short']({ amount: flightAmount(flight) }),
  }));
}

function bareSignsOf(labels: readonly (Label | null)[], arrows: readonly Arrow[]): BareSign[] {
  const lines = labels.flatMap((label) => label?.lines ?? []);
  const bare = lines.filter(({ kind, text }) => kind !== 'line' || text === '');
  const signs = new Set<BareSign>(bare.flatMap((line) => line.signs.map(({ sign }) => sign.kind)));
  if (arrows.some(({ words }) => words === null)) signs.add('arrow');
  return [...signs];
}
