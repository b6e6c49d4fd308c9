import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { INDICATOR_IDS } from '../../src/model/indicators.ts';
import { MEASURES } from '../../src/model/measures.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { newScenario } from '../../src/scenario/template.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const onDisk = JSON.parse(read('scenarios/scenario.schema.json')) as object;
const accepts = new Ajv2020({ allErrors: true }).compile(onDisk);

/** What a schema cannot say: sums, names that must exist, and what JSON itself forbids. */
const BEYOND_A_SCHEMA =
  /^(?:unknown-(?:measure|province|group|armed-actor|place|role|inject)|wrong-place|reserved-id|duplicate|share|population|province-|council|neighbour|inject|bad-path|variant|forbidden)/;

describe('the JSON Schema on disk', () => {
  test('is the one of the code: after a change, run `npx node src/tools/write-schema.ts`', () => {
    expect(onDisk).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });

  test('takes the template', () => {
    expect(accepts(newScenario('template'))).toBe(true);
  });

  test('names what the model knows, so that an editor can offer it', () => {
    expect(onDisk).toHaveProperty('$defs.indicator.enum', [...INDICATOR_IDS]);
    expect(onDisk).toHaveProperty(
      '$defs.measure.anyOf.0.enum',
      MEASURES.map(({ id }) => id),
    );
  });

  const files = readdirSync(new URL('../fixtures/scenarios/', import.meta.url));
  const textOf = (file: string): string => read(`test/fixtures/scenarios/${file}`);

  test.each(files.filter((file) => !BEYOND_A_SCHEMA.test(file) && !/^(?:html|own|number)/.test(file)))(
    'refuses %s, as the check does',
    (file) => {
      expect(accepts(JSON.parse(textOf(file)))).toBe(false);
    },
  );

  test.each(['html-in-text.json', 'own-fields.json'])('takes %s, as the check does', (file) => {
    expect(accepts(JSON.parse(textOf(file)))).toBe(true);
  });
});
