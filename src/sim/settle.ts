import { ACTOR_IDS } from '../model/actors.ts';
import type { Measure } from '../model/measures.ts';
import { CLOCKS, type ClockId, NEVER } from '../model/readings.ts';
import { type Attempt, attempt } from './authorise.ts';
import { type Decision, runKey, type Options, type Stop, type Take, type Turn } from './decision.ts';
import { drawUniform, entityOf, ruleOf } from './luck.ts';
import { k } from './parameters.ts';
import { watchedCells } from './measure-sources.ts';
import { type Price, type Refusal, refuse, rewordingPrice, runsToStop, startUpOf } from './refuse.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { strandsOf } from './strands.ts';
import type { World } from './world.ts';

const RULES_LUCK = ruleOf('measure rules');
const GRANTED = k('trust:granted');
const REFUSED = k('trust:refused');

/** What came of a decision. */
export interface DecisionResult {
  readonly decision: Decision;
  readonly outcome: 'started' | 'turned-down' | 'stopped' | 'impossible';
  /** Why it was impossible. */
  readonly refusal: Refusal | null;
  /** Attempts at consent and votes, in order. */
  readonly attempts: readonly Attempt[];
  readonly paid: Price;
}

const NOTHING: Price = { political: 0, financial: 0 };

/**
 * Step 1: stops, requests, consent and votes, in the order of the team's decisions; what is not possible is skipped.
 * Whoever is asked twice in a month answers both times as things stood at its start.
 */
export function settle(world: World, state: State, { decisions, assessment }: Turn): DecisionResult[] {
  state.assessments[state.month] = assessment;
  for (let clock = 0; clock < CLOCKS.length; clock += 1) {
    state.clocks[clock] = Math.min(NEVER, (state.clocks[clock] as number) + 1);
  }
  if (decisions.length === 0) return [];
  const results = decisions.map((decision): DecisionResult => {
    const left = { political: state.resources[0] as number, financial: state.resources[1] as number };
    const refusal = refuse(world, state, decision, left);
    if (refusal !== null) return { decision, outcome: 'impossible', refusal, attempts: [], paid: NOTHING };
    return decision.kind === 'stop' ? settleStop(world, state, decision) : settleTake(world, state, decision);
  });
  for (const { decision, attempts } of results) {
    for (const tried of attempts) rememberAttempt(world, state, decision as Take, tried);
  }
  return results;
}

function settleStop(world: World, state: State, stop: Stop): DecisionResult {
  for (const run of runsToStop(world, state, stop)) end(run, state.month);
  return { decision: stop, outcome: 'stopped', refusal: null, attempts: [], paid: NOTHING };
}

/** Ends a run now; its effects fade. */
export function end(run: Run, month: number): void {
  run.phase = 'stopped';
  run.endsIn = Math.min(run.endsIn, month);
}

/** The attempts of a decision, in order, until one passes or the terms run out. */
export function attemptsOf(world: World, state: State, take: Take): Attempt[] {
  const attempts: Attempt[] = [];
  for (let number = 0; number <= take.rewordings.length; number += 1) {
    const tried = attempt(world, state, take, number);
    attempts.push(tried);
    if (tried.passed) break;
  }
  return attempts;
}

function settleTake(world: World, state: State, take: Take): DecisionResult {
  const attempts = attemptsOf(world, state, take);
  const passed = attempts.at(-1)?.passed === true;
  const options = [take.options, ...take.rewordings][attempts.length - 1] as Options;
  const paid = paidFor(world, state, { ...take, options }, { attempts: attempts.length, passed });
  pay(state, paid);
  if (passed) begin(world, state, { ...take, options });
  return { decision: take, outcome: passed ? 'started' : 'turned-down', refusal: null, attempts, paid };
}

/** Further attempts are paid for in any case; start-up and what was offered only when the measure starts. */
function paidFor(world: World, state: State, take: Take, came: { attempts: number; passed: boolean }): Price {
  const rewording = rewordingPrice(world, came.attempts - 1);
  if (!came.passed) return { political: rewording, financial: 0 };
  const { political, financial } = startUpOf(
    world,
    state,
    world.measures[world.measureIndex.get(take.measure) as number] as Measure,
  );
  return { political: political + (take.options.offer ?? 0) + rewording, financial };
}

/** The Council's clocks and the trust of whoever was asked. */
function rememberAttempt(world: World, state: State, take: Take, { hurdles }: Attempt): void {
  for (const { hurdle, passed, vote } of hurdles) {
    if (hurdle === 'request' || hurdle === 'host-consent') {
      const place = ACTOR_IDS.indexOf(hurdle === 'request' ? take.actor : 'host-government');
      const change = passed ? (world.k[GRANTED] as number) : -(world.k[REFUSED] as number);
      state.trust[place] = Math.max(-1, Math.min(1, (state.trust[place] as number) + change));
    }
    if (vote === undefined) continue;
    restart(state, 'draft');
    restart(state, passed ? 'adopted' : 'failed-draft');
    forget(state, passed ? 'failed-draft' : 'adopted');
    if (vote.vetoes.length > 0) restart(state, 'veto');
  }
}

const restart = (state: State, clock: ClockId): void => {
  state.clocks[CLOCKS.indexOf(clock)] = 0;
};

/** The newest draft is what counts: the other outcome no longer does. */
const forget = (state: State, clock: ClockId): void => {
  state.clocks[CLOCKS.indexOf(clock)] = NEVER;
};

/** Takes a price from what the team has, and counts it as spent. */
export function pay({ resources, spent }: State, { political, financial }: Price): void {
  resources[0] = (resources[0] as number) - political;
  resources[1] = (resources[1] as number) - financial;
  spent[0] = (spent[0] as number) + political;
  spent[1] = (spent[1] as number) + financial;
}

function begin(world: World, state: State, take: Take): void {
  const index = world.measureIndex.get(take.measure) as number;
  const measure = world.measures[index] as Measure;
  const key = runKey(take);
  const startsIn = state.month + measure.leadMonths.central;
  const months = Math.max(1, take.options.months ?? measure.durationMonths.central);
  if (measure.id === 'council-agenda-briefing') restart(state, 'agenda');
  state.runs = [
    ...state.runs.filter((run) => run.key !== key || run.strands.level.some((level) => level !== 0)),
    {
      key,
      measure: index,
      actor: take.actor,
      target: take.target,
      options: take.options,
      decidedIn: state.month,
      startsIn,
      endsIn: startsIn + months,
      months,
      phase: 'preparing',
      strands: strandsOf(world, measure, take.target, state.month),
      watches: watchedCells(world, measure, take.target),
      luck: luckOfRules(state, measure, key),
      firedRules: 0,
    },
  ];
}

function luckOfRules(state: State, measure: Measure, key: string): Float64Array {
  const entity = entityOf(key);
  const luck = new Float64Array(measure.rules.length);
  for (let index = 0; index < luck.length; index += 1) luck[index] = drawUniform(state.luck, RULES_LUCK, entity, index);
  return luck;
}
