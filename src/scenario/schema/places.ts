import * as z from 'zod/mini';
import { countryMap } from './country-map.ts';
import { armedKind, id, ref, stageId, VALUES } from './ids.ts';
import { between, fields, list } from './shape.ts';
import { bodyText, bookText, nameText } from './text.ts';

/** Parts of provinces, 0 to 1, by the id of the province. */
const share = z.record(ref, between(0, 1));

/** The country as a whole; its values also stand for all places that give none of their own. */
export const country = fields({
  name: nameText,
  book: z.exactOptional(bookText),
  stage: z.exactOptional(stageId).check(z.meta({ default: 'general-risk' })),
  start: z.exactOptional(VALUES.any),
  baseline: z.exactOptional(VALUES.any),
  map: z.exactOptional(countryMap),
});

/** A province: its share of the population and its position on the map, both from 0 to 1. */
export const province = fields({
  id,
  name: nameText,
  population: z.number().check(z.gt(0, { error: 'out-of-range' }), z.lte(1, { error: 'out-of-range' })),
  at: z.exactOptional(z.tuple([between(0, 1), between(0, 1)])),
  neighbours: z.exactOptional(list(ref, 29)),
  start: z.exactOptional(VALUES.province),
  baseline: z.exactOptional(VALUES.province),
});

/** A group of people, and its share of each province. */
export const group = fields({
  id,
  name: nameText,
  about: z.exactOptional(bodyText),
  targeted: z.exactOptional(z.boolean()).check(z.meta({ default: false })),
  power: z.exactOptional(between(0, 1)),
  share,
  start: z.exactOptional(VALUES.group),
  baseline: z.exactOptional(VALUES.group),
});

/** An armed actor; without `drive` it never decides to escalate. */
export const armedActor = fields({
  id,
  name: nameText,
  about: z.exactOptional(bodyText),
  kind: armedKind,
  drive: z.exactOptional(z.boolean()).check(z.meta({ default: true })),
  targets: z.exactOptional(list(ref, 8)),
  presence: z.exactOptional(share),
  start: z.exactOptional(VALUES.actor),
  baseline: z.exactOptional(VALUES.actor),
});
