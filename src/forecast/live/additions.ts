import type { Measure } from '../../model/measures.ts';
import type { Decision } from '../../sim/decision.ts';
import { type ArmRuns, firstRuns } from './arm-runs.ts';
import type { Gathered } from './gathered.ts';
import { type Contrasts, contrast } from './outcomes.ts';
import { type LiveRequest, partsOf, WITH } from './request.ts';
import type { Standpoint } from './standpoint.ts';
import { measureFrom } from './told-input.ts';

/** What one decision of a plan adds to the others: the plan with it less the plan without it. */
export interface Addition {
  readonly decision: Decision;
  readonly runs: number;
  readonly differences: Contrasts;
  /** First month in which it can matter; null for a measure that moves nothing by itself. */
  readonly soonest: number | null;
}

/** What every decision of the plan in hand adds; null where that was not asked for or is not worked out yet. */
export function additionsOf(request: LiveRequest, gathered: Gathered): Addition[] | null {
  const { arms, standpoint, less } = request;
  const place = arms.findIndex(({ id }) => id === WITH);
  const plan = arms[place];
  if (plan === undefined || less.length === 0 || !gathered.isWhole('less') || !gathered.isWhole('arms')) return null;
  const whole = gathered.runs('arms')[place] as ArmRuns;
  const without = gathered.runs('less');
  return partsOf(plan).map((decision, index) => {
    const runs = without[index] as ArmRuns;
    return {
      decision,
      runs: runs.runs,
      differences: contrast(firstRuns(whole, runs.runs), runs),
      soonest: soonestMonth(standpoint, decision),
    };
  });
}

/**
 * First month in which a decision taken in the open month can matter: for a measure, after its lead time and the delay
 * of its quickest effect, whichever is longer; for a stop, the open month itself.
 */
export function soonestMonth({ input, month }: Standpoint, decision: Decision): number | null {
  if (decision.kind === 'stop') return month;
  const entry = input.measures.find((one) => (typeof one === 'string' ? one : one.id) === decision.measure);
  return entry === undefined ? null : firstEffect(measureFrom(entry), month);
}

function firstEffect({ leadMonths, effects }: Measure, month: number): number | null {
  if (effects.length === 0) return null;
  const delays = effects.map(({ delayMonths }) => Math.max(leadMonths.central, delayMonths.central));
  return month + Math.min(...delays);
}
