import type { LiveArm, LivePlan } from '../../../src/forecast/live/request.ts';
import { standpointOf, type Standpoint } from '../../../src/forecast/live/standpoint.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { worldInputOf } from '../../../src/scenario/world-input.ts';
import { type Belief, cloneBelief } from '../../../src/sim/belief.ts';
import { closeMonth } from '../../../src/sim/close.ts';
import { compile } from '../../../src/sim/compile.ts';
import type { Take } from '../../../src/sim/decision.ts';
import { observe } from '../../../src/sim/fog.ts';
import { openMonth } from '../../../src/sim/open-month.ts';
import { createState, type State } from '../../../src/sim/state.ts';
import type { World } from '../../../src/sim/world.ts';
import { aScenario, SMALL } from '../../arbitraries.ts';

/** A small country after some months, with what its team was told, did and believed. */
export interface Standing {
  readonly world: World;
  readonly state: State;
  readonly told: Belief;
  readonly past: readonly Belief[];
}

export const take = (measure: string, actor: Take['actor'] = 'secretary-general', more: Partial<Take> = {}): Take => ({
  kind: 'take',
  measure,
  actor,
  target: { country: true },
  options: {},
  reason: '',
  rewordings: [],
  ...more,
});

interface Wishes {
  readonly scenario?: Scenario;
  /** The month that is open in the end. */
  readonly month?: number;
  /** What the team decides, by month. */
  readonly turns?: Readonly<Record<number, readonly Take[]>>;
}

const TALKS = { 1: [take('good-offices')] };

/** Lives a small country up to a month, with good offices from the first month on. */
export function aStanding({ scenario = aScenario(SMALL), month = 3, turns = TALKS }: Wishes = {}): Standing {
  const world = compile(worldInputOf(scenario));
  const state = createState(world, 'one');
  const told = cloneBelief(state.belief);
  const past: Belief[] = [];
  for (let now = 1; now <= month; now += 1) {
    openMonth(world, state);
    observe(world, state);
    if (now === month) break;
    past.push(cloneBelief(state.belief));
    closeMonth(world, state, { assessment: null, decisions: turns[now] ?? [] });
  }
  return { world, state, told, past };
}

/** What the team of a standing knows, which takes the country for being at specific threats. */
export const standpointIn = ({ world, state, told, past }: Standing): Standpoint =>
  standpointOf(world, state, { told, past, stage: 'specific-threats', pillar1: 'strained' });

export const IDLE_PLAN: LivePlan = { decisions: [], granted: [] };

/** The standpoint as it would be in another month, with nothing new believed before it. */
export const movedTo = (standpoint: Standpoint, month: number): Standpoint => ({
  ...standpoint,
  month,
  past: Array.from({ length: month - 1 }, (_, before) => standpoint.past[before] ?? standpoint.belief),
});

/** A plan of two measures that nobody has to agree to. */
export const A_PLAN: LivePlan = {
  decisions: [take('quiet-diplomacy', 'political-affairs'), take('civil-society-support', 'donors')],
  granted: [],
};

export const anArm = (id: string, plan: LivePlan = IDLE_PLAN): LiveArm => ({ id, ...plan });
