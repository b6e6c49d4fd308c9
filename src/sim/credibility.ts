import { k } from './parameters.ts';
import type { Work } from './work.ts';

const HORIZON = k('forecast:horizon-months');
const SILENCE = k('forecast:silence');
const PUBLIC = k('credibility:public');

/** A stated chance against what came: 0 is perfect, 1 is certain and wrong. */
export const brier = (chance: number, came: boolean): number => (came ? (1 - chance) * (1 - chance) : chance * chance);

/**
 * What the assessment whose horizon closes this month says about the team's record: 0.25 less its Brier value, double
 * when it was public, spread over the months of overlapping horizons. Silence before crimes counts as a low chance.
 */
export function brierOf({ world, state }: Work): number {
  const horizon = world.k[HORIZON] as number;
  const stated = state.month - horizon;
  if (stated < 1) return 0;
  const assessment = state.assessments[stated] ?? null;
  const came = state.onset >= stated && state.onset < stated + horizon;
  if (state.onset > 0 && state.onset < stated) return 0;
  if (assessment === null) return came ? (0.25 - brier(world.k[SILENCE] as number, true)) / horizon : 0;
  const weight = assessment.public ? (world.k[PUBLIC] as number) : 1;
  return ((0.25 - brier(assessment.chance, came)) * weight) / horizon;
}
