import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Forecast, forecast } from '../../src/forecast/ensemble.ts';
import type { Arm } from '../../src/forecast/run-arm.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { newScenario } from '../../src/scenario/template.ts';
import { worldInputOf } from '../../src/scenario/world-input.ts';
import { compile } from '../../src/sim/compile.ts';

const scenario = newScenario('small');
const armFor = (country: Scenario): Arm => ({
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

test('drawn parameters widen what can come in a crisis, and say how much of it is theirs', () => {
  const reading = readScenario(readFileSync(new URL('../../scenarios/talvora.json', import.meta.url), 'utf8'));
  if ('faults' in reading) throw new Error('scenarios/talvora.json has faults');
  const crisis = armFor(reading.scenario);
  const [central, drawn] = (['central', 'drawn'] as const).map((parameters) =>
    forecast(crisis, { runs: 100, seed: 1, parameters }),
  );
  const width = ({ metrics }: Forecast): number => (metrics.harm.high ?? 0) - (metrics.harm.low ?? 0);
  expect(width(drawn!)).toBeGreaterThan(1.2 * width(central!));
  expect(drawn!.spread?.harm?.parameters).toBeGreaterThan(0.3);
  expect(forecast(idle, options).spread).toBeNull();
});
