import * as z from 'zod';
import { id, source } from './schema/ids.ts';
import { measures } from './schema/measures.ts';
import { armedActor, country, group, province } from './schema/places.ts';
import { fields, list, nonEmpty, oneOf, plain, whole } from './schema/shape.ts';
import { council, resources, team } from './schema/team.ts';
import { bodyText, bookText, titleText } from './schema/text.ts';
import { inject } from './schema/timeline.ts';

/** Versions of the format that this Vigil reads. */
export const SCENARIO_FORMATS = [1] as const;

const variant = fields({
  id,
  name: titleText,
  about: bodyText.exactOptional(),
  changes: list(fields({ path: nonEmpty(300), value: z.unknown() }), 200),
});

const debrief = fields({
  questions: list(bodyText, 60).exactOptional(),
  facilitator: bookText.exactOptional(),
});

/**
 * A scenario as its file gives it: the only definition, from which the types, the checks and the JSON Schema come.
 * Defaults stand in `defaults.ts`, so that a file that was read is the file that was written.
 */
export const scenarioSchema = fields({
  $schema: plain(300).exactOptional(),
  format: z.literal(SCENARIO_FORMATS),
  id,
  version: nonEmpty(40),
  title: titleText,
  summary: bodyText.exactOptional(),
  contentNote: bodyText.exactOptional(),
  support: bodyText.exactOptional(),
  months: whole(1, 60),
  monthsPerTurn: z.literal([1, 3], { error: 'out-of-range' }).exactOptional().meta({ default: 1 }),
  minutes: whole(5, 600).exactOptional().meta({ default: 45 }),
  knowledge: oneOf(['fog', 'open']).exactOptional().meta({ default: 'fog' }),
  team,
  resources: resources.exactOptional(),
  country,
  provinces: list(province, 30, 1),
  groups: list(group, 8, 1),
  actors: list(armedActor, 6).exactOptional(),
  council: council.exactOptional(),
  measures: measures.exactOptional(),
  timeline: list(inject, 300).exactOptional(),
  variants: list(variant, 12).exactOptional(),
  debrief: debrief.exactOptional(),
  sources: list(source, 200).exactOptional(),
});

/** A scenario, as its file gives it. */
export type Scenario = z.infer<typeof scenarioSchema>;
export type Province = Scenario['provinces'][number];
export type Group = Scenario['groups'][number];
export type ArmedActor = NonNullable<Scenario['actors']>[number];
export type Inject = NonNullable<Scenario['timeline']>[number];
export type OwnMeasure = NonNullable<NonNullable<Scenario['measures']>['own']>[number];
export type Variant = NonNullable<Scenario['variants']>[number];
