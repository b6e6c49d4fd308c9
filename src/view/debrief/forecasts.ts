import type { Calibration, ClosedForecast } from '../../debrief/calibration.ts';

/** Forecasts of about the same chance: how many there were, and after how many crimes came. */
export interface ChanceBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly came: number;
}

const EDGES = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1] as const;

/** Stated forecasts by chance; silence is left out, since nobody said it. Empty bins too. */
export function chanceBins({ forecasts }: Pick<Calibration, 'forecasts'>): ChanceBin[] {
  const stated = forecasts.filter(({ isSilence }) => !isSilence);
  return EDGES.slice(0, -1).flatMap((from, index) => {
    const to = EDGES[index + 1] ?? 1;
    const inside = stated.filter(({ chance }) => chance >= from && (chance < to || (to === 1 && chance === 1)));
    return inside.length === 0 ? [] : [{ from, to, count: inside.length, came: cameIn(inside) }];
  });
}

const cameIn = (forecasts: readonly ClosedForecast[]): number => forecasts.filter(({ came }) => came).length;

/** How a Brier value reads: about nothing, somewhat or much nearer to what came than always saying one half. */
export type Nearness = 'near' | 'nearer-than-half' | 'no-nearer-than-half';

const HALF = 0.25;
const NEAR = 0.1;

export function nearnessOf(brier: number): Nearness {
  if (brier <= NEAR) return 'near';
  return brier < HALF ? 'nearer-than-half' : 'no-nearer-than-half';
}
