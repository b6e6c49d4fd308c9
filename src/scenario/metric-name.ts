import { isIndicatorId, type IndicatorId } from '../model/indicators.ts';
import { STAGE_IDS, type StageId } from '../model/stages.ts';

const REACHED = STAGE_IDS.map((stage): `reached:${StageId}` => `reached:${stage}`);

/** Metrics with a name of their own; those of an indicator are written `indicator:<id>[@place][#month]`. */
export const RUN_METRICS = [
  ...REACHED,
  'onset',
  'peakStage',
  'monthsImminent',
  'harm',
  'displaced',
  'relapse',
  'consent',
  'normStanding',
  'coherence',
  'assistanceLoad',
  'politicalCost',
  'financialCost',
  'inhibitorGain',
  'calibration',
] as const;
export type RunMetricName = (typeof RUN_METRICS)[number];

/** Ways to take an indicator over all its places. */
export const OVER_PLACES = ['mean', 'max'] as const;

/** Something that is measured of a run: a number of the whole run, or an indicator at the end or after a month. */
export type Metric =
  | { readonly kind: 'run'; readonly name: RunMetricName }
  | {
      readonly kind: 'indicator';
      readonly indicator: IndicatorId;
      /** Id of a place, `mean` or `max` over all of them. */
      readonly place: string;
      /** Month after whose close it is read; null for the end. */
      readonly month: number | null;
    };

const INDICATOR = /^indicator:([^@#]+)(?:@([^@#]+))?(?:#([1-9]\d?))?$/;

/** A metric by its name, or null where the name is none. Whether the place and the month exist is another question. */
export function parseMetric(name: string): Metric | null {
  const run = RUN_METRICS.find((known) => known === name);
  if (run !== undefined) return { kind: 'run', name: run };
  const [, indicator = '', place = 'mean', month] = INDICATOR.exec(name) ?? [];
  if (!isIndicatorId(indicator)) return null;
  return { kind: 'indicator', indicator, place, month: month === undefined ? null : Number(month) };
}
