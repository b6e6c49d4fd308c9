import * as z from 'zod/mini';
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
  about: z.exactOptional(bodyText),
  changes: list(fields({ path: nonEmpty(300), value: z.unknown() }), 200),
});

const debrief = fields({
  questions: z.exactOptional(list(bodyText, 60)),
  facilitator: z.exactOptional(bookText),
});

/**
 * A scenario as its file gives it: the only definition, from which the types, the checks and the JSON Schema come.
 * Defaults stand in `defaults.ts`, so that a file that was read is the file that was written.
 */
export const scenarioSchema = fields({
  $schema: z.exactOptional(plain(300)),
  format: z.literal(SCENARIO_FORMATS),
  id,
  version: nonEmpty(40),
  title: titleText,
  summary: z.exactOptional(bodyText),
  contentNote: z.exactOptional(bodyText),
  support: z.exactOptional(bodyText),
  months: whole(1, 60),
  monthsPerTurn: z.exactOptional(z.literal([1, 3], { error: 'out-of-range' })).check(z.meta({ default: 1 })),
  minutes: z.exactOptional(whole(5, 600)).check(z.meta({ default: 45 })),
  knowledge: z.exactOptional(oneOf(['fog', 'open'])).check(z.meta({ default: 'fog' })),
  team,
  resources: z.exactOptional(resources),
  country,
  provinces: list(province, 30, 1),
  groups: list(group, 8, 1),
  actors: z.exactOptional(list(armedActor, 6)),
  council: z.exactOptional(council),
  measures: z.exactOptional(measures),
  timeline: z.exactOptional(list(inject, 300)),
  variants: z.exactOptional(list(variant, 12)),
  debrief: z.exactOptional(debrief),
  sources: z.exactOptional(list(source, 200)),
});

/** A scenario, as its file gives it. */
export type Scenario = z.infer<typeof scenarioSchema>;
export type Province = Scenario['provinces'][number];
export type Group = Scenario['groups'][number];
export type ArmedActor = NonNullable<Scenario['actors']>[number];
export type Inject = NonNullable<Scenario['timeline']>[number];
export type OwnMeasure = NonNullable<NonNullable<Scenario['measures']>['own']>[number];
export type Variant = NonNullable<Scenario['variants']>[number];
