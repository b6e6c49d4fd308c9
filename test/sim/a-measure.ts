import type { ActorId } from '../../src/model/actors.ts';
import { cost, type Effect, effect } from '../../src/model/measures/measure.ts';
import type { Measure } from '../../src/model/measures.ts';
import { assumed, months, type Quantity } from '../../src/model/quantity.ts';
import { STAGE_IDS } from '../../src/model/stages.ts';
import type { Options, Stop, Take, Target } from '../../src/sim/decision.ts';

/** A number that is exactly this. */
export const exact = (value: number): Quantity => assumed(value, value, value);

interface Terms extends Partial<Omit<Measure, 'leadMonths' | 'durationMonths'>> {
  readonly lead?: number;
  readonly duration?: number;
}

/**
 * A scenario's own measure that fits every stage, needs nobody's leave and touches `economic-stress` by one step a
 * year, unless the test says otherwise.
 */
export const aMeasure = ({ lead = 0, duration = 12, ...given }: Terms = {}): Measure => ({
  id: 'own-measure',
  pillar: 3,
  alsoPillars: [],
  form: 'chapter-VI',
  reach: exact(30),
  actors: ['secretary-general'],
  gates: [],
  leadMonths: months(lead),
  durationMonths: months(duration),
  cost: cost(1, 1),
  bestStages: STAGE_IDS,
  effects: [effect('economic-stress', 1, 0)],
  rules: [],
  reveals: [],
  synergies: [],
  evidence: { strength: 'unknown', studies: [] },
  basis: [],
  ...given,
});

/** One effect with exactly this strength. */
export const anEffect = (indicator: Effect['indicator'], strength: number, delay = 0): Effect => ({
  ...effect(indicator, strength, delay),
  strength: exact(strength),
});

interface Taking {
  readonly actor?: ActorId;
  readonly target?: Target;
  readonly options?: Options;
  readonly rewordings?: readonly Options[];
}

/** Takes a measure by the first actor who can, aimed at the whole country. */
export const take = (measure: Measure, { actor, target, options, rewordings }: Taking = {}): Take => ({
  kind: 'take',
  measure: measure.id,
  actor: actor ?? (measure.actors[0] as ActorId),
  target: target ?? { country: true },
  options: options ?? {},
  reason: '',
  rewordings: rewordings ?? [],
});

/** Stops all runs of a measure. */
export const stop = (measure: Measure, run?: string): Stop => ({
  kind: 'stop',
  measure: measure.id,
  reason: '',
  ...(run === undefined ? {} : { run }),
});

const atOnce = (row: Effect): Effect => ({ ...row, delayMonths: exact(0) });

/**
 * A measure of the catalogue with nothing that holds it up: no gates, requirements, lead or delays, and at full
 * strength in its first month. Its rules and synergies are left out unless given.
 */
export function atFullStrength(measure: Measure, rules: Measure['rules'] = []): Measure {
  const { requires: _all, requiresAny: _any, ...free } = measure;
  return {
    ...free,
    gates: [],
    leadMonths: exact(0),
    durationMonths: exact(3),
    cost: cost(1, 1),
    synergies: [],
    effects: measure.effects.map(atOnce),
    rules: rules.map((rule) => (rule.adds === undefined ? rule : { ...rule, adds: rule.adds.map(atOnce) })),
  };
}
