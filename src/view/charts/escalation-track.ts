import { rankOf, type StageId } from '../../model/stages.ts';
import type { FanLayout } from './fan-layout.ts';
import type { FanBox, FanInput, FanMark, FanRoom } from './track-fan.ts';
import { layBars, type BarInput, type BarMark } from './track-bars.ts';
import { layNames, type NameMark, type NameRoom } from './track-names.ts';
import { layTicks, type TickInput, type TickMark } from './track-ticks.ts';
import { trackAxis } from './track-axis.ts';
import type { LegendMark } from './track-legend.ts';

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
  /** Where a month lies across, and a level of escalation (0 to 4) up and down. */
  readonly x: (month: number) => number;
  readonly levelY: (level: number) => number;
  readonly bandsTop: number;
  readonly bandsBottom: number;
  readonly now: { readonly x: number; readonly isLate: boolean };
  readonly axis: readonly { readonly month: number; readonly x: number }[];
  readonly axisY: number;
  readonly estimates: readonly EstimateMark[];
  /** Points of the line of true stages, for `points` of a polyline; empty where there is none. */
  readonly truth: string;
  readonly fans: readonly FanMark[];
  /** Names of the fans above the bands, where they find no place beside their medians. */
  readonly legend: readonly LegendMark[];
  readonly ticks: readonly TickMark[];
  /** Months whose events find no place for a name. */
  readonly unnamed: readonly number[];
  readonly bars: readonly BarMark[];
  readonly hiddenBars: number;
}

const CLIMB: readonly StageId[] = ['ongoing-crimes', 'imminent-risk', 'specific-threats', 'general-risk'];
const TOP = 22;
const AXIS = 20;
/** From this share of the months on, words go to the left of now. */
const LATE = 0.7;

/**
 * Lays out the track for a width. Where a fan finds no place for its name, all are named in a legend above the bands.
 * Fans are left out for as long as nothing is there that lays them out.
 */
export function escalationTrack(input: TrackInput, layout: FanLayout | null = null): Track {
  const track = laidOut(input, { layout, legend: [], bottom: 0 });
  if (layout === null || track.fans.every(({ label }) => label !== null)) return track;
  const named = layout.layLegend(input.fans ?? [], trackAxis(input.width, input.months));
  return laidOut(input, { layout, ...named });
}

interface Layout {
  readonly layout: FanLayout | null;
  readonly legend: readonly LegendMark[];
  /** Where the legend ends. */
  readonly bottom: number;
}

function laidOut(input: TrackInput, { layout, legend, bottom }: Layout): Track {
  const { width, months, now } = input;
  const axis = trackAxis(width, months);
  const { left, right, isNarrow, x } = axis;
  const top = TOP + bottom;
  const bands = bandsOf(input, top, isNarrow ? 40 : 42);
  const bandsBottom = top + bands.reduce((sum, { height }) => sum + height, 0);
  const axisY = bandsBottom + AXIS;
  const place = { left: isNarrow ? 0 : left - 60, right: width, x };
  const events = layTicks(input.events, { ...place, top: axisY + 8 });
  const measures = layBars(input.measures, { ...place, left, right, top: events.bottom + 8, months });
  const isLate = now > months * LATE;
  const estimates = input.estimates.map((estimate) => markOf(estimate, bands, x, isNarrow ? 0.7 : 0.5));
  const ahead = aheadOf(input, { layout, bands, estimates, x, isLate, isInside: isNarrow, left, right });
  return {
    width,
    height: Math.max(axisY + 6, events.bottom, measures.bottom),
    left,
    right,
    isNarrow,
    x,
    levelY: levelScale(bands),
    names: ahead.names,
    fans: legend.length === 0 ? ahead.fans : ahead.fans.map((fan) => ({ ...fan, label: null })),
    legend,
    bands,
    bandsTop: top,
    bandsBottom,
    now: { x: x(now), isLate },
    axis: axisOf(months, now, x),
    axisY,
    estimates,
    truth: truthOf(input, bands, x),
    ticks: events.ticks,
    unnamed: events.unnamed,
    bars: measures.bars,
    hiddenBars: measures.hidden,
  };
}

type Bands = Track['bands'];
type Scale = (month: number) => number;

/** Four bands, and one for recovery beneath them once anybody speaks of it. */
function bandsOf({ estimates, truth }: TrackInput, top: number, height: number): Bands {
  const hasRecovery = [...estimates, ...truth].some(({ stage }) => stage === 'recovery');
  const stages: readonly StageId[] = hasRecovery ? [...CLIMB, 'recovery'] : CLIMB;
  return stages.map((stage, index) => ({ stage, y: top + index * height, height }));
}

/** Where a stage is drawn: at a share of its band's height, the middle unless names stand inside the bands. */
function heightOf(stage: StageId, bands: Bands, share = 0.5): number {
  const band = bands.find((one) => one.stage === stage) ?? bands.find((one) => rankOf(one.stage) === rankOf(stage));
  return band === undefined ? topOf(bands) : band.y + band.height * share;
}

const topOf = (bands: Bands): number => bands[0]?.y ?? TOP;

/** Heights of levels: each of the four bands that are climbed is one level high. */
function levelScale(bands: Bands): Scale {
  const height = bands[0]?.height ?? 0;
  return (level) => topOf(bands) + (CLIMB.length - level) * height;
}

interface Drawn extends Omit<NameRoom, 'crosses'> {
  readonly layout: FanLayout | null;
  readonly estimates: readonly EstimateMark[];
  readonly x: Scale;
}

/** The fans, and the names of the stages out of their way. */
function aheadOf({ fans = [], now }: TrackInput, drawn: Drawn): Pick<Track, 'names' | 'fans'> {
  const { layout, bands, estimates, x, right } = drawn;
  const from = x(now);
  const foot = (bands.at(-1)?.y ?? TOP) + (bands.at(-1)?.height ?? 0);
  const box = { left: from, right, top: topOf(bands), bottom: foot };
  const line = { ...box, left: from - 1, right: from + 1 };
  const room: FanRoom = { x, y: levelScale(bands), box, taken: [line, ...estimates.map(takenBy)] };
  const names = layNames({ ...drawn, crosses: (one) => layout?.crossesMedian(fans, room, one) ?? false });
  const boxes = names.flatMap((name) => (name.box === null ? [] : [name.box]));
  return { names, fans: layout?.layFans(fans, { ...room, taken: [...room.taken, ...boxes] }) ?? [] };
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
