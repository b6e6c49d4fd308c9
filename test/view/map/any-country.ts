import * as fc from 'fast-check';
import type { Places } from '../../../src/view/map/map-shape.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** One to thirty provinces anywhere, some without a place of their own and some on top of each other. */
export const anyCountry: fc.Arbitrary<Places> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,12}$/),
  provinces: fc
    .array(fc.option(fc.tuple(part, part)), { minLength: 1, maxLength: 30 })
    .map((places) => places.map((at, index) => ({ id: `p${index}`, at: at ?? undefined }))),
});

/** A country of so many provinces, spread evenly, under a name. */
export const aCountry = (id: string, count: number): Places => ({
  id,
  provinces: Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    at: count === 1 ? ([0.5, 0.5] as const) : ([(index * 0.754_877) % 1, (0.3 + index * 0.569_84) % 1] as const),
  })),
});

/** Counts of provinces and widths at which a map must hold. */
export const SIZES = [1, 4, 12, 30].flatMap((count) => [360, 430, 820].map((width) => ({ count, width })));
