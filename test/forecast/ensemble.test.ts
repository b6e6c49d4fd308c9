import { expect, test } from 'vitest';
import { forecast } from '../../src/forecast/ensemble.ts';
import type { Arm } from '../../src/forecast/run-arm.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import { compile } from '../../src/sim/compile.ts';

const scenario = newScenario('small');
const armFor = (country: typeof scenario): Arm => ({
  world: compile(worldInputOf(country)),
  changes: new Map(),
  does: { strategy: 'nothing' },
});
const idle = armFor(scenario);
const options = { runs: 30, seed: 1, parameters: 'central' } as const;

test('each month has shares of stages that sum to one, and bands in order', () => {
  const { months } = forecast(idle, options);
  expect(months.map(({ month }) => month)).toEqual(Array.from({ length: scenario.months }, (_, index) => index + 1));
  for (const { stages, bands } of months) {
    expect(Object.values(stages).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const { p10, p50, p90 } of Object.values(bands)) {
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
    }
  }
});

test('a country without armed actors has no bands for what only they have', () => {
  const { actors: _, ...rest } = scenario;
  const { months } = forecast(armFor({ ...rest, variants: [] }), options);
  expect(months[0]?.bands['atrocity-intent']).toBeUndefined();
  expect(months[0]?.bands['violations']).toBeDefined();
});

test('drawn parameters widen what can come, and say how much of it is theirs', () => {
  const width = (parameters: 'central' | 'drawn'): number => {
    const band = forecast(idle, { ...options, parameters }).months.at(-1)?.bands['incitement'];
    return (band?.p90 ?? 0) - (band?.p10 ?? 0);
  };
  expect(width('drawn')).toBeGreaterThan(width('central'));
  expect(forecast(idle, { ...options, parameters: 'drawn' }).spread?.harm?.parameters).toBeGreaterThan(0);
  expect(forecast(idle, options).spread).toBeNull();
});
