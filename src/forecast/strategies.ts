import type { ActorId } from '../model/actors.ts';
import type { Measure } from '../model/measures.ts';
import { rankOf, type StageId } from '../model/stages.ts';
import type { StrategyId } from '../scenario/strategy-ids.ts';
import type { Options, Take, Target, Turn } from '../sim/decision.ts';
import { cellOf } from '../sim/layout.ts';
import { draw, entityOf, ruleOf, unit } from '../sim/luck.ts';
import { type Price, priceOf, refuse, upkeepOf } from '../sim/refuse.ts';
import { isActive } from '../sim/run.ts';
import type { State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';
import { BelievedStage } from './believed-stage.ts';
import { type Doctrine, DOCTRINES } from './doctrines.ts';

/** What strategies state as the chance of crimes under way within six months, by the stage they believe in. */
const STATED: Readonly<Record<StageId, number>> = {
  'general-risk': 0.03,
  'specific-threats': 0.15,
  'imminent-risk': 0.5,
  'ongoing-crimes': 0.95,
  recovery: 0.1,
};

/** Months before something that was tried is tried again. */
const PATIENCE = 6;
const NO_PATIENCE = 1;

/** A way of acting by name, or one that is described. */
export type Way = Exclude<StrategyId, 'nothing'> | Doctrine;

/**
 * Decides each open month of a run as a team that acts in this way would. Reads belief, the places of the country, what
 * the team holds and what can be taken and paid for; never the truth. To be asked once a month, after the reports.
 */
export function strategist(way: Way, world: World, state: State): (month: number) => Turn {
  const believed = new BelievedStage(world, state);
  const tried = new Map<string, number>();
  const doctrine = doctrineOf(way);
  return (month) => {
    const stage = believed.next(state);
    const desk: Desk = { world, state, month, stage, tried, left: leftOf(state) };
    const decisions = doctrine === null ? byChance(desk) : byDoctrine(desk, doctrine);
    return { assessment: { stage, chance: STATED[stage], public: doctrine?.speaks ?? false }, decisions };
  };
}

/** What an acting strategy follows; null for the one that acts by chance. */
function doctrineOf(way: Way): Doctrine | null {
  if (typeof way === 'object') return way;
  return way === 'random' ? null : DOCTRINES[way];
}

/** What a strategy has before it in a month; `left` is what its decisions so far leave. */
interface Desk {
  readonly world: World;
  readonly state: State;
  readonly month: number;
  readonly stage: StageId;
  /** Month in which each measure was tried last. */
  readonly tried: Map<string, number>;
  left: Price;
}

const leftOf = ({ resources }: State): Price => ({
  political: resources[0] as number,
  financial: resources[1] as number,
});

function byDoctrine(desk: Desk, doctrine: Doctrine): Take[] {
  if (rankOf(desk.stage) < doctrine.begins && desk.stage !== 'recovery' && !hasBegun(desk)) return [];
  const taken: Take[] = [];
  const active = desk.state.runs.filter(isActive).length;
  for (const measure of wishesOf(desk, doctrine)) {
    if (taken.length >= doctrine.perMonth || active + taken.length >= doctrine.atOnce) break;
    const take = wishFor(desk, doctrine, measure);
    if (take !== null && accept(desk, take)) taken.push(take);
  }
  return taken;
}

/** Who has begun goes on, whatever is believed later. */
const hasBegun = ({ tried }: Desk): boolean => tried.size > 0;

function wishesOf({ world, month, stage }: Desk, { wishes, leaves = [], fits }: Doctrine): Measure[] {
  const all =
    wishes === null
      ? turned(world.measures, month * STRIDE).filter(({ id }) => !(leaves as readonly string[]).includes(id))
      : wishes.flatMap((id) => world.measures[world.measureIndex.get(id) ?? -1] ?? []);
  return fits ? all.filter(({ bestStages }) => bestStages.includes(stage)) : all;
}

/** Begins elsewhere in the catalogue each month, so that many kinds are touched. */
const STRIDE = 7;

function turned<T>(list: readonly T[], by: number): T[] {
  const from = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}

function wishFor(desk: Desk, { aim, asks, keepsWithinIncome, words }: Doctrine, measure: Measure): Take | null {
  const actor = actorFor(desk.world, measure, asks);
  if (actor === null || isTooSoon(desk, measure.id, PATIENCE)) return null;
  if (desk.state.runs.some((run) => isActive(run) && desk.world.measures[run.measure] === measure)) return null;
  if (keepsWithinIncome && !canKeep(desk, measure)) return null;
  const isNational = measure.reach.central >= desk.world.input.provinces.length;
  const target = aim === 'everywhere' || isNational ? WHOLE : worstPlace(desk);
  return takeOf(measure, { actor, target, options: words ? WORDED : {} });
}

const WHOLE: Target = { country: true };

/** What a clear mandate says (A/69/981 §43). */
const WORDED: Options = { goal: 'protect civilians', review: 6 };

const takeOf = ({ id }: Measure, how: Pick<Take, 'actor' | 'target' | 'options'>): Take => ({
  kind: 'take',
  measure: id,
  ...how,
  reason: '',
  rewordings: [],
});

function isTooSoon({ tried, month }: Desk, measure: string, patience: number): boolean {
  const last = tried.get(measure);
  return last !== undefined && month - last < patience;
}

/** Whom to take a measure by: one whom the team holds, the Council by a vote, or else whoever would have to be asked. */
export function actorFor({ input }: World, { actors, gates }: Measure, asks: boolean): ActorId | null {
  const held = actors.find((actor) => input.holds.includes(actor));
  const council = gates.includes('security-council') ? actors.find((actor) => actor === 'security-council') : undefined;
  return held ?? council ?? (asks ? (actors[0] ?? null) : null);
}

/** Whether the income of a month can keep a further measure going beside those there are. */
function canKeep({ world, state }: Desk, measure: Measure): boolean {
  const { politicalCapital, budget } = world.input.resources;
  const kept = state.runs.filter(isActive).map((run) => world.measures[run.measure] as Measure);
  const due = [...kept, measure].map((one) => upkeepOf(world, one));
  const sum = (of: (price: Price) => number): number => due.reduce((total, price) => total + of(price), 0);
  return (
    sum(({ political }) => political) <= politicalCapital.perMonth &&
    sum(({ financial }) => financial) <= budget.perMonth
  );
}

/** The province that is believed worst off. */
function worstPlace({ world: { layout }, state: { belief } }: Desk): Target {
  let worst: string | null = null;
  let most = -1;
  for (const place of layout.places.province) {
    const danger = SIGNS.reduce((sum, sign) => sum + (belief.value[cellOf(layout, sign, place) ?? -1] ?? 0), 0);
    if (danger > most) [worst, most] = [place, danger];
  }
  return worst === null ? WHOLE : { province: worst };
}

const SIGNS = ['violations', 'mobilization', 'incitement', 'intercommunal-tension'] as const;

/** Takes a decision into the month where it is possible and can be paid for. */
function accept(desk: Desk, take: Take): boolean {
  const { world, state, left } = desk;
  if (refuse(world, state, take, left) !== null) return false;
  const price = priceOf(world, state, take);
  desk.left = { political: left.political - price.political, financial: left.financial - price.financial };
  desk.tried.set(take.measure, desk.month);
  return true;
}

const CHANCE = ruleOf('strategy/random');
const CHOICES = ['first', 'second'].map((choice) => entityOf(`choice/${choice}`));

/** Up to two measures a month, each with an even chance, of any kind, by any of its actors and aimed anywhere. */
function byChance(desk: Desk): Take[] {
  const { world, state } = desk;
  const targets: Target[] = [WHOLE, ...world.layout.places.province.map((province) => ({ province }))];
  return CHOICES.flatMap((entity): Take[] => {
    const words = draw(state.luck, CHANCE, entity);
    const [whether, which, by, where] = [0, 1, 2, 3].map((word) => unit(words[word] as number)) as [
      number,
      number,
      number,
      number,
    ];
    const measure = pick(world.measures, which);
    if (whether < 0.5 || measure === undefined || isTooSoon(desk, measure.id, NO_PATIENCE)) return [];
    const held = measure.actors.filter((actor) => world.input.holds.includes(actor));
    const actor = pick(held.length > 0 ? held : measure.actors, by);
    const target = pick(targets, where) ?? WHOLE;
    const take = takeOf(measure, { actor: actor as ActorId, target, options: {} });
    return actor !== undefined && accept(desk, take) ? [take] : [];
  });
}

const pick = <T>(list: readonly T[], share: number): T | undefined => list[Math.floor(share * list.length)];
