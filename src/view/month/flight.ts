import type { CoefficientId } from '../../model/coefficients.ts';
import { cellOf } from '../../sim/layout.ts';
import { k } from '../../sim/parameters.ts';
import type { World } from '../../sim/world.ts';
import type { Flight } from '../map/province-facts.ts';
import type { Known } from './known.ts';

const SPILL = k('spill:displacement' satisfies CoefficientId);
/** A difference between neighbours is shown from so many points on, and where it is clear of the errors of both. */
const LEAST_GAP = 4;

/**
 * Flight between neighbours as the rule of the model moves it (spill-over of displacement) from what is known of both,
 * the most first. The model moves nobody else between provinces, so that nothing else may be drawn as a way.
 */
export function flightBetween({ layout, society, k: numbers }: World, { value, error }: Known): Flight[] {
  const provinces = layout.places.province;
  const first = cellOf(layout, 'displacement', provinces[0] ?? '') ?? 0;
  const levels = value.subarray(first, first + provinces.length);
  const errors = error.subarray(first, first + provinces.length);
  const ways = [...society.around].flatMap((from, pair): Flight[] => {
    const to = society.centre[pair] as number;
    const gap = (levels[from] as number) - (levels[to] as number);
    if (gap < Math.max(LEAST_GAP, Math.hypot(errors[from] as number, errors[to] as number))) return [];
    const perMonth = (numbers[SPILL] as number) * (society.each[to] as number) * gap;
    return [{ from: provinces[from] as string, to: provinces[to] as string, perMonth }];
  });
  return ways.toSorted((a, b) => b.perMonth - a.perMonth);
}
