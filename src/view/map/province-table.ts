import type { Confidence } from '../../sim/report.ts';
import type { ChartColumn, TableBody } from '../charts/frame/chart-table.ts';
import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { indicatorRow } from '../model-links.ts';
import { roundBy, roundError } from '../month/figures.ts';
import { listed } from '../numbers.ts';
import type { Estimated, Flight, ProvinceFacts } from './province-facts.ts';
import { flightAmount, presenceText } from './province-words.ts';

const doubtWords: Readonly<Record<Confidence, () => string>> = {
  low: m['control.confidence-low'],
  medium: m['control.confidence-medium'],
  high: m['control.confidence-high'],
};

interface Column {
  readonly column: ChartColumn;
  /** What stands in the column for a province. */
  readonly says: (facts: ProvinceFacts) => string;
}

/** The columns and rows of the map's table. */
export function provinceTable(
  provinces: readonly ProvinceFacts[],
  flights: readonly Flight[],
  isExact: boolean,
): TableBody {
  const columns = columnsOf(provinces, flights, isExact);
  return {
    columns: columns.map(({ column }) => column),
    rows: provinces.map((facts) => columns.map(({ says }) => says(facts))),
  };
}

function columnsOf(provinces: readonly ProvinceFacts[], flights: readonly Flight[], isExact: boolean): Column[] {
  const said = (estimated: Estimated) => figureOf(estimated, isExact);
  const nameOf = (id: string) => provinces.find((facts) => facts.id === id)?.name ?? id;
  const doubt: Column = {
    column: { name: m['map.col-confidence'](), about: 'belief' },
    says: ({ confidence }) => doubtWords[confidence](),
  };
  const spreads: Column = {
    column: { name: m['map.col-spreads']() },
    says: ({ id }) => {
      const ways = flights.filter(({ from }) => from === id);
      if (ways.length === 0) return m['map.nowhere']();
      return listed(ways.map((way) => m['map.flight-to']({ place: nameOf(way.to), amount: flightAmount(way) })));
    },
  };
  return [
    { column: { name: m['map.col-province']() }, says: ({ name }) => name },
    { column: { name: m['map.col-stage'](), about: 'ladder' }, says: ({ stage }) => stageName(stage) },
    ...(isExact ? [] : [doubt]),
    { column: measured(m['map.col-violations'](), 'violations'), says: ({ violations }) => said(violations) },
    { column: measured(m['map.col-protection'](), 'protection-presence'), says: ({ protection }) => said(protection) },
    { column: measured(m['map.col-fled'](), 'displacement'), says: ({ fled }) => said(fled) },
    ...(flights.length === 0 ? [] : [spreads]),
    {
      column: { name: m['map.col-work']() },
      says: ({ presence }) => (presence.length === 0 ? m['map.nobody']() : listed(presence.map(presenceText))),
    },
    { column: { name: m['map.col-reports'](), isFigure: true }, says: ({ reports }) => String(reports) },
  ];
}

function measured(name: string, indicator: string): ChartColumn {
  const about = indicatorRow(indicator);
  return { name, isFigure: true, ...(about === null ? {} : { about }) };
}

const figureOf = ({ value, error }: Estimated, isExact: boolean): string =>
  isExact ? String(Math.round(value)) : m['map.estimate']({ value: roundBy(value, error), error: roundError(error) });
