import { COEFFICIENTS } from '../../model/coefficients.ts';
import { rankOf, STAGE_IDS } from '../../model/stages.ts';
import { differences, type Estimate, estimate } from '../summary.ts';
import type { ArmRuns } from './arm-runs.ts';

/** Months, the open one included, for which teams state the chance of crimes under way: six. */
export const SOON_MONTHS = COEFFICIENTS['forecast:horizon-months'].central;

/**
 * What arms are compared by: `level` of escalation at the end, 0 to 4; `harm` from now on, an index; whether crimes
 * come under way within six months (`soon`) or at all (`onset`); whether imminent risk or worse is reached in any month
 * from now on (`imminent`); whether consent is lost at the end; and what is spent from now on, in units of each resource.
 */
export const OUTCOMES = [
  'level',
  'harm',
  'soon',
  'onset',
  'imminent',
  'consentLost',
  'political',
  'financial',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One outcome of an arm, run by run. */
export function outcomeOf(arm: ArmRuns, outcome: Outcome): ArrayLike<number> {
  switch (outcome) {
    case 'level':
      return byRun(arm, (run) => (arm.months === 0 ? 0 : (arm.level[(run + 1) * arm.months - 1] as number)));
    case 'soon':
      return byRun(arm, (run) => Number(isWithin(arm.onset[run] as number, SOON_MONTHS)));
    case 'onset':
      return byRun(arm, (run) => Number((arm.onset[run] as number) > 0));
    case 'imminent':
      return byRun(arm, (run) => Number(isImminentIn(arm, run)));
    default:
      return arm[outcome];
  }
}

const IS_IMMINENT = Uint8Array.from(STAGE_IDS, (stage) => Number(rankOf(stage) >= rankOf('imminent-risk')));

function isImminentIn({ stage, months }: ArmRuns, run: number): boolean {
  for (let at = run * months; at < (run + 1) * months; at += 1) if (IS_IMMINENT[stage[at] as number] === 1) return true;
  return false;
}

const byRun = ({ runs }: ArmRuns, of: (run: number) => number): Float64Array =>
  Float64Array.from({ length: runs }, (_, run) => of(run));

const isWithin = (onset: number, months: number): boolean => onset > 0 && onset <= months;

/** A mean difference under common luck with its 95 % interval. */
export interface Contrast extends Estimate {
  /** False where the interval holds 0: there is no clear difference. */
  readonly clear: boolean;
}

export type Contrasts = Readonly<Record<Outcome, Contrast>>;

/** One arm less another, run by run, for as many runs as both have. */
export function contrast(of: ArmRuns, against: ArmRuns): Contrasts {
  return Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, contrastIn(outcomeOf(of, outcome), outcomeOf(against, outcome))]),
  ) as Record<Outcome, Contrast>;
}

function contrastIn(of: ArrayLike<number>, against: ArrayLike<number>): Contrast {
  const found = estimate(differences(of, against));
  const { low, high } = found;
  return { ...found, clear: low !== null && high !== null && (low > 0 || high < 0) };
}
