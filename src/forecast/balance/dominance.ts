import { change, type Columns, OUTCOMES } from './outcomes.ts';
import type { MeasureTrial, TriedMeasure } from './measures-tried.ts';

/** A measure that another of its pillar outdoes at no higher cost. */
export interface Dominated {
  readonly id: string;
  /** Those that outdo it, the best for harm first. */
  readonly by: readonly string[];
}

/** Measures that another one dominates, in the order given; what was never at work alone is left out. */
export function findDominated(trials: readonly MeasureTrial[]): Dominated[] {
  return trials.filter(hasWorkedAlone).flatMap((one) => {
    const by = trials.filter((other) => dominates(other, one)).toSorted((a, b) => harmOf(a) - harmOf(b));
    return by.length === 0 ? [] : [{ id: one.tried.id, by: by.map(({ tried }) => tried.id) }];
  });
}

const hasWorkedAlone = ({ tried: { settings } }: MeasureTrial): boolean =>
  settings.early.worked > 0 || settings.fitting.worked > 0;

const harmOf = ({ tried: { settings } }: MeasureTrial): number =>
  (settings.early.changes.harm.mean ?? 0) + (settings.fitting.changes.harm.mean ?? 0);

/**
 * Whether a measure of the same pillar, taken alone, is at least as good in every outcome in each setting, clearly
 * better in one, and no dearer in either resource.
 */
function dominates(other: MeasureTrial, one: MeasureTrial): boolean {
  if (other === one || other.tried.pillar !== one.tried.pillar || !isNoDearer(other.tried, one.tried)) return false;
  const changes = other.alone.flatMap((columns, setting) =>
    OUTCOMES.map(({ metric, better }) => ({ better, ...change(columns, one.alone[setting] as Columns, metric) })),
  );
  const isAsGood = changes.every(({ better, mean }) => (mean ?? 0) * (better === 'low' ? 1 : -1) <= 0);
  return isAsGood && changes.some(({ verdict }) => verdict === 'better');
}

const isNoDearer = (other: TriedMeasure, one: TriedMeasure): boolean =>
  other.cost.political <= one.cost.political && other.cost.financial <= one.cost.financial;
