import { scaleLinear } from 'd3-scale';
import { rankOf, type StageId } from '../../model/stages.ts';
import { layBars, type BarInput, type BarMark } from './track-bars.ts';
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
  readonly width: number;
}

export interface EstimateMark extends EstimateInput {
  readonly x: number;
  readonly y: number;
  /** Where the line of the chance ends: at the middle of crimes under way for 100 %, at the mark for 0 %. */
  readonly top: number;
}

/** Geometry of the escalation track in CSS pixels. To the right of `now` the bands are left free for a forecast. */
export interface Track {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bands: readonly { readonly stage: StageId; readonly y: number; readonly height: number }[];
  readonly labels: { readonly x: number; readonly anchor: 'start' | 'end'; readonly isInside: boolean };
  readonly bandsTop: number;
  readonly bandsBottom: number;
  readonly now: { readonly x: number; readonly isLate: boolean };
  readonly axis: readonly { readonly month: number; readonly x: number }[];
  readonly axisY: number;
  readonly estimates: readonly EstimateMark[];
  /** Points of the line of true stages, for `points` of a polyline; empty where there is none. */
  readonly truth: string;
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
  const labels = labelsOf(isNarrow, left, right, now > months * LATE);
  return {
    width,
    labels,
    height: Math.max(axisY + 6, events.bottom, measures.bottom),
    left,
    right,
    bands,
    bandsTop: TOP,
    bandsBottom,
    now: { x: x(now), isLate: now > months * LATE },
    axis: axisOf(months, now, x),
    axisY,
    estimates: input.estimates.map((estimate) => markOf(estimate, bands, x, isNarrow ? 0.7 : 0.5)),
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

/** Names of the stages: in a gutter, or inside the bands on the side that is emptier. */
function labelsOf(isInside: boolean, left: number, right: number, isLate: boolean): Track['labels'] {
  if (!isInside) return { x: left - 12, anchor: 'end', isInside };
  return isLate ? { x: left + 5, anchor: 'start', isInside } : { x: right - 5, anchor: 'end', isInside };
}

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
