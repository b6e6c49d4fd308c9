import type { Run } from '../../sim/run.ts';
import type { State } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';

/** One way in which things may have gone from the first briefing to the open month, as far as the team can know. */
export interface Course {
  /** The country with the levels that its cells return to in this course. */
  readonly world: World;
  readonly state: State;
  /** The team's measures, in the order of the standpoint. */
  readonly runs: readonly Run[];
}
