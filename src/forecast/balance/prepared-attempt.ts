import type { Measure } from '../../model/measures.ts';
import type { Hurdle } from '../../sim/authorise.ts';
import { closeMonth } from '../../sim/close.ts';
import type { Options, Take } from '../../sim/decision.ts';
import { observe } from '../../sim/fog.ts';
import { openMonth } from '../../sim/open-month.ts';
import type { Refusal } from '../../sim/refuse.ts';
import { hasWorked } from '../../sim/run.ts';
import type { DecisionResult } from '../../sim/settle.ts';
import { createState } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import type { Doctrine } from '../doctrines.ts';
import { seedOfRun } from '../run-arm.ts';
import { actorFor, strategist } from '../strategies.ts';

/** Why a measure that was at work in no setting was not: what stood in its way most often once all was done for it. */
export type WhyNever =
  | { readonly kind: 'refused'; readonly code: Refusal['code']; readonly measures: readonly string[] }
  | { readonly kind: 'turned-down'; readonly hurdle: Hurdle }
  | { readonly kind: 'no-actor' }
  /** It can be taken, but does not come to work before the exercise ends. */
  | { readonly kind: 'too-late' };

/** A measure that came to work in no setting, and what a prepared attempt at it brings. */
export interface PreparedAttempt {
  readonly id: string;
  /** Share of the prepared runs in which it came to work, 0 to 1. */
  readonly worked: number;
  /** What stood in its way where it never did; null where it did. */
  readonly why: WhyNever | null;
}

const RUNS = 20;

/** Evidence, gentler steps and restraint of the veto: what moves whoever must agree. */
const GROUNDWORK: Doctrine = {
  wishes: [
    'fact-finding-mission',
    'human-rights-monitors',
    'good-offices',
    'one-voice-contact-group',
    'council-agenda-briefing',
    'veto-restraint-compact',
  ],
  begins: 0,
  perMonth: 1,
  atOnce: 6,
  aim: 'worst',
  fits: false,
  keepsWithinIncome: true,
  asks: true,
  words: true,
  speaks: false,
};

/** A clear mandate: goal, length and review. */
const WORDED: Options = { goal: 'protect civilians', months: 12, review: 6 };

/**
 * Tries a measure for the whole country each month, with a clear mandate, after those that it needs, while a team lays
 * the groundwork for it. Where it needs any of several, each has its turn from run to run.
 */
export function tryPrepared(world: World, measure: Measure, seed: string | number): PreparedAttempt {
  const { id, requires = [], requiresAny = [] } = measure;
  const take = takeOf(world, id);
  if (take === null) return { id, worked: 0, why: { kind: 'no-actor' } };
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const needed = [...requires, ...requiresAny.slice(run % requiresAny.length, (run % requiresAny.length) + 1)];
    const takes = [...needed.flatMap((need) => takeOf(world, need) ?? []), take];
    return tryEachMonth(world, takes, seedOfRun(seed, run + 1));
  });
  const worked = runs.filter((run) => run.worked.has(id)).length / RUNS;
  const results = runs.flatMap((run) => run.results).filter(({ decision }) => decision.measure === id);
  return { id, worked, why: worked > 0 ? null : whyOf(results) };
}

/** Asks for a measure by the first actor who may take it; null where there is no such measure or nobody for it. */
function takeOf(world: World, id: string): Take | null {
  const measure = world.measures[world.measureIndex.get(id) ?? -1];
  const actor = measure === undefined ? null : actorFor(world, measure, true);
  if (actor === null) return null;
  return {
    kind: 'take',
    measure: id,
    actor,
    target: { country: true },
    options: WORDED,
    reason: '',
    rewordings: [],
  };
}

function tryEachMonth(world: World, takes: readonly Take[], seed: string) {
  const state = createState(world, seed);
  const decide = strategist(GROUNDWORK, world, state);
  const results: DecisionResult[] = [];
  for (let month = 1; month <= world.input.months; month += 1) {
    openMonth(world, state);
    observe(world, state);
    const turn = decide(month);
    results.push(...closeMonth(world, state, { ...turn, decisions: [...takes, ...turn.decisions] }).results);
  }
  const worked = new Set(state.runs.filter(hasWorked).map(({ measure }) => world.measures[measure]?.id));
  return { results, worked };
}

/** What stood in the way most often: who turned it down where it came to that, else the rule that refused it. */
function whyOf(results: readonly DecisionResult[]): WhyNever {
  const turnedDown = results.filter(({ outcome }) => outcome === 'turned-down');
  return mostOften((turnedDown.length > 0 ? turnedDown : results).map(reasonOf));
}

function reasonOf({ outcome, refusal, attempts }: DecisionResult): WhyNever {
  if (refusal !== null && refusal.code !== 'already-active') {
    return { kind: 'refused', code: refusal.code, measures: refusal.measures ?? [] };
  }
  const failed = attempts.at(-1)?.hurdles.at(-1);
  if (outcome === 'turned-down' && failed !== undefined) return { kind: 'turned-down', hurdle: failed.hurdle };
  return { kind: 'too-late' };
}

function mostOften(reasons: readonly WhyNever[]): WhyNever {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(keyOf(reason), (counts.get(keyOf(reason)) ?? 0) + 1);
  const [first] = reasons.toSorted((a, b) => (counts.get(keyOf(b)) ?? 0) - (counts.get(keyOf(a)) ?? 0));
  return first ?? { kind: 'too-late' };
}

const keyOf = (reason: WhyNever): string => JSON.stringify(reason);
