import { stageName } from '../../words/model-words.ts';
import { rowId } from '../../words/reference/row-id.ts';
import { m } from '../../words/paraglide/messages.js';
import { levelName } from '../forecast/fans.ts';
import type { Subject } from '../explain/subject.ts';
import { figure, listed, percent } from '../numbers.ts';
import type { Track, TrackInput } from './escalation-track.ts';
import type { ChartMark } from './frame/marks.ts';
import { monthKey } from './month-key.ts';
import { BAR_HEIGHT } from './track-bars.ts';

/** A mark of the track, and the month that it belongs to; the name of a stage belongs to none. */
export interface TrackMark extends ChartMark {
  readonly month: number | null;
}

type Input = Omit<TrackInput, 'width'>;

/**
 * Everything that the track shows, in words: months along the axis first, then series by series, the stages last. The
 * past may be picked, and all of it is explained.
 */
export function trackMarks(track: Track, input: Input): TrackMark[] {
  const marks: TrackMark[] = [
    ...monthMarks(track, input),
    ...track.estimates.map(({ month, x, y, stage, chance }) => ({
      key: `stated-${month}`,
      series: 'stated',
      month,
      x,
      y,
      says: m['track.mark-stated']({ month, stage: stageName(stage), chance: percent(chance) }),
      about: rowOnly('credibility'),
    })),
    ...fanMarks(track, input),
    ...eventMarks(track),
    ...barMarks(track, input),
    ...stageMarks(track),
  ];
  return marks.map((mark) => ({ ...mark, picks: mark.month !== null && mark.month < input.now }));
}

const rowOnly = (row: string): Subject => ({ row, place: null });

const stageMarks = ({ names }: Track): TrackMark[] =>
  names.map(({ stage, text, x, y, anchor, width }) => {
    const left = anchor === 'end' ? x - width : x;
    const box = { left: left - 2, right: left + width + 2, top: y - 15, bottom: y + 5 };
    return {
      key: `stage-${stage}`,
      series: 'stages',
      month: null,
      x: left + width / 2,
      y: y - 5,
      box,
      says: m['track.mark-stage']({ stage: text }),
      isWritten: true,
      about: rowOnly(rowId('stage', stage)),
    };
  });

/** Every month up to now, with what it holds; a press beside all other marks means these. */
function monthMarks(track: Track, input: Input): TrackMark[] {
  const half = (track.x(2) - track.x(1)) / 2;
  return Array.from({ length: input.now }, (_, index) => {
    const month = index + 1;
    const x = track.x(month);
    const box = { left: x - half, right: x + half, top: track.bandsTop, bottom: track.axisY };
    return {
      key: monthKey(month),
      series: 'month',
      month,
      x,
      y: track.axisY - 8,
      box,
      says: monthWords(input, month),
      about: rowOnly('glossary:month'),
    };
  });
}

function monthWords({ now, estimates, truth, events }: Input, month: number): string {
  const stated = estimates.find((one) => one.month === month);
  const was = truth.find((one) => one.month === month);
  const titles = events.filter((one) => one.month === month).map(({ title }) => title);
  return [
    month === now ? m['track.month-open']({ month }) : m['track.mark-month']({ month }),
    stated === undefined
      ? m['track.month-silent']()
      : m['track.month-stated']({ stage: stageName(stated.stage), chance: percent(stated.chance) }),
    ...(was === undefined ? [] : [m['track.mark-was']({ month, stage: stageName(was.stage) })]),
    ...(titles.length === 0 ? [] : [m['track.month-events']({ events: listed(titles) })]),
  ].join('\n');
}

const fanMarks = ({ x, levelY }: Track, { fans = [] }: Input): TrackMark[] =>
  fans.flatMap(({ id, label, points }) =>
    points.map(({ month, p10, p50, p90 }) => ({
      key: `${id}-${month}`,
      series: id,
      month,
      x: x(month),
      y: levelY(p50),
      says: m['track.mark-fan']({
        month,
        label,
        stage: levelName(p50),
        level: figure(p50, 1),
        low: figure(p10, 1),
        high: figure(p90, 1),
      }),
      about: rowOnly('glossary:forecast'),
    })),
  );

const eventMarks = ({ ticks, bandsBottom }: Track): TrackMark[] =>
  ticks.map(({ month, x, titles, label }) => ({
    key: `event-${month}`,
    series: 'events',
    month,
    x,
    y: bandsBottom,
    ...(label !== null && {
      box: { left: label.x, right: label.x + label.width, top: label.y - 12, bottom: label.y + 4 },
    }),
    says: m['track.mark-events']({ month, events: listed(titles) }),
    about: rowOnly('triggers'),
  }));

const barMarks = ({ bars }: Track, { measures }: Input): TrackMark[] =>
  bars.flatMap(({ id, y, lead, work, name }) => {
    const measure = measures.find((one) => one.id === id);
    if (measure === undefined) return [];
    const { decided, starts, ends, isPlanned, row } = measure;
    const words = isPlanned ? m['track.mark-planned'] : m['track.mark-bar'];
    return [
      {
        key: `bar-${id}`,
        series: 'measures',
        month: decided,
        x: work.x,
        y: y + BAR_HEIGHT / 2,
        box: { left: lead.x, right: work.x + work.width, top: y, bottom: y + BAR_HEIGHT },
        says: words({ name, decided, starts, ends: Math.max(starts, ends - 1) }),
        about: rowOnly(row ?? 'glossary:lead-time'),
      },
    ];
  });
