import { takeBy } from '../../exercise/ask.ts';
import { type Draft, type Exercise, isTake, type Planned } from '../../exercise/document.ts';
import { type LiveArm, type LivePlan, liveRequest } from '../../forecast/live/request.ts';
import { type Standpoint, standpointOf } from '../../forecast/live/standpoint.ts';
import type { StageId } from '../../model/stages.ts';
import type { Belief } from '../../sim/belief.ts';
import { type Decision, runKey, type Take } from '../../sim/decision.ts';
import { createState } from '../../sim/state.ts';
import { lastAssessment } from '../month/assessment.ts';
import { isTurnedDown } from '../month/plan-items.ts';
import type { KeptPlan } from './kept-plans.svelte.ts';
import type { Wanted } from './live-forecast.svelte.ts';

/** What the room wants to see ahead of: this month's plan, and the plans that were kept. */
export function wantedFor(exercise: Exercise, kept: readonly KeptPlan[]): Wanted {
  const plan = planInHand(exercise.draft);
  const drafts = kept.map((one): LiveArm => ({ id: one.letter, ...planOfKept(one.decisions, exercise.draft) }));
  const stage = stageTaken(exercise);
  return {
    exercise: exercise.id,
    month: exercise.month,
    key: JSON.stringify([stage, keysOf(plan), drafts.map((draft) => [draft.id, ...keysOf(draft)])]),
    request: () => liveRequest({ standpoint: standpointIn(exercise, stage), plan, drafts, adds: true }),
    rehearsal: () => liveRequest({ standpoint: standpointIn(exercise, stage), plan: aPlanIn(exercise) }),
  };
}

const APART = 10;

/** Some measures of all kinds, whether or not they can be taken now. */
const aPlanIn = ({ world }: Exercise): LivePlan => ({
  decisions: world.measures
    .filter((_, index) => index % APART === 0)
    .map((measure) => takeBy(measure, measure.actors[0] ?? 'secretary-general')),
  granted: [],
});

const keysOf = ({ decisions, granted }: LivePlan): string[][] => [decisions.map(decisionKey), granted.map(decisionKey)];

/** Names a decision by all that decides what comes of it; why it was taken does not. */
export const decisionKey = (decision: Decision): string => JSON.stringify({ ...decision, reason: '' });

/** The plan in hand: stops first, then what is open; what was agreed to stands, what was turned down does not. */
export function planInHand({ planned }: Draft): LivePlan {
  const open = planned.filter((one) => !isTurnedDown(one) && !isGranted(one)).map(({ decision }) => decision);
  return { decisions: stopsFirst(open), granted: grantedIn(planned) };
}

/** A kept plan as it could still be taken up: what was drawn since stays as it was drawn. */
function planOfKept(decisions: readonly Decision[], { planned }: Draft): LivePlan {
  const open = decisions.filter((decision) => !isDrawnIn(planned, decision));
  return { decisions: stopsFirst(open), granted: grantedIn(planned) };
}

/** Whether those who had to agree were asked already this month. */
export const isDrawnIn = (planned: readonly Planned[], decision: Decision): boolean =>
  isTake(decision) &&
  planned.some((one) => one.attempts.length > 0 && isTake(one.decision) && runKey(one.decision) === runKey(decision));

const isGranted = ({ attempts }: Planned): boolean => attempts.at(-1)?.passed === true;

const grantedIn = (planned: readonly Planned[]): Take[] =>
  planned
    .filter((one) => isGranted(one) && !isTurnedDown(one))
    .flatMap(({ decision }) => (isTake(decision) ? [decision] : []));

const stopsFirst = (decisions: readonly Decision[]): Decision[] => [
  ...decisions.filter((decision) => !isTake(decision)),
  ...decisions.filter(isTake),
];

/** The stage as the team takes it: what it stated last, else what the reports speak for. */
const stageTaken = (exercise: Exercise): StageId =>
  lastAssessment(exercise)?.assessment.stage ?? (exercise.believedRegions.risk as StageId);

interface Stood {
  readonly from: readonly unknown[];
  readonly standpoint: Standpoint;
}

const STOOD = new WeakMap<object, Stood>();

/**
 * Where the team stands: the very same thing for as long as nothing of it changes, so that runs from there are worked
 * out once. Also with open knowledge a forecast starts from what the reports say.
 */
function standpointIn(exercise: Exercise, stage: StageId): Standpoint {
  const { world, state, seed, months, believedRegions, believedDwell } = exercise;
  const from = [stage, world, seed, months, believedRegions, believedDwell];
  const last = STOOD.get(state);
  if (last?.from.every((part, index) => part === from[index]) === true) return last.standpoint;
  const standpoint = standpointFrom(exercise, stage);
  STOOD.set(state, { from, standpoint });
  return standpoint;
}

function standpointFrom(exercise: Exercise, stage: StageId): Standpoint {
  const { world, state, months, believedRegions, believedDwell } = exercise;
  return standpointOf(world, state, {
    told: toldIn(exercise),
    stage,
    pillar1: believedRegions['pillar-1'],
    dwell: believedDwell,
    past: months.filter(({ month }) => month < state.month).map(({ belief }) => belief),
  });
}

const BRIEFINGS = new WeakMap<object, Belief>();

/** What the first briefing said. */
function toldIn({ world, seed }: Exercise): Belief {
  const told = BRIEFINGS.get(world) ?? createState(world, seed).belief;
  BRIEFINGS.set(world, told);
  return told;
}
