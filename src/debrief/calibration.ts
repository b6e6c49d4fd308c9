import { COEFFICIENTS } from '../model/coefficients.ts';
import { brier } from '../sim/credibility.ts';
import type { DebriefMonth } from './debrief-month.ts';

const HORIZON = COEFFICIENTS['forecast:horizon-months'].central;
const SILENCE = COEFFICIENTS['forecast:silence'].central;

/** A forecast of crimes under way within six months, and whether they came. */
export interface ClosedForecast {
  readonly month: number;
  /** As stated, or what silence counts as. 0 to 1. */
  readonly chance: number;
  readonly isSilence: boolean;
  readonly came: boolean;
  /** 0 perfect to 1 certain and wrong. */
  readonly brier: number;
}

/** How well the team's chances matched what came. */
export interface Calibration {
  /** Mean Brier value of the forecasts whose six months are over; null while there is none. */
  readonly brier: number | null;
  readonly forecasts: readonly ClosedForecast[];
}

/**
 * The forecasts of all months whose horizon is over: that of a month is decided by its own close and the five after
 * it, as in the metric `calibration`.
 */
export function calibrationOf(months: readonly DebriefMonth[]): Calibration {
  const forecasts = months.slice(0, Math.max(0, months.length - HORIZON + 1)).map(({ month, stated }, index) => {
    const came = months.slice(index, index + HORIZON).some(({ stage }) => stage === 'ongoing-crimes');
    const chance = stated?.chance ?? SILENCE;
    return { month, chance, isSilence: stated === null, came, brier: brier(chance, came) };
  });
  const sum = forecasts.reduce((total, forecast) => total + forecast.brier, 0);
  return { brier: forecasts.length === 0 ? null : sum / forecasts.length, forecasts };
}
