import type { Exercise } from '../../exercise/document.ts';
import type { Measure } from '../../model/measures.ts';
import type { Target } from '../../sim/decision.ts';
import { type Price, upkeepOf } from '../../sim/refuse.ts';
import { isActive } from '../../sim/run.ts';

/** A measure of the team that is on its way or at work. */
export interface RunRow {
  readonly key: string;
  readonly measure: string;
  readonly actor: string;
  readonly target: Target;
  readonly isRunning: boolean;
  /** First month of work and first month after it. */
  readonly starts: number;
  readonly ends: number;
  readonly upkeep: Price;
  /** Planned to be stopped this month. */
  readonly isStopping: boolean;
}

/** What the team keeps going, the newest decision last. */
export const runRows = ({ state, world, draft }: Exercise): RunRow[] =>
  state.runs.filter(isActive).map((run) => {
    const measure = world.measures[run.measure] as Measure;
    const isStopping = draft.planned.some(
      ({ decision }) =>
        decision.kind === 'stop' &&
        decision.measure === measure.id &&
        (decision.run === undefined || decision.run === run.key),
    );
    return {
      key: run.key,
      measure: measure.id,
      actor: run.actor,
      target: run.target,
      isRunning: run.phase === 'running',
      starts: run.startsIn,
      ends: run.endsIn,
      upkeep: upkeepOf(world, measure),
      isStopping,
    };
  });
