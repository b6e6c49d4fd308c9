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
const GUTTER = 128;
const AXIS = 20;

/** Lays out the track for a width. */
export function escalationTrack(input: TrackInput): Track {
  const { width, months, now } = input;
  const isNarrow = width < NARROW;
  const [left, right] = [isNarrow ? 10 : GUTTER, width - 12];
  const x = scaleLinear([1, Math.max(2, months)], [left, right]);
  const bands = bandsOf(input, isNarrow ? 38 : 42);
  const bandsBottom = TOP + bands.reduce((sum, { height }) => sum + height, 0);
  const axisY = bandsBottom + AXIS;
  const place = { left: isNarrow ? 0 : left - 60, right: width, x };
  const events = layTicks(input.events, { ...place, top: axisY + 8 });
  const measures = layBars(input.measures, { ...place, left, right, top: events.bottom + 8, months });
  return {
    width,
    height: Math.max(axisY + 6, events.bottom, measures.bottom),
    left,
    right,
    bands,
    bandsTop: TOP,
    bandsBottom,
    now: { x: x(now), isLate: now > months * 0.85 },
    axis: axisOf(months, now, x),
    axisY,
    estimates: input.estimates.map((estimate) => markOf(estimate, bands, x)),
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

function middleOf(stage: StageId, bands: Bands): number {
  const band = bands.find((one) => one.stage === stage) ?? bands.find((one) => rankOf(one.stage) === rankOf(stage));
  return band === undefined ? TOP : band.y + band.height / 2;
}

function markOf(estimate: EstimateInput, bands: Bands, x: Scale): EstimateMark {
  const y = middleOf(estimate.stage, bands);
  const highest = middleOf('ongoing-crimes', bands);
  return { ...estimate, x: x(estimate.month), y, top: y - (y - highest) * estimate.chance };
}

function truthOf({ truth }: TrackInput, bands: Bands, x: Scale): string {
  return truth
    .flatMap(({ month, stage }, index) => {
      const y = middleOf(stage, bands);
      const before = truth[index - 1];
      const riser = before === undefined ? [] : [`${x(month).toFixed(1)},${middleOf(before.stage, bands)}`];
      return [...riser, `${x(month).toFixed(1)},${y}`];
    })
    .join(' ');
}

/** Months that are written out: as many as have room, always the open one. */
function axisOf(months: number, now: number, x: Scale): { month: number; x: number }[] {
  const apart = months < 2 ? 40 : x(2) - x(1);
  const step = [1, 2, 3, 6, 12].find((count) => count * apart >= 21) ?? 12;
  return Array.from({ length: months }, (_, index) => index + 1)
    .filter((month) => month === now || (month % step === step % 2 && Math.abs(x(month) - x(now)) >= 21))
    .map((month) => ({ month, x: x(month) }));
}
