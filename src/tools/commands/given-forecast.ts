import type { ForecastOptions } from '../../forecast/ensemble.ts';
import type { Arm } from '../../forecast/run-arm.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { worldInputOf } from '../../scenario/world-input.ts';
import { compile } from '../../sim/compile.ts';

/** A forecast as a thread is given it. */
export interface GivenForecast {
  readonly scenario: Scenario;
  readonly does: Arm['does'];
  readonly options: Pick<ForecastOptions, 'seed' | 'parameters'>;
}

/** The arm of a forecast. Compiled in the thread that runs it, where the model's numbers are known by identity. */
export const armOf = ({ scenario, does }: Pick<GivenForecast, 'scenario' | 'does'>): Arm => ({
  world: compile(worldInputOf(scenario)),
  changes: new Map(),
  does,
});
