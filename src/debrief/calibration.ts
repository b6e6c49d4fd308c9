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
 * The forecasts of all months whose horizon is over. Those made once crimes were under way are left out: there was
 * nothing left to foresee.
 */
export function calibrationOf(months: readonly DebriefMonth[]): Calibration {
  const onset = months.find(({ stage }) => stage === 'ongoing-crimes')?.month ?? Infinity;
  const last = months.at(-1)?.month ?? 0;
  const forecasts = months
    .filter(({ month }) => month + HORIZON <= last && month < onset)
    .map((month) => closedForecast(month, onset));
  const sum = forecasts.reduce((total, forecast) => total + forecast.brier, 0);
  return { brier: forecasts.length === 0 ? null : sum / forecasts.length, forecasts };
}

function closedForecast({ month, stated }: DebriefMonth, onset: number): ClosedForecast {
  const chance = stated?.chance ?? SILENCE;
  const came = onset <= month + HORIZON;
  return { month, chance, isSilence: stated === null, came, brier: brier(chance, came) };
}
