import * as z from 'zod/mini';
import { ACTOR_IDS } from '../../model/actors.ts';
import { DOCUMENTS } from '../../model/documents.ts';
import { INDICATORS, INDICATOR_IDS, type IndicatorId, type Scope } from '../../model/indicators.ts';
import { MEASURES } from '../../model/measures.ts';
import { ARMED_KINDS, STAGE_IDS } from '../../model/stages.ts';
import { TRIGGERS } from '../../model/triggers.ts';
import { between, fields, nonEmpty, oneOf, plain, under } from './shape.ts';

/** Kebab-case; `x-` is kept for fields that Vigil does not read. */
const PATTERN = /^(?!x-)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A name that an author gives, at most 60 characters. */
export const id = z.string().check(z.maxLength(60, { error: 'too-long' }), z.regex(PATTERN, { error: 'bad-id' }));

/** Ids of the model. */
export const indicatorId = oneOf(INDICATOR_IDS, 'unknown-indicator').check(z.meta({ id: 'indicator' }));
export const actorId = oneOf(ACTOR_IDS, 'unknown-actor').check(z.meta({ id: 'actor' }));
export const stageId = oneOf(STAGE_IDS, 'unknown-stage').check(z.meta({ id: 'stage' }));
export const triggerId = oneOf(
  TRIGGERS.map((trigger) => trigger.id),
  'unknown-trigger',
).check(z.meta({ id: 'trigger' }));
export const armedKind = oneOf(ARMED_KINDS).check(z.meta({ id: 'armed-kind' }));

/** Something of the scenario that has such a name; whether there is one is a check of its own. */
export const ref = plain(60);

/** A measure of the catalogue, which an editor can offer, or one of the scenario's own. */
export const measureId = z.union([z.enum(MEASURES.map((measure) => measure.id)), ref]).check(z.meta({ id: 'measure' }));

/** Values of indicators, 0 to 100, for the indicators of one scope or of all. */
function valuesOf(scope: Scope | null) {
  const names: IndicatorId[] = INDICATORS.filter((row) => scope === null || row.scope === scope).map((row) => row.id);
  return under(names, between(0, 100), 'unknown-indicator').check(z.meta({ id: `values-of-${scope ?? 'any'}` }));
}

/** Values at the start or in the long run, by indicator. */
export const VALUES = {
  any: valuesOf(null),
  province: valuesOf('province'),
  group: valuesOf('group'),
  actor: valuesOf('actor'),
} as const;

const DOCUMENT_NAMES = [...new Set(DOCUMENTS.flatMap(({ symbol, id: full }) => [symbol, full]))];

/** A paragraph of one of the source texts, by the short or the full symbol of the document. */
export const source = fields({
  doc: oneOf(DOCUMENT_NAMES, 'unknown-document'),
  para: nonEmpty(40),
  note: z.exactOptional(plain(500)),
}).check(z.meta({ id: 'source' }));
