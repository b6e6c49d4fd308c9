import type { Forecast, ForecastMonth } from '../../forecast/ensemble.ts';
import { STAGE_IDS } from '../../model/stages.ts';
import { RUN_METRICS } from '../../scenario/metric-name.ts';
import { rounded, table } from '../print.ts';
import { tellEstimate } from './experiment-text.ts';

/** Indicators whose bands stand in the table for people; the JSON has them all. */
const SHOWN = ['political-shock', 'incitement', 'violations', 'host-consent'] as const;

/** A forecast for people: chance of each stage and bands by month, then what runs come to. */
export function tellForecast({ months, metrics, spread }: Forecast): string[] {
  const heading = ['month', ...STAGE_IDS, ...SHOWN];
  const right = heading.map((_, column) => column);
  const outcomes = RUN_METRICS.map((name) => {
    const share = spread?.[name] ?? null;
    const shown = share === null ? [] : [`${rounded(share.parameters * 100, 0)} % of the spread from parameters`];
    return [`  ${name}`, ...tellEstimate(metrics[name]), ...shown];
  });
  return [
    ...table([heading, ...months.map(rowOf)], right),
    '',
    'Stages as shares of runs in per cent; indicators as median and, in brackets, where the middle 80 % of runs lie',
    '',
    'Metrics, with 95 % intervals',
    ...table(outcomes, [1]),
  ];
}

function rowOf({ month, stages, bands }: ForecastMonth): string[] {
  const levels = SHOWN.map((indicator) => {
    const band = bands[indicator];
    return band === undefined ? '' : `${rounded(band.p50, 0)} (${rounded(band.p10, 0)}–${rounded(band.p90, 0)})`;
  });
  return [String(month), ...STAGE_IDS.map((stage) => rounded(stages[stage] * 100, 0)), ...levels];
}
