import type { Gate } from '../model/authorisation.ts';
import type { Measure } from '../model/measures.ts';
import { runKey, type Options, type Take } from './decision.ts';
import { drawUniform, entityOf, ruleOf } from './luck.ts';
import { type Petition, pullsOn, sumOf } from './petition.ts';
import type { State } from './state.ts';
import { chanceOfAdoption, standsOn, type Vote, voteOn } from './vote.ts';
import type { World } from './world.ts';

const RULE = {
  request: ruleOf('request'),
  'host-consent': ruleOf('consent'),
  'regional-mandate': ruleOf('mandate'),
} as const;
const HOSTS = ['host-government', 'national-institutions'];
const SECURITY_COUNCIL = 'security-council';

/** What stands between a decision and its start: the agreement of who takes it, then the gates of the measure. */
export type Hurdle = 'request' | Gate;

/** A hurdle, the chance of passing it, and what came of it. */
export interface HurdleResult {
  readonly hurdle: Hurdle;
  readonly chance: number;
  readonly passed: boolean;
  readonly vote?: Vote;
}

/** One attempt at all hurdles of a decision; it ends at the first that is not passed. */
export interface Attempt {
  readonly passed: boolean;
  readonly hurdles: readonly HurdleResult[];
}

/** The hurdles of a decision, in order. */
export function hurdlesOf(world: World, measure: Measure, actor: Take['actor']): Hurdle[] {
  const asks =
    !world.input.holds.includes(actor) && !(actor === SECURITY_COUNCIL && measure.gates.includes('security-council'));
  const gates = measure.gates.filter((gate) => !(gate === 'host-consent' && HOSTS.includes(actor)));
  return asks ? ['request', ...gates] : [...gates];
}

/** Chance of passing one hurdle, 0 to 1. */
export function chanceOf(petition: Petition, hurdle: Hurdle): number {
  const { world, state, value, take, options } = petition;
  if (hurdle === SECURITY_COUNCIL) {
    const measure = world.measures[world.measureIndex.get(take.measure) as number] as Measure;
    return chanceOfAdoption(standsOn({ measure, options, state, view: { world, value } }));
  }
  if (hurdle === 'host-consent' && state.regions.consent === 'withdrawn') return 0;
  return bounded(sumOf(pullsOn(petition, hurdle)));
}

/** Chance of passing every hurdle, and of each, as the values given show it. */
export function oddsOf(petition: Petition): {
  readonly all: number;
  readonly hurdles: readonly { hurdle: Hurdle; chance: number }[];
} {
  const { world, take } = petition;
  const measure = world.measures[world.measureIndex.get(take.measure) as number] as Measure;
  const hurdles = hurdlesOf(world, measure, take.actor).map((hurdle) => ({
    hurdle,
    chance: chanceOf(petition, hurdle),
  }));
  return { all: hurdles.reduce((product, { chance }) => product * chance, 1), hurdles };
}

/**
 * Tries the hurdles of a decision once, by the truth and by the luck of this month, run and attempt. Changes nothing:
 * trying the same attempt again gives the same answer.
 */
export function attempt(world: World, state: State, take: Take, number: number): Attempt {
  const measure = world.measures[world.measureIndex.get(take.measure) as number] as Measure;
  const options = number === 0 ? take.options : (take.rewordings[number - 1] as Options);
  const petition: Petition = { world, state, value: state.value, take, options };
  const results: HurdleResult[] = [];
  for (const hurdle of hurdlesOf(world, measure, take.actor)) {
    const result = tryHurdle(petition, measure, hurdle, number);
    results.push(result);
    if (!result.passed) return { passed: false, hurdles: results };
  }
  return { passed: true, hurdles: results };
}

function tryHurdle(petition: Petition, measure: Measure, hurdle: Hurdle, number: number): HurdleResult {
  const { world, state, options, take } = petition;
  const chance = chanceOf(petition, hurdle);
  if (hurdle === 'security-council') {
    const stands = standsOn({ measure, options, state, view: { world, value: state.value } });
    const ballot = hashAttempt(take, number);
    const vote = voteOn(stands, state.luck, ballot);
    return { hurdle, chance, passed: vote.adopted, vote };
  }
  const drawn = drawUniform(state.luck, RULE[hurdle], entityOf(runKey(take)), number);
  return { hurdle, chance, passed: drawn < chance };
}

/** A number for one attempt at one run, so that two drafts of a month do not share members' luck. */
const hashAttempt = (take: Take, number: number): number => entityOf(`${runKey(take)}#${number}`);

const bounded = (chance: number): number => Math.max(0.02, Math.min(0.98, chance));
