import { isIndicatorId } from '../model/indicators.ts';
import { type Measure, MEASURES } from '../model/measures.ts';
import type {
  ArmedActorInput,
  CouncilMemberInput,
  GroupInput,
  InjectCondition,
  InjectInput,
  ProvinceInput,
  StartsFrom,
  StartValues,
  WorldInput,
} from '../sim/world-input.ts';
import { resourcesOf } from './defaults.ts';
import { neighboursOf } from './neighbours.ts';
import { measureFromOwn } from './own-measure.ts';
import type { ArmedActor, Group, Inject, Province, Scenario } from './schema.ts';

/** Everything that the engine needs of a scenario: ids and numbers, no words, with defaults filled in. */
export function worldInputOf(scenario: Scenario): WorldInput {
  const neighbours = neighboursOf(scenario.provinces, scenario.country.map);
  const provinceIds = scenario.provinces.map(({ id }) => id);
  return {
    months: scenario.months,
    stage: scenario.country.stage ?? 'general-risk',
    country: startsFrom(scenario.country),
    provinces: scenario.provinces.map((province) => provinceInput(province, neighbours.get(province.id) ?? [])),
    groups: scenario.groups.map((group) => groupInput(group, provinceIds)),
    actors: (scenario.actors ?? []).map((actor) => actorInput(actor, provinceIds)),
    council: (scenario.council?.members ?? []).map(memberInput),
    holds: scenario.team.holds,
    resources: resourcesOf(scenario),
    timeline: (scenario.timeline ?? []).map((inject) => injectInput(inject, scenario.months)),
    measures: measuresOf(scenario),
  };
}

/** Measures that teams may take: those of the catalogue that the scenario leaves open, then its own. */
export function measuresOf({ measures = {} }: Scenario): Measure[] {
  const { available = 'all', except = [], own = [] } = measures;
  const catalogue = MEASURES.filter(({ id }) => available === 'all' || available.includes(id));
  return [...catalogue, ...own.map(measureFromOwn)].filter(({ id }) => !except.includes(id));
}

type Given = Partial<Record<string, number>> | undefined;

const startsFrom = ({ start, baseline }: { start?: Given; baseline?: Given }): StartsFrom => ({
  start: valuesOf(start),
  baseline: valuesOf(baseline),
});

/** Leaves out what lies under `x-`. */
const valuesOf = (given: Given = {}): StartValues =>
  Object.fromEntries(Object.entries(given).filter(([id]) => isIndicatorId(id)));

const partsOf = (parts: Readonly<Record<string, number>>, provinces: readonly string[]): Record<string, number> =>
  Object.fromEntries(provinces.filter((id) => Object.hasOwn(parts, id)).map((id) => [id, parts[id] ?? 0]));

const provinceInput = (province: Province, neighbours: readonly string[]): ProvinceInput => ({
  id: province.id,
  population: province.population,
  neighbours,
  ...startsFrom(province),
});

const groupInput = (group: Group, provinces: readonly string[]): GroupInput => ({
  id: group.id,
  targeted: group.targeted ?? false,
  share: partsOf(group.share, provinces),
  ...startsFrom(group),
});

const actorInput = (actor: ArmedActor, provinces: readonly string[]): ArmedActorInput => ({
  id: actor.id,
  kind: actor.kind,
  drive: actor.drive ?? true,
  targets: actor.targets ?? [],
  presence: partsOf(actor.presence ?? {}, provinces),
  ...startsFrom(actor),
});

type Member = NonNullable<Scenario['council']>['members'][number];

const memberInput = ({ id, permanent, stance, stake, patronOf }: Member): CouncilMemberInput => {
  return { id, permanent, stance, stake, patronOf: patronOf ?? null };
};

function injectInput(inject: Inject, months: number): InjectInput {
  const { id, month = null, when, once = true, trigger = null, place = null, effects = [] } = inject;
  return {
    id,
    month,
    when: when === undefined ? null : whenOf(when, months),
    once,
    trigger,
    place,
    effects: effects.map(({ indicator, points, place: where = null }) => ({ indicator, points, place: where })),
  };
}

type When = NonNullable<Inject['when']>;

/** `after` and `before` include the months that they name. */
const whenOf = ({ all = [], any = [], after = 1, before }: When, months: number): InjectInput['when'] => ({
  all: all.map(conditionOf),
  any: any.map(conditionOf),
  after,
  before: before ?? months,
});

function conditionOf(given: NonNullable<When['all']>[number]): InjectCondition {
  if ('stage' in given) return { stage: typeof given.stage === 'string' ? [given.stage] : given.stage };
  if ('inject' in given) return { inject: given.inject };
  if ('running' in given) return { running: given.running };
  const { indicator, op, value, place = null } = given;
  return { indicator, op, value, place };
}
