import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { figure, listed, percent } from '../numbers.ts';
import type { TrackInput } from './escalation-track.ts';
import type { ChartColumn, TableBody } from './frame/chart-table.ts';

/** The columns and rows of the track's table. */
export function trackTable(input: Omit<TrackInput, 'width'>): TableBody {
  const fans = input.fans ?? [];
  const months = fans.length > 0 ? input.months : input.now;
  return {
    columns: columnsOf(input),
    rows: Array.from({ length: months }, (_, index) => rowOf(input, index + 1)),
  };
}

function columnsOf({ truth, fans = [] }: Omit<TrackInput, 'width'>): ChartColumn[] {
  return [
    { name: m['track.col-month'](), isFigure: true },
    { name: m['track.col-stated'](), about: 'ladder' },
    { name: m['track.col-chance'](), isFigure: true, about: 'credibility' },
    ...(truth.length > 0 ? [{ name: m['track.col-was']() }] : []),
    { name: m['track.col-event']() },
    { name: m['track.col-began']() },
    ...fans.flatMap(({ label }) => [
      { name: m['track.col-fan']({ label }), isFigure: true },
      { name: m['track.col-fan-range'](), isFigure: true },
    ]),
  ];
}

function rowOf(input: Omit<TrackInput, 'width'>, month: number): string[] {
  const estimate = input.estimates.find((one) => one.month === month);
  const was = input.truth.find((one) => one.month === month);
  return [
    String(month),
    estimate === undefined ? m['track.nothing']() : stageName(estimate.stage),
    estimate === undefined ? '' : percent(estimate.chance),
    ...(input.truth.length > 0 ? [was === undefined ? '' : stageName(was.stage)] : []),
    words(input.events.filter((one) => one.month === month).map(({ title }) => title)),
    words(input.measures.filter((one) => one.starts === month).map(({ name }) => name)),
    ...(input.fans ?? []).flatMap(({ points }) => {
      const point = points.find((one) => one.month === month);
      if (point === undefined) return ['', ''];
      return [level(point.p50), m['track.fan-range']({ low: level(point.p10), high: level(point.p90) })];
    }),
  ];
}

const level = (value: number): string => figure(value, 1);
const words = (list: readonly string[]): string => (list.length === 0 ? m['track.nothing']() : listed(list));
