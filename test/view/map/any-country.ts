import * as fc from 'fast-check';
import type { Places } from '../../../src/view/map/voronoi.ts';

/** One to thirty provinces anywhere, some without a place of their own and some on top of each other. */
export const anyCountry: fc.Arbitrary<Places> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,12}$/),
  provinces: fc
    .array(
      fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    .map((places) => places.map((at, index) => ({ id: `p${index}`, at: at ?? undefined }))),
});
