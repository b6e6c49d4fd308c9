import type { RunMetricName } from '../../scenario/metric-name.ts';
import { joined } from '../slice.ts';
import { differences, type Estimate, estimate } from '../summary.ts';

/** A metric by which ways of acting are judged, and which of its ends is the better one. */
interface Outcome {
  readonly metric: RunMetricName;
  readonly better: 'low' | 'high';
  /** Whether it is about what happens to people, or about what would keep it from happening. */
  readonly about: 'people' | 'foundations';
}

const OUTCOMES_LIST = [
  { metric: 'onset', better: 'low', about: 'people' },
  { metric: 'reached:imminent-risk', better: 'low', about: 'people' },
  { metric: 'peakStage', better: 'low', about: 'people' },
  { metric: 'monthsImminent', better: 'low', about: 'people' },
  { metric: 'harm', better: 'low', about: 'people' },
  { metric: 'displaced', better: 'low', about: 'people' },
  { metric: 'normStanding', better: 'high', about: 'foundations' },
  { metric: 'inhibitorGain', better: 'high', about: 'foundations' },
] as const satisfies readonly Outcome[];

export type OutcomeName = (typeof OUTCOMES_LIST)[number]['metric'];

/** Metrics by which a balance judges, those of people first. */
export const OUTCOMES: readonly (Outcome & { readonly metric: OutcomeName })[] = OUTCOMES_LIST;

/** All metrics that a balance measures: outcomes, costs, and how well the stage was foreseen. */
export const BALANCE_METRICS = [
  ...OUTCOMES_LIST.map(({ metric }) => metric),
  'politicalCost',
  'financialCost',
  'calibration',
] as const;
export type BalanceMetric = (typeof BALANCE_METRICS)[number];

/** Values of each metric, run by run. */
export type Columns = Readonly<Record<BalanceMetric, Float64Array>>;

export type Verdict = 'better' | 'worse' | 'unclear' | 'same';

/** A paired difference with its 95 % interval, and whether that lies wholly on one side; `same` is exactly so. */
export interface Change extends Estimate {
  readonly verdict: Verdict;
}

export const byMetric = <T>(of: (metric: BalanceMetric) => T): Record<BalanceMetric, T> =>
  Object.fromEntries(BALANCE_METRICS.map((metric) => [metric, of(metric)])) as Record<BalanceMetric, T>;

export const byOutcome = <T>(of: (outcome: OutcomeName) => T): Record<OutcomeName, T> =>
  Object.fromEntries(OUTCOMES.map(({ metric }) => [metric, of(metric)])) as Record<OutcomeName, T>;

/** The values of slices in the order of their runs, as one. */
export const joinedColumns = (slices: readonly Columns[]): Columns =>
  byMetric((metric) => joined(slices.map((columns) => columns[metric])));

/** Every metric with its 95 % interval. */
export const estimatesOf = (columns: Columns): Record<BalanceMetric, Estimate> =>
  byMetric((metric) => estimate(columns[metric]));

/** One way of acting less another under common luck, in one metric. For what is no outcome, less counts as better. */
export function change(of: Columns, against: Columns, metric: BalanceMetric): Change {
  const gaps = differences(of[metric], against[metric]);
  const told = estimate(gaps);
  const sign = OUTCOMES.find((one) => one.metric === metric)?.better === 'high' ? -1 : 1;
  return { ...told, verdict: verdictOf(told, gaps, sign) };
}

function verdictOf({ low, high }: Estimate, gaps: Float64Array, sign: 1 | -1): Verdict {
  if (low === null || high === null) return 'unclear';
  if (gaps.every((gap) => gap === 0)) return 'same';
  if (low <= 0 && high >= 0) return 'unclear';
  return low * sign > 0 ? 'worse' : 'better';
}

/** One way of acting less another in every outcome. */
export const changesOf = (of: Columns, against: Columns): Record<OutcomeName, Change> =>
  byOutcome((metric) => change(of, against, metric));
