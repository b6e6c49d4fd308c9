import * as z from 'zod/mini';
import { ref } from './ids.ts';
import { between, coded, fields, plain, whole } from './shape.ts';

/** Where a measure is aimed: at the country, a province, a group or an armed actor. */
export const target = z.union(
  [fields({ country: z.literal(true) }), fields({ province: ref }), fields({ group: ref }), fields({ actor: ref })],
  { error: coded('missing-field', ['country', 'province', 'group', 'actor']) },
);

/** Terms of a measure. */
export const options = fields({
  goal: z.exactOptional(plain(2000)),
  months: z.exactOptional(whole(1, 120)),
  review: z.exactOptional(whole(1, 60)),
  offer: z.exactOptional(between(0, 100)),
});

/** Why the team decides as it does. */
export const reason = plain(2000);

/** A month of an exercise. */
export const month = whole(1, 60);

/** Chance, 0 to 1. */
export const chance = between(0, 1);
