import { expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read.ts';
import { worldInputOf } from '../../../src/scenario/world-input.ts';
import { compile } from '../../../src/sim/compile.ts';
import { engineRuns } from '../../../src/tools/bench/engine.ts';
import { faultyScenario, largeScenario } from '../../../src/tools/bench/large-scenario.ts';
import { referenceScenario } from '../../../src/tools/bench/reference-scenario.ts';

test.each([1, 4, 12, 30])(
  'the reference scenario with %i provinces is sound, with 4 groups and 3 actors',
  (provinces) => {
    expect(readScenario(JSON.stringify(referenceScenario(provinces)))).not.toHaveProperty('faults');
    const { province, group, actor } = compile(worldInputOf(referenceScenario(provinces))).layout.places;
    expect([province.length, group.length, actor.length]).toEqual([provinces, 4, 3]);
  },
);

test('the reference has 12 provinces, most of them with two neighbours or more', () => {
  const world = compile(worldInputOf(referenceScenario()));
  expect(world.layout.places.province).toHaveLength(12);
  expect(world.society.neighbours.filter(({ length }) => length >= 2).length).toBeGreaterThan(6);
});

test('about six measures are at work while the engine is measured with a plan, and none without', () => {
  const running = (withPlan: boolean) => engineRuns({ provinces: 12, withLedger: false, withPlan }).running;
  expect(running(false)).toBe(0);
  expect(running(true)).toBeGreaterThan(5);
});

test('the large file is sound and of the size asked for, and the faulty one has a fault in every inject', () => {
  const text = largeScenario(1_000_000);
  expect(Math.abs(text.length - 1_000_000)).toBeLessThan(1000);
  expect(readScenario(text)).not.toHaveProperty('faults');
  const reading = readScenario(faultyScenario(1_000_000));
  expect('faults' in reading && reading.faults.map(({ code }) => code)).toEqual(Array(300).fill('unknown-indicator'));
});
