import type { Measure } from '../model/measures.ts';
import { ACTIVITIES, type ActivityId } from '../model/readings.ts';

const COERCIVE = ['chapter-VII-41', 'chapter-VII-42', 'state-measures'];

/** Whether a measure coerces: sanctions, force and regional enforcement (A/66/874 §31, §32, §42). */
export const isCoercive = ({ form, pillar, id }: Measure): boolean =>
  pillar === 3 && id !== 'mandate-review' && (COERCIVE.includes(form) || form === 'chapter-VIII');

/** Place in `ACTIVITIES` of what a measure stands for while it is prepared or at work; -1 for what only the State itself does. */
export function activityPlace(measure: Measure, phase: 'preparing' | 'running'): number {
  const activity = activityOf(measure, phase);
  return activity === null ? -1 : ACTIVITIES.indexOf(activity);
}

function activityOf(measure: Measure, phase: 'preparing' | 'running'): ActivityId | null {
  if (measure.pillar === 3) return responseOf(measure, phase);
  if (measure.pillar === 1 || phase === 'preparing') return null;
  if (measure.form === 'encouragement' || measure.form === 'chapter-VI') return 'encouraging';
  return measure.form === 'capacity-building' ? 'building' : 'protecting';
}

function responseOf(measure: Measure, phase: 'preparing' | 'running'): ActivityId | null {
  if (measure.id === 'mandate-review') return phase === 'running' ? 'reviewing' : null;
  if (isCoercive(measure)) return phase === 'running' ? 'coercive-active' : 'coercive-preparing';
  return phase === 'running' ? 'non-coercive' : null;
}
