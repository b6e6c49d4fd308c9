import { type EngineCase, engineRuns } from './engine.ts';
import { lineThrough } from './line.ts';
import { measure, type RoundSettings, type Times } from './rounds.ts';

/** Provinces of the reference scenario with which the engine is measured. */
const PROVINCES = [1, 4, 12, 30] as const;

/** Speed of the engine in one case: months a second in the middle round, the slowest and the quickest. */
export interface EngineSpeed extends EngineCase {
  /** Measures at work in a month, on average. */
  readonly running: number;
  readonly monthsPerSecond: number;
  readonly slowest: number;
  readonly quickest: number;
  /** Microseconds for one province in one month. */
  readonly usPerProvince: number;
}

export function measureEngine(settings: RoundSettings): EngineSpeed[] {
  const cases = PROVINCES.flatMap((provinces) =>
    [false, true].flatMap((withPlan) => [false, true].map((withLedger) => ({ provinces, withPlan, withLedger }))),
  );
  const runs = cases.map(engineRuns);
  return measure(runs, settings).map((times, index) => {
    const { months, running } = runs[index] as (typeof runs)[number];
    return speedOf(cases[index] as EngineCase, { months, running, times });
  });
}

function speedOf(
  engineCase: EngineCase,
  { months, running, times }: { readonly months: number; readonly running: number; readonly times: Times },
): EngineSpeed {
  const perSecond = (ms: number): number => (months * 1000) / ms;
  return {
    ...engineCase,
    running,
    monthsPerSecond: perSecond(times.median),
    slowest: perSecond(times.most),
    quickest: perSecond(times.least),
    usPerProvince: (times.median * 1000) / months / engineCase.provinces,
  };
}

/** How the time of a month without a ledger grows with provinces: the straight line that comes nearest. */
export interface Growth {
  readonly withPlan: boolean;
  /** Microseconds of a month without any province, and of each province in it. */
  readonly fixedUs: number;
  readonly usPerProvince: number;
  /** Largest distance of what was measured from the line, as a share of what the line says there. */
  readonly largestDeviation: number;
}

export const growthOf = (speeds: readonly EngineSpeed[]): Growth[] =>
  [false, true].map((withPlan) => {
    const cases = speeds.filter((one) => one.withPlan === withPlan && !one.withLedger);
    const points = cases.map((one) => [one.provinces, 1_000_000 / one.monthsPerSecond] as const);
    const { fixed, perUnit, largestDeviation } = lineThrough(points);
    return { withPlan, fixedUs: fixed, usPerProvince: perUnit, largestDeviation };
  });

/** Months a second with so many provinces, nothing done and no ledger. */
export const idleSpeed = (speeds: readonly EngineSpeed[], provinces: number): number =>
  speeds.find((one) => one.provinces === provinces && !one.withPlan && !one.withLedger)?.monthsPerSecond ?? 0;
