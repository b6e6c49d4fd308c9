import { ACTOR_IDS } from '../../src/model/actors.ts';
import { MEASURES } from '../../src/model/measures.ts';
import type {
  ArmedActorInput,
  CouncilMemberInput,
  GroupInput,
  InjectInput,
  ProvinceInput,
  StartValues,
  WorldInput,
} from '../../src/sim/world-input.ts';

/** What a test says of its country; all that it leaves out is neutral. */
export interface Sketch extends Partial<Omit<WorldInput, 'provinces' | 'groups' | 'actors' | 'country' | 'council'>> {
  /** How many provinces `p01`, `p02`, …, or what is special about each. */
  readonly provinces?: number | readonly Partial<ProvinceInput>[];
  readonly groups?: readonly Partial<GroupInput>[];
  readonly actors?: readonly Partial<ArmedActorInput>[];
  readonly council?: readonly Partial<CouncilMemberInput>[];
  readonly start?: StartValues;
  readonly baseline?: StartValues;
}

const NONE = { start: {}, baseline: {} } as const;
const two = (index: number): string => String(index + 1).padStart(2, '0');

/**
 * A country in which nothing pulls anywhere: every value starts at the model's reference and returns to it. Two
 * provinces of equal size, two groups that live everywhere alike of which the second is targeted, and no armed actor.
 */
export function aCountry(sketch: Sketch = {}): WorldInput {
  const {
    provinces = 2,
    groups = [{}, { targeted: true }],
    actors = [],
    council = [],
    start,
    baseline,
    ...rest
  } = sketch;
  const places = typeof provinces === 'number' ? Array.from({ length: provinces }, () => ({})) : provinces;
  const named = places.map((province, index) => aProvince({ population: 1 / places.length, ...province }, index));
  return {
    months: 24,
    stage: 'general-risk',
    country: { start: start ?? {}, baseline: baseline ?? {} },
    provinces: named,
    groups: groups.map((group, index) => aGroup({ share: spreadEvenly(named, 1 / groups.length), ...group }, index)),
    actors: actors.map((actor, index) => anActor({ presence: spreadEvenly(named, 0.5), ...actor }, index)),
    council: council.map(aMember),
    holds: ACTOR_IDS,
    resources: { politicalCapital: { start: 100, perMonth: 100 }, budget: { start: 200, perMonth: 200 } },
    timeline: [],
    measures: MEASURES,
    ...rest,
  };
}

const spreadEvenly = (provinces: readonly ProvinceInput[], share: number): Readonly<Record<string, number>> =>
  Object.fromEntries(provinces.map(({ id }) => [id, share]));

const aProvince = (given: Partial<ProvinceInput>, index: number): ProvinceInput => ({
  id: `p${two(index)}`,
  population: 1,
  neighbours: [],
  ...NONE,
  ...given,
});

const aGroup = (given: Partial<GroupInput>, index: number): GroupInput => ({
  id: `g${two(index)}`,
  targeted: false,
  share: {},
  ...NONE,
  ...given,
});

const anActor = (given: Partial<ArmedActorInput>, index: number): ArmedActorInput => ({
  id: `a${two(index)}`,
  kind: 'non-state',
  drive: true,
  targets: ['g02'],
  presence: {},
  ...NONE,
  ...given,
});

const aMember = (given: Partial<CouncilMemberInput>, index: number): CouncilMemberInput => ({
  id: `m${two(index)}`,
  permanent: index < 5,
  stance: 0,
  stake: 0,
  patronOf: null,
  ...given,
});

/** Fifteen members of the Council, the first five permanent, each with the same lean. */
export const fifteen = (given: Partial<CouncilMemberInput> = {}): Partial<CouncilMemberInput>[] =>
  Array.from({ length: 15 }, () => given);

/** An inject without effects that never happens by itself. */
export const anInject = (given: Partial<InjectInput> = {}): InjectInput => ({
  id: 'event',
  month: null,
  when: null,
  once: true,
  trigger: null,
  place: null,
  effects: [],
  ...given,
});
