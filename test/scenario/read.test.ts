import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAULT_CODES, type Fault, MOST_FAULTS } from '../../src/scenario/faults.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { compile } from '../../src/sim/compile.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import { anyScenario } from './any-scenario.ts';
import { brief, faultsAfter, faultsIn } from './edited.ts';

/** Every fault has an address in the text, and they come in its order. */
function expectAddresses(text: string, faults: readonly Fault[]): void {
  const lines = text.split('\n');
  for (const [index, { line, column, code }] of faults.entries()) {
    expect(FAULT_CODES).toContain(code);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    expect(line).toBeGreaterThanOrEqual(faults[index - 1]?.line ?? 1);
  }
}

function expectReading(text: string): void {
  const reading = readScenario(text);
  if (!('faults' in reading)) return;
  expect(reading.faults.length).toBeGreaterThan(0);
  expectAddresses(text, reading.faults);
}

/** Pointers to every value of the template. */
function pointersIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return [pointer, ...Object.entries(value).flatMap(([key, inner]) => pointersIn(inner, `${pointer}/${key}`))];
}

/** The template with one value replaced by anything. */
const spoiled = fc
  .tuple(fc.constantFrom(...pointersIn(newScenario('spoiled'))), fc.jsonValue())
  .map(([pointer, value]) => {
    const scenario = structuredClone(newScenario('spoiled')) as unknown;
    const steps = pointer.split('/').slice(1);
    const last = steps.pop();
    if (last === undefined) return value;
    const parent = steps.reduce((inner, step) => (inner as Record<string, unknown>)[step], scenario);
    (parent as Record<string, unknown>)[last] = value;
    return scenario;
  });

describe('reading a scenario', () => {
  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('null')), expectReading), {
      numRuns: 500,
    });
  });

  test('never throws, whatever stands in the place of one value, and addresses what it finds', () => {
    fc.assert(
      fc.property(spoiled, fc.constantFrom(0, 2), (value, indent) => {
        expectReading(JSON.stringify(value, null, indent));
      }),
      { numRuns: 500 },
    );
  });

  test('gives back every valid scenario as it was written, and the engine can start from it', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const text = JSON.stringify(scenario);
        expect(readScenario(text)).toEqual({ scenario: JSON.parse(text) });
        expect(() => compile(worldInputOf(scenario))).not.toThrow();
      }),
    );
  });

  test('gives all faults at once: one of structure hides none of reference', () => {
    const faults = faultsAfter({
      '/months': 'twelve',
      '/provinces/0/population': null,
      '/provinces/0/neighbours': ['lower-bnk'],
      '/actors/0/kind': 7,
      '/actors/0/targets': ['nobody'],
      '/timeline/0/effects': [{ indicator: 'incitment', points: 900, place: 'lower-bank' }],
      '/timeline/2/when': { all: [{ inject: 'nothing' }, { stage: 4 }] },
      '/country/start': { mobilisation: 1 },
    });
    expect(faults).toEqual([
      'wrong-type /months',
      'unknown-indicator /country/start/mobilisation',
      'wrong-type /provinces/0/population',
      'unknown-province /provinces/0/neighbours/0',
      'wrong-value /actors/0/kind',
      'unknown-group /actors/0/targets/0',
      'unknown-indicator /timeline/0/effects/0/indicator',
      'out-of-range /timeline/0/effects/0/points',
      'unknown-inject /timeline/2/when/all/0/inject',
      'wrong-type /timeline/2/when/all/1/stage',
    ]);
  });

  test('says nothing else of a format that it does not know', () => {
    expect(faultsIn({ format: 2, provinces: 'none' }).map(brief)).toEqual(['unknown-format /format']);
  });

  test('names all that an empty file lacks', () => {
    const missing = ['country', 'format', 'groups', 'id', 'months', 'provinces', 'team', 'title', 'version'];
    expect(faultsIn({}).map(brief)).toEqual(missing.map((field) => `missing-field /${field}`));
  });

  test(`stops after ${MOST_FAULTS} faults and says so`, () => {
    const timeline = Array.from({ length: 300 }, () => ({ id: 7, month: 'x', once: 3 }));
    const faults = faultsIn({ ...newScenario('many'), timeline });
    expect(faults).toHaveLength(MOST_FAULTS + 1);
    expect(faults.filter(({ code }) => code === 'too-many-faults')).toEqual([faults.at(-1)]);
  });

  test.each([null, 3, 'text', [], true])('takes no %j for a scenario', (value) => {
    expect(faultsIn(value).map(brief)).toEqual(['wrong-type ']);
  });

  test('is not slowed down by lists that are far too long', () => {
    const faults = faultsIn({ ...newScenario('long'), provinces: Array(1_000_000).fill(0) });
    expect(faults.map(({ code }) => code)).toContain('too-many');
  });
});
