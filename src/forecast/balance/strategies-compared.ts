import type { StrategyId } from '../../scenario/strategy-ids.ts';
import { type Estimate, momentsOf } from '../summary.ts';
import { type BalanceMetric, byMetric, change, type Change, type Columns, estimatesOf, OUTCOMES } from './outcomes.ts';

/** A strategy: what its runs come to, and how far that lies from doing nothing. */
export interface ComparedStrategy {
  readonly id: StrategyId;
  readonly metrics: Readonly<Record<BalanceMetric, Estimate>>;
  /** Less doing nothing, run by run under common luck. */
  readonly againstNothing: Readonly<Record<BalanceMetric, Change>>;
}

/** Something about the choice between strategies that an author should look into. */
export type StrategyWarning =
  | { readonly code: 'no-strategy-differs' }
  | { readonly code: 'always-imminent' | 'never-imminent' }
  | { readonly code: 'no-dilemma' | 'one-best'; readonly strategy: StrategyId }
  | { readonly code: 'decided-by-luck'; readonly share: number };

/** Values of the runs of each strategy. */
export type ByStrategy = ReadonlyMap<StrategyId, Columns>;

export function compareStrategies(found: ByStrategy): ComparedStrategy[] {
  const nothing = found.get('nothing') as Columns;
  return [...found].map(([id, columns]) => ({
    id,
    metrics: estimatesOf(columns),
    againstNothing: byMetric((metric) => change(columns, nothing, metric)),
  }));
}

/** Share of the variance of harm that lies between strategies, below which luck decides and not the team. */
const LEAST_BETWEEN = 0.05;

const PEOPLE = OUTCOMES.filter(({ about }) => about === 'people');

export function warnOf(found: ByStrategy, compared: readonly ComparedStrategy[]): StrategyWarning[] {
  const isClear = ({ againstNothing }: ComparedStrategy): boolean =>
    PEOPLE.some(({ metric }) => ['better', 'worse'].includes(againstNothing[metric].verdict));
  const imminent = compared.find(({ id }) => id === 'nothing')?.metrics['reached:imminent-risk'].mean;
  const share = shareBetween([...found.values()].map(({ harm }) => harm));
  return [
    ...(compared.some(isClear) ? [] : [{ code: 'no-strategy-differs' } as const]),
    ...(imminent === 1 ? [{ code: 'always-imminent' } as const] : []),
    ...(imminent === 0 ? [{ code: 'never-imminent' } as const] : []),
    ...bestOf(compared),
    ...(share < LEAST_BETWEEN ? [{ code: 'decided-by-luck', share } as const] : []),
  ];
}

/** The strategy that is best, or as good as the best, in everything and clearly better than nothing in something. */
function bestOf(compared: readonly ComparedStrategy[]): StrategyWarning[] {
  const acting = compared.filter(({ id }) => id !== 'nothing');
  const best = acting.find(
    (one) =>
      OUTCOMES.every(({ metric, better }) => isBest(one, compared, metric, better)) &&
      PEOPLE.some(({ metric }) => one.againstNothing[metric].verdict === 'better'),
  );
  if (best === undefined) return [];
  const isCheapest = (['politicalCost', 'financialCost'] as const).every((cost) => isBest(best, acting, cost, 'low'));
  return [{ code: isCheapest ? 'no-dilemma' : 'one-best', strategy: best.id }];
}

function isBest(
  one: ComparedStrategy,
  among: readonly ComparedStrategy[],
  metric: BalanceMetric,
  better: 'low' | 'high',
): boolean {
  const mean = (of: ComparedStrategy): number => (of.metrics[metric].mean ?? 0) * (better === 'low' ? 1 : -1);
  return among.every((other) => mean(one) <= mean(other));
}

/** Part of the variance of all values that lies between the columns' means, 0 to 1; 1 where nothing varies. */
export function shareBetween(columns: readonly Float64Array[]): number {
  const all = momentsOf(columns.flatMap((column) => [...column]));
  const means = momentsOf(columns.map((column) => momentsOf(column).mean));
  if (all.variance === 0) return 1;
  const between = (means.variance * (means.count - 1)) / Math.max(1, means.count);
  const total = (all.variance * (all.count - 1)) / all.count;
  return between / total;
}
