import * as z from 'zod/mini';
import { scenarioSchema } from './schema.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Fields of an author's own, which Vigil leaves alone. */
const OWN_FIELDS = '^x-';

/** The JSON Schema (2020-12) of the scenario format, by which editors check and complete while an author types. */
export function scenarioJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    override: ({ jsonSchema }) => allowOwnFields(jsonSchema),
  });
  return { ...($schema === undefined ? {} : { $schema }), title: 'Vigil scenario, format 1', ...rest };
}

function allowOwnFields(schema: JsonSchema): void {
  if (schema.additionalProperties === undefined) return;
  schema.patternProperties = { [OWN_FIELDS]: {} };
  const { propertyNames } = schema;
  if (typeof propertyNames === 'object') schema.propertyNames = { anyOf: [propertyNames, { pattern: OWN_FIELDS }] };
}
