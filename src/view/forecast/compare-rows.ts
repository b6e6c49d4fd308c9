import type { Contrast } from '../../forecast/live/outcomes.ts';
import type { ArmPicture, LivePicture } from '../../forecast/live/picture.ts';
import { m } from '../../words/paraglide/messages.js';
import { rowId } from '../../words/reference/row-id.ts';
import {
  amount,
  amountWords,
  armOf,
  chance,
  changeWords,
  contrastOf,
  differenceWords,
  likelihood,
} from './forecast-words.ts';

const CHANCES = ['onset', 'imminent', 'consentLost'] as const;
const AMOUNTS = ['harm', 'political', 'financial'] as const;
/** What plans are compared by, in the order in which it is said. */
export const COMPARED = [...CHANCES, ...AMOUNTS] as const;
type Compared = (typeof COMPARED)[number];

const NAMES: Readonly<Record<Compared, () => string>> = {
  onset: m['forecast.onset'],
  imminent: m['forecast.imminent'],
  consentLost: m['forecast.consent'],
  harm: m['forecast.harm'],
  political: m['forecast.political'],
  financial: m['forecast.financial'],
};

/** Where the model tells about what plans are compared by. */
const ROWS: Readonly<Record<Compared, string>> = {
  onset: rowId('stage', 'ongoing-crimes'),
  imminent: rowId('stage', 'imminent-risk'),
  consentLost: rowId('region', 'consent'),
  harm: rowId('derived', 'civilian-harm'),
  political: rowId('resource', 'political-capital'),
  financial: rowId('resource', 'budget'),
};

/** How a plan does in one outcome, in words. */
export interface CompareRow {
  readonly outcome: Compared;
  readonly name: string;
  readonly row: string;
  /** A chance, or the mean of an amount; null where no number is to be said, or no picture shows the plan. */
  readonly value: string | null;
  /** The plan less another, run by run; null where the two are not compared. */
  readonly difference: string | null;
  readonly isClear: boolean;
}

/** The arm of a plan, and the one that it is set against. */
interface Pair {
  readonly of: string;
  readonly against: string;
}

/** How a plan compares with another in every outcome; `plain` leaves the numbers out. */
export const compareRows = (picture: LivePicture | null, pair: Pair, plain: boolean): CompareRow[] =>
  COMPARED.map((outcome) => {
    const arm = picture === null ? undefined : armOf(picture, pair.of);
    const contrast = picture === null ? null : contrastOf(picture, pair, outcome);
    return {
      outcome,
      name: outcome === 'harm' && plain ? m['forecast.harm-plain']() : NAMES[outcome](),
      row: ROWS[outcome],
      value: arm === undefined ? null : valueOf(arm, outcome, plain),
      difference: contrast === null ? null : differenceIn(outcome, contrast, plain),
      isClear: contrast?.clear ?? false,
    };
  });

function valueOf(arm: ArmPicture, outcome: Compared, plain: boolean): string | null {
  if (isChance(outcome)) return plain ? likelihood(arm[outcome].mean ?? 0) : chance(arm[outcome]);
  if (plain) return null;
  return amount(outcome === 'harm' ? arm.harm.mean : arm.cost[outcome].mean);
}

function differenceIn(outcome: Compared, contrast: Contrast, plain: boolean): string {
  if (!plain) return isChance(outcome) ? differenceWords(contrast) : amountWords(contrast);
  if (!contrast.clear) return m['forecast.unclear-plain']();
  if (isChance(outcome)) return changeWords(contrast);
  return (contrast.mean ?? 0) < 0 ? m['forecast.amount-less']() : m['forecast.amount-more']();
}

const isChance = (outcome: Compared): outcome is (typeof CHANCES)[number] =>
  CHANCES.some((chanceOf) => chanceOf === outcome);
