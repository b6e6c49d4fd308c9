import type { Measure } from '../model/measures.ts';
import { ACTIVITIES, type ActivityId } from '../model/readings.ts';
import type { Run } from './run.ts';
import type { World } from './world.ts';

const COERCIVE = ['chapter-VII-41', 'chapter-VII-42', 'state-measures'];

/** Whether a measure coerces: sanctions, force and regional enforcement (A/66/874 §31, §32, §42). */
export const isCoercive = ({ form, pillar, id }: Measure): boolean =>
  pillar === 3 && id !== 'mandate-review' && (COERCIVE.includes(form) || form === 'chapter-VIII');

/** The region state that a run of a measure stands for, or null for what only the State itself does. */
function activityOf(measure: Measure, run: Run): ActivityId | null {
  if (run.phase !== 'running' && run.phase !== 'preparing') return null;
  if (measure.pillar === 3) return responseOf(measure, run);
  if (measure.pillar === 1 || run.phase === 'preparing') return null;
  if (measure.form === 'encouragement' || measure.form === 'chapter-VI') return 'encouraging';
  return measure.form === 'capacity-building' ? 'building' : 'protecting';
}

function responseOf(measure: Measure, run: Run): ActivityId | null {
  if (measure.id === 'mandate-review') return run.phase === 'running' ? 'reviewing' : null;
  if (isCoercive(measure)) return run.phase === 'running' ? 'coercive-active' : 'coercive-preparing';
  return run.phase === 'running' ? 'non-coercive' : null;
}

/** Counts into `out` how many runs stand for each activity, in the order of `ACTIVITIES`. */
export function countActivities(world: World, runs: readonly Run[], out: Float64Array): void {
  out.fill(0);
  for (const run of runs) {
    const activity = activityOf(world.measures[run.measure] as Measure, run);
    if (activity === null) continue;
    const place = ACTIVITIES.indexOf(activity);
    out[place] = (out[place] as number) + 1;
  }
}
