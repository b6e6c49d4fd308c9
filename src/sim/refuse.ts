import { ACTOR_IDS } from '../model/actors.ts';
import type { Measure } from '../model/measures.ts';
import { hurdlesOf } from './authorise.ts';
import { type Decision, runKey, type Stop, type Take, type Target } from './decision.ts';
import { highest, single, type View } from './indices.ts';
import { k } from './parameters.ts';
import { isActive, isRunning, type Run } from './run.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

export const REFUSAL_CODES = [
  'unknown-measure',
  'wrong-actor',
  'unknown-target',
  'already-active',
  'needs-all',
  'needs-any',
  'consent-withdrawn',
  'political-capital',
  'budget',
  'not-active',
] as const;

/** Why a decision cannot be taken now, and what would make it possible. */
export interface Refusal {
  readonly code: (typeof REFUSAL_CODES)[number];
  /** Measures that would have to run, or the run that stands in the way. */
  readonly measures?: readonly string[];
  /** What is missing of a resource, in its units. */
  readonly short?: number;
}

/** Political capital and budget. */
export interface Price {
  readonly political: number;
  readonly financial: number;
}

const START_UP = k('cost:start-up');
const UPKEEP = k('cost:upkeep');
const REWORD = k('cost:reword');
const CRISIS_FROM = k('cost:crisis-from');
const CRISIS_MOST = k('cost:crisis-most');

/**
 * How much dearer the same measure is in a crisis than before it (A/68/947 §18): by what everybody can see of the
 * crisis, so that a price tells nothing that is hidden.
 */
function lateness(world: World, state: State): number {
  const view: View = { world, value: state.value };
  const crisis = Math.max(single(view, 'political-shock'), highest(view, 'armed-conflict'));
  const from = world.k[CRISIS_FROM] as number;
  const share = Math.max(0, Math.min(1, (crisis - from) / (100 - from)));
  return 1 + ((world.k[CRISIS_MOST] as number) - 1) * share;
}

/** What starting a measure costs now: the square of each level, and more in a crisis. */
export function startUpOf(world: World, state: State, measure: Measure): Price {
  const factor = (world.k[START_UP] as number) * lateness(world, state);
  const { political, financial } = measure.cost;
  return {
    political: political.central * political.central * factor,
    financial: financial.central * financial.central * factor,
  };
}

/** What keeping a measure going costs a month. */
export function upkeepOf(world: World, measure: Measure): Price {
  const factor = world.k[UPKEEP] as number;
  return { political: measure.cost.political.central * factor, financial: measure.cost.financial.central * factor };
}

/** What a decision costs at most in the month it is made: start-up, the highest offer, and each further attempt. */
export function priceOf(world: World, state: State, take: Take): Price {
  const measure = world.measures[world.measureIndex.get(take.measure) as number] as Measure;
  const { political, financial } = startUpOf(world, state, measure);
  const offer = Math.max(...[take.options, ...take.rewordings].map((options) => options.offer ?? 0));
  return { political: political + offer + rewordingPrice(world, take.rewordings.length), financial };
}

/** What further attempts in the same month cost, whatever comes of them. */
export const rewordingPrice = (world: World, attempts: number): number => (world.k[REWORD] as number) * attempts;

/** Why a decision cannot be taken, or null when it can. `left` is what the month's earlier decisions leave. */
export function refuse(world: World, state: State, decision: Decision, left: Price): Refusal | null {
  return decision.kind === 'stop' ? refuseStop(world, state, decision) : refuseTake(world, state, decision, left);
}

function refuseStop(world: World, state: State, stop: Stop): Refusal | null {
  return runsToStop(world, state, stop).length === 0 ? { code: 'not-active' } : null;
}

/** The runs that a stop ends. */
export function runsToStop(world: World, state: State, { measure, run }: Stop): Run[] {
  return state.runs.filter(
    (candidate) =>
      isActive(candidate) &&
      (world.measures[candidate.measure] as Measure).id === measure &&
      (run === undefined || candidate.key === run),
  );
}

function refuseTake(world: World, state: State, take: Take, left: Price): Refusal | null {
  const index = world.measureIndex.get(take.measure);
  if (index === undefined) return { code: 'unknown-measure' };
  const measure = world.measures[index] as Measure;
  if (!measure.actors.includes(take.actor) || !ACTOR_IDS.includes(take.actor)) return { code: 'wrong-actor' };
  if (!isKnown(world, take.target)) return { code: 'unknown-target' };
  const key = runKey(take);
  if (state.runs.some((run) => run.key === key && isActive(run)))
    return { code: 'already-active', measures: [take.measure] };
  return (
    refuseRequirements(world, state, measure) ??
    refuseConsent(world, state, measure, take) ??
    refusePrice(world, state, take, left)
  );
}

function isKnown({ layout }: World, target: Target): boolean {
  if ('country' in target) return true;
  if ('province' in target) return layout.places.province.includes(target.province);
  return 'group' in target ? layout.places.group.includes(target.group) : layout.places.actor.includes(target.actor);
}

function refuseRequirements(world: World, state: State, { requires = [], requiresAny = [] }: Measure): Refusal | null {
  const running = new Set(state.runs.filter(isRunning).map((run) => (world.measures[run.measure] as Measure).id));
  const missing = requires.filter((id) => !running.has(id));
  if (missing.length > 0) return { code: 'needs-all', measures: missing };
  const isMissing = requiresAny.length > 0 && !requiresAny.some((id) => running.has(id));
  return isMissing ? { code: 'needs-any', measures: requiresAny } : null;
}

function refuseConsent(world: World, state: State, measure: Measure, take: Take): Refusal | null {
  const needsConsent = hurdlesOf(world, measure, take.actor).includes('host-consent');
  return needsConsent && state.regions.consent === 'withdrawn' ? { code: 'consent-withdrawn' } : null;
}

function refusePrice(world: World, state: State, take: Take, left: Price): Refusal | null {
  const price = priceOf(world, state, take);
  if (price.political > left.political) return { code: 'political-capital', short: price.political - left.political };
  return price.financial > left.financial ? { code: 'budget', short: price.financial - left.financial } : null;
}
