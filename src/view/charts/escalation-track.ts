import { scaleLinear } from 'd3-scale';
import { rankOf, type StageId } from '../../model/stages.ts';
import { crossesMedian, type FanBox, type FanInput, type FanMark, type FanRoom, layFans } from './track-fan.ts';
import { layBars, type BarInput, type BarMark } from './track-bars.ts';
import { layNames, type NameMark, type NameRoom } from './track-names.ts';
import { layTicks, type TickInput, type TickMark } from './track-ticks.ts';

/** What the team stated in a month. */
export interface EstimateInput {
  readonly month: number;
  readonly stage: StageId;
  /** Chance of crimes under way within six months, 0 to 1. */
  readonly chance: number;
}

/** Everything that the track shows. Months count from 1. */
export interface TrackInput {
  readonly months: number;
  readonly now: number;
  readonly estimates: readonly EstimateInput[];
  /** Stages as they were, where they may be shown. */
  readonly truth: readonly { readonly month: number; readonly stage: StageId }[];
  readonly events: readonly TickInput[];
  readonly measures: readonly BarInput[];
  /** What may come, from now on; none where nothing is forecast. */
  readonly fans?: readonly FanInput[];
  readonly width: number;
}

export interface EstimateMark extends EstimateInput {
  readonly x: number;
  readonly y: number;
  /** Where the line of the chance ends: at the middle of crimes under way for 100 %, at the mark for 0 %. */
  readonly top: number;
}

/** Geometry of the escalation track in CSS pixels. To the right of `now` the bands are left to the forecast. */
export interface Track {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bands: readonly { readonly stage: StageId; readonly y: number; readonly height: number }[];
  readonly names: readonly NameMark[];
  /** Names of stages stand inside the bands, where there is no room beside them. */
  readonly isNarrow: boolean;
  readonly bandsTop: number;
  readonly bandsBottom: number;
  readonly now: { readonly x: number; readonly isLate: boolean };
  readonly axis: readonly { readonly month: number; readonly x: number }[];
  readonly axisY: number;
  readonly estimates: readonly EstimateMark[];
  /** Points of the line of true stages, for `points` of a polyline; empty where there is none. */
  readonly truth: string;
  readonly fans: readonly FanMark[];
  readonly ticks: readonly TickMark[];
  readonly bars: readonly BarMark[];
  readonly hiddenBars: number;
}

const CLIMB: readonly StageId[] = ['ongoing-crimes', 'imminent-risk', 'specific-threats', 'general-risk'];
const TOP = 22;
const NARROW = 560;
const GUTTER = 140;
/** Keeps the first and the last month clear of the edges. */
const INSET = 12;
const AXIS = 20;
/** Where less is left than this, names of fans may stand before now. */
const FAN_NAMES = 150;
/** From this share of the months on, words go to the left of now. */
const LATE = 0.7;

/** Lays out the track for a width. */
export function escalationTrack(input: TrackInput): Track {
  const { width, months, now } = input;
  const isNarrow = width < NARROW;
  const [left, right] = [isNarrow ? 10 : GUTTER, width - 12];
  const x = scaleLinear([1, Math.max(2, months)], [left + INSET, right - INSET]);
  const bands = bandsOf(input, isNarrow ? 40 : 42);
  const bandsBottom = TOP + bands.reduce((sum, { height }) => sum + height, 0);
  const axisY = bandsBottom + AXIS;
  const place = { left: isNarrow ? 0 : left - 60, right: width, x };
  const events = layTicks(input.events, { ...place, top: axisY + 8 });
  const measures = layBars(input.measures, { ...place, left, right, top: events.bottom + 8, months });
  const isLate = now > months * LATE;
  const estimates = input.estimates.map((estimate) => markOf(estimate, bands, x, isNarrow ? 0.7 : 0.5));
  const { names, fans } = aheadOf(input, { bands, estimates, x, isLate, isInside: isNarrow, left, right });
  return {
    width,
    names,
    isNarrow,
    height: Math.max(axisY + 6, events.bottom, measures.bottom),
    left,
    right,
    bands,
    bandsTop: TOP,
    bandsBottom,
    now: { x: x(now), isLate },
    axis: axisOf(months, now, x),
    axisY,
    estimates,
    fans,
    truth: truthOf(input, bands, x),
    ticks: events.ticks,
    bars: measures.bars,
    hiddenBars: measures.hidden,
  };
}

type Bands = Track['bands'];
type Scale = (month: number) => number;

/** Four bands, and one for recovery beneath them once anybody speaks of it. */
function bandsOf({ estimates, truth }: TrackInput, height: number): Bands {
  const hasRecovery = [...estimates, ...truth].some(({ stage }) => stage === 'recovery');
  const stages: readonly StageId[] = hasRecovery ? [...CLIMB, 'recovery'] : CLIMB;
  return stages.map((stage, index) => ({ stage, y: TOP + index * height, height }));
}

/** Where a stage is drawn: at a share of its band's height, the middle unless names stand inside the bands. */
function heightOf(stage: StageId, bands: Bands, share = 0.5): number {
  const band = bands.find((one) => one.stage === stage) ?? bands.find((one) => rankOf(one.stage) === rankOf(stage));
  return band === undefined ? TOP : band.y + band.height * share;
}

/** Heights of levels: each of the four bands that are climbed is one level high. */
function levelScale(bands: Bands): Scale {
  const height = bands[0]?.height ?? 0;
  return (level) => TOP + (CLIMB.length - level) * height;
}

interface Drawn extends Omit<NameRoom, 'crosses'> {
  readonly estimates: readonly EstimateMark[];
  readonly x: Scale;
}

/** The fans, and the names of the stages out of their way. */
function aheadOf({ fans = [], now }: TrackInput, drawn: Drawn): Pick<Track, 'names' | 'fans'> {
  const { bands, estimates, x, left, right } = drawn;
  const from = x(now);
  const foot = (bands.at(-1)?.y ?? TOP) + (bands.at(-1)?.height ?? 0);
  const box = { left: right - from < FAN_NAMES ? left : from, right, top: TOP, bottom: foot };
  const line = { left: from - 1, right: from + 1, top: TOP, bottom: foot };
  const room: FanRoom = { x, y: levelScale(bands), box, taken: [line, ...estimates.map(takenBy)] };
  const names = layNames({ ...drawn, crosses: (one) => crossesMedian(fans, room, one) });
  const boxes = names.flatMap((name) => (name.box === null ? [] : [name.box]));
  return { names, fans: layFans(fans, { ...room, taken: [...room.taken, ...boxes] }) };
}

const takenBy = ({ x, y, top }: EstimateMark): FanBox => ({ left: x - 6, right: x + 6, top: top - 2, bottom: y + 6 });

function markOf(estimate: EstimateInput, bands: Bands, x: Scale, share: number): EstimateMark {
  const y = heightOf(estimate.stage, bands, share);
  const highest = heightOf('ongoing-crimes', bands, share);
  return { ...estimate, x: x(estimate.month), y, top: y - (y - highest) * estimate.chance };
}

function truthOf({ truth }: TrackInput, bands: Bands, x: Scale): string {
  return truth
    .flatMap(({ month, stage }, index) => {
      const y = heightOf(stage, bands);
      const before = truth[index - 1];
      const riser = before === undefined ? [] : [`${x(month).toFixed(1)},${heightOf(before.stage, bands)}`];
      return [...riser, `${x(month).toFixed(1)},${y}`];
    })
    .join(' ');
}

/** Months that are written out: as many as have room, always the open one. */
function axisOf(months: number, now: number, x: Scale): { month: number; x: number }[] {
  const apart = months < 2 ? 40 : x(2) - x(1);
  const step = [1, 2, 3, 6, 12].find((count) => count * apart >= 20) ?? 12;
  return Array.from({ length: months }, (_, index) => index + 1)
    .filter((month) => month === now || ((month - 1) % step === 0 && Math.abs(x(month) - x(now)) >= 20))
    .map((month) => ({ month, x: x(month) }));
}
