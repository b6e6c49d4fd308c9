import * as z from 'zod';
import { armedKind, id, ref, stageId, VALUES } from './ids.ts';
import { between, fields, list } from './shape.ts';
import { bodyText, bookText, nameText } from './text.ts';

/** Parts of provinces, 0 to 1, by the id of the province. */
const share = z.record(ref, between(0, 1));

/** The country as a whole; its values also stand for all places that give none of their own. */
export const country = fields({
  name: nameText,
  book: bookText.exactOptional(),
  stage: stageId.exactOptional().meta({ default: 'general-risk' }),
  start: VALUES.any.exactOptional(),
  baseline: VALUES.any.exactOptional(),
});

/** A province: its share of the population and its position on the map, both from 0 to 1. */
export const province = fields({
  id,
  name: nameText,
  population: z.number().gt(0, { error: 'out-of-range' }).max(1, { error: 'out-of-range' }),
  at: z.tuple([between(0, 1), between(0, 1)]).exactOptional(),
  neighbours: list(ref, 29).exactOptional(),
  start: VALUES.province.exactOptional(),
  baseline: VALUES.province.exactOptional(),
});

/** A group of people, and its share of each province. */
export const group = fields({
  id,
  name: nameText,
  about: bodyText.exactOptional(),
  targeted: z.boolean().exactOptional().meta({ default: false }),
  power: between(0, 1).exactOptional(),
  share,
  start: VALUES.group.exactOptional(),
  baseline: VALUES.group.exactOptional(),
});

/** An armed actor; without `drive` it never decides to escalate. */
export const armedActor = fields({
  id,
  name: nameText,
  about: bodyText.exactOptional(),
  kind: armedKind,
  drive: z.boolean().exactOptional().meta({ default: true }),
  targets: list(ref, 8).exactOptional(),
  presence: share.exactOptional(),
  start: VALUES.actor.exactOptional(),
  baseline: VALUES.actor.exactOptional(),
});
