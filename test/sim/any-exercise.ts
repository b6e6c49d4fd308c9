import * as fc from 'fast-check';
import type { ActorId } from '../../src/model/actors.ts';
import { INDICATOR_IDS, INDICATORS } from '../../src/model/indicators.ts';
import { MEASURES } from '../../src/model/measures.ts';
import { ARMED_KINDS, STAGE_IDS } from '../../src/model/stages.ts';
import { TRIGGERS } from '../../src/model/triggers.ts';
import type { Assessment, Decision, Target } from '../../src/sim/decision.ts';
import type { ArmedActorInput, InjectInput, StartValues, WorldInput } from '../../src/sim/world-input.ts';
import { aCountry, anInject } from './a-country.ts';
import { stop, take } from './a-measure.ts';

const points = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 100));
const share = fc.double({ min: 0, max: 1, noNaN: true });

const anyStart = fc
  .array(fc.tuple(fc.constantFrom(...INDICATOR_IDS), points), { maxLength: 12 })
  .map((pairs): StartValues => Object.fromEntries(pairs));

const anyActor = fc.record({
  kind: fc.constantFrom(...ARMED_KINDS),
  drive: fc.boolean(),
  targets: fc.subarray(['g01', 'g02']),
  presence: fc.record({ p01: share, p02: share, p03: share }),
  start: anyStart,
}) satisfies fc.Arbitrary<Partial<ArmedActorInput>>;

const anyInject = fc.record({
  month: fc.integer({ min: 1, max: 8 }),
  trigger: fc.option(fc.constantFrom(...TRIGGERS.map(({ id }) => id)), { nil: null }),
  place: fc.option(fc.constantFrom('p01', 'p02'), { nil: null }),
  effects: fc.array(
    fc.record({
      indicator: fc.constantFrom(...INDICATORS.filter(({ scope }) => scope === 'country').map(({ id }) => id)),
      place: fc.constant(null),
      points: fc.integer({ min: -90, max: 90 }),
    }),
    { maxLength: 2 },
  ),
}) satisfies fc.Arbitrary<Partial<InjectInput>>;

/** Countries of one to three provinces and up to two armed actors, from calm to the worst. */
export const anyCountry: fc.Arbitrary<WorldInput> = fc
  .record({
    provinces: fc.array(
      fc.record({ population: fc.double({ min: 0.01, max: 1, noNaN: true }), start: anyStart, baseline: anyStart }),
      { minLength: 3, maxLength: 3 },
    ),
    actors: fc.array(anyActor, { maxLength: 2 }),
    stage: fc.constantFrom(...STAGE_IDS),
    start: anyStart,
    baseline: anyStart,
    timeline: fc.array(anyInject, { maxLength: 3 }),
    income: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ provinces, timeline, income, ...rest }) => {
    const people = provinces.reduce((sum, { population }) => sum + population, 0);
    return aCountry({
      ...rest,
      provinces: provinces.map((province, index) => ({
        ...province,
        population: province.population / people,
        neighbours: ['p01', 'p02', 'p03'].filter((_, other) => other !== index),
      })),
      timeline: timeline.map((inject, index) => anInject({ ...inject, id: `event-${index}` })),
      resources: { politicalCapital: { start: 60, perMonth: income }, budget: { start: 100, perMonth: income } },
    });
  });

const anyTarget = fc.constantFrom<Target>(
  { country: true },
  { province: 'p01' },
  { province: 'p03' },
  { group: 'g02' },
  { actor: 'a01' },
);

const anyDecision: fc.Arbitrary<Decision> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    by: fc.nat(5),
    target: anyTarget,
    options: fc.record({ goal: fc.constant('a goal'), offer: fc.integer({ min: 0, max: 10 }) }, { requiredKeys: [] }),
    rewordings: fc.array(fc.constant({ review: 3 }), { maxLength: 2 }),
  })
  .map(({ measure, by, ...terms }) =>
    take(measure, { ...terms, actor: measure.actors[by % measure.actors.length] as ActorId }),
  );

const anyStop: fc.Arbitrary<Decision> = fc.constantFrom(...MEASURES).map((measure) => stop(measure));

const anyAssessment: fc.Arbitrary<Assessment | null> = fc.option(
  fc.record({ stage: fc.constantFrom(...STAGE_IDS), chance: share, public: fc.boolean() }),
);

/** What a team does in a month, sensible or not. */
export interface AnyTurn {
  readonly decisions: readonly Decision[];
  readonly assessment: Assessment | null;
}

/** Plans for some months: takes and stops of the catalogue, possible or not. */
export const anyPlan: fc.Arbitrary<AnyTurn[]> = fc.array(
  fc.record({
    decisions: fc.array(fc.oneof({ arbitrary: anyDecision, weight: 5 }, { arbitrary: anyStop, weight: 1 }), {
      maxLength: 8,
    }),
    assessment: anyAssessment,
  }),
  { minLength: 1, maxLength: 14 },
);
