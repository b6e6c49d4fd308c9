import type { Measure } from '../model/measures.ts';
import { hurdlesOf } from '../sim/authorise.ts';
import { type Decision, runKey, type Take, type Turn } from '../sim/decision.ts';
import { type Price, priceOf, type Refusal, refuse } from '../sim/refuse.ts';
import { type DecisionResult, settle } from '../sim/settle.ts';
import { cloneState, type State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';
import { type Draft, type Exercise, isTake, type Planned } from './document.ts';

/** The parts of an exercise that a turn is settled against. */
export type Board = Pick<Exercise, 'world' | 'state'>;

/** A planned decision that takes a measure. */
type PlannedTake = Planned & { readonly decision: Take };

const takes = (planned: readonly Planned[]): PlannedTake[] =>
  planned.filter((one): one is PlannedTake => isTake(one.decision));

/** What is settled first: stops, which may make room, then what was submitted, in the order in which it was. */
function firstOf({ planned, submitted }: Draft): Planned[] {
  const stops = planned.filter(({ decision }) => decision.kind === 'stop');
  return [...stops, ...submitted.flatMap((id) => planned.filter((one) => one.id === id))];
}

/** Takes that were not submitted yet, in the order of the plan. */
const restOf = ({ planned, submitted }: Draft): PlannedTake[] =>
  takes(planned).filter(({ id }) => !submitted.includes(id));

/**
 * The turn that a draft stands for. What was submitted comes before what was not, so that nothing planned later can
 * change what was drawn.
 */
export const turnOf = (draft: Draft): Turn => ({
  assessment: draft.assessment,
  decisions: [...firstOf(draft), ...restOf(draft)].map(({ decision }) => decision),
});

/** What the stops and the submitted decisions of a draft come to, on a copy of the state. */
export interface Settled {
  readonly state: State;
  /** Results of stops and of what was submitted, by id of the planned decision. */
  readonly results: ReadonlyMap<string, DecisionResult>;
}

/** Settles the stops and what was submitted, as the close of the month will. */
export function settleDrawn({ world, state }: Board, draft: Draft): Settled {
  const copy = cloneState(state);
  const first = firstOf(draft);
  const results = settle(world, copy, { assessment: null, decisions: first.map(({ decision }) => decision) });
  return { state: copy, results: new Map(first.map(({ id }, index) => [id, results[index] as DecisionResult])) };
}

/** Whether everything that a draft says was drawn comes out again when it is settled. */
export const isAsDrawn = ({ results }: Settled, { planned }: Draft): boolean =>
  planned.every(({ id, attempts }) => {
    const again = results.get(id)?.attempts ?? [];
    return attempts.every((tried, index) => JSON.stringify(tried) === JSON.stringify(again[index]));
  });

/** The draft without one of its planned decisions. */
export const without = (draft: Draft, id: string): Draft => ({
  ...draft,
  planned: draft.planned.filter((one) => one.id !== id),
  submitted: draft.submitted.filter((one) => one !== id),
});

/** What is left of political capital and budget once everything planned is paid for. */
export function leftAfter({ world }: Pick<Board, 'world'>, { state }: Settled, draft: Draft): Price {
  const prices = restOf(draft).map(({ decision }) => priceOf(world, state, decision));
  return prices.reduce((left, price) => minus(left, price), {
    political: state.resources[0] as number,
    financial: state.resources[1] as number,
  });
}

const minus = (left: Price, { political, financial }: Price): Price => ({
  political: left.political - political,
  financial: left.financial - financial,
});

/** Why a decision cannot stand beside a draft that does not hold it, or null when it can. */
export function refuseBeside(board: Board, draft: Draft, decision: Decision): Refusal | null {
  return refuseIn(board.world, { settled: settleDrawn(board, draft), draft }, decision);
}

/** The same against a draft that is settled already, for those who ask about many decisions. */
export function refuseIn(
  world: World,
  { settled, draft }: { readonly settled: Settled; readonly draft: Draft },
  decision: Decision,
): Refusal | null {
  const left = leftAfter({ world }, settled, draft);
  if (isTake(decision)) {
    const key = runKey(decision);
    const isPlanned = takes(draft.planned).some(({ decision: other }) => runKey(other) === key);
    if (isPlanned) return { code: 'already-active', measures: [decision.measure] };
  }
  return refuse(world, settled.state, decision, left);
}

/** Whether somebody outside the team has to agree before a decision becomes a run. */
export function needsConsent(world: World, decision: Decision): boolean {
  const index = world.measureIndex.get(decision.measure);
  if (!isTake(decision) || index === undefined) return false;
  return hurdlesOf(world, world.measures[index] as Measure, decision.actor).length > 0;
}
