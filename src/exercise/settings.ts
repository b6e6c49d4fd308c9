import { exerciseDefaults } from '../scenario/defaults.ts';
import type { Scenario } from '../scenario/schema.ts';
import { STEPS } from '../scenario/steps.ts';
import type { Settings } from './document.ts';

/** Planning cannot be switched off: without it a month has nowhere to begin. */
const ALWAYS = 'plan';

/** Settings of an exercise, with what the scenario says and all steps where nothing is given; steps in their order. */
export function settingsFor(scenario: Scenario, given: Partial<Settings> = {}): Settings {
  const { knowledge = exerciseDefaults(scenario).knowledge, forecast = 'full', steps = STEPS } = given;
  return { knowledge, forecast, steps: STEPS.filter((step) => step === ALWAYS || steps.includes(step)) };
}
