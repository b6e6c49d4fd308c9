import type { RegionStates } from '../../model/regions.ts';
import type { StageId } from '../../model/stages.ts';
import type { Belief } from '../../sim/belief.ts';
import type { State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { noteRun, type OwnRun } from './own-runs.ts';
import { type ToldInput, toldInput } from './told-input.ts';

/** Values of cells and their errors as standard deviations in points, cell by cell. */
export interface Estimates {
  readonly value: Float64Array;
  readonly error: Float64Array;
}

/**
 * All that a team knows when it asks what may come; nothing in it depends on what is true and not reported. Plain data
 * that may be posted to a worker.
 */
export interface Standpoint {
  readonly input: ToldInput;
  /** The open month, from 1. */
  readonly month: number;
  /** What the first briefing said, and what is believed now. */
  readonly told: Estimates;
  readonly belief: Estimates;
  /** What was believed in each month before, from the first. */
  readonly past: readonly Estimates[];
  /** The stage and the State's own duty as the team takes them; consent, Council and the team's activity are public. */
  readonly regions: RegionStates;
  /** Months for which each comparison of the regions has held by the team's readings. */
  readonly dwell: Uint16Array;
  readonly clocks: Uint16Array;
  /** Political capital and budget left, and spent so far. */
  readonly resources: Float64Array;
  readonly spent: Float64Array;
  readonly trust: Float64Array;
  readonly runs: readonly OwnRun[];
}

/** What a team was told and did until now: all from which the courses follow that may have led here. */
export type Heard = Pick<Standpoint, 'month' | 'told' | 'belief' | 'past' | 'runs'>;

/** What a team knows beside the public part of a state. */
export interface TeamKnowledge {
  /** The first briefing: the belief of `createState(world, seed)`. */
  readonly told: Belief;
  /** The stage as the team takes it: what it stated last, or what the reports speak for. */
  readonly stage: StageId;
  /** How the State fares at its own duty, as the team can read it. */
  readonly pillar1: string;
  /** Months for which each comparison held by its readings, where these were counted. */
  readonly dwell?: Uint16Array;
  /** What was believed in each month before the open one, from the first. */
  readonly past: readonly Belief[];
}

/**
 * What a team knows in the open month of a run. Reads belief and what is public of the state, never its truth. Throws
 * where the past is not that of the months before.
 */
export function standpointOf(world: World, state: State, knowledge: TeamKnowledge): Standpoint {
  const { told, stage, pillar1, dwell = new Uint16Array(state.dwell.length), past } = knowledge;
  if (past.length !== state.month - 1) throw new RangeError(`${past.length} months before month ${state.month}`);
  return {
    input: toldInput(world, told.value),
    month: state.month,
    told: estimatesOf(told),
    belief: estimatesOf(state.belief),
    past: past.map(estimatesOf),
    regions: { ...state.regions, risk: stage, 'pillar-1': pillar1 },
    dwell: dwell.slice(),
    clocks: state.clocks.slice(),
    resources: state.resources.slice(),
    spent: state.spent.slice(),
    trust: state.trust.slice(),
    runs: state.runs.map((run) => noteRun(world, run)),
  };
}

const estimatesOf = ({ value, error }: Belief): Estimates => ({
  value: value.slice(),
  error: error.slice(),
});

/** The stage that a team stated last, or the one given where it has stated none. */
export const statedStage = ({ assessments }: Pick<State, 'assessments'>, otherwise: StageId): StageId =>
  assessments.findLast((assessment) => assessment !== null)?.stage ?? otherwise;
