import type { Scenario } from '../../scenario/schema.ts';
import { m } from '../../words/paraglide/messages.js';
import { local } from '../scenario-words.ts';

const STANDING = [
  m['debrief.question-1'],
  m['debrief.question-2'],
  m['debrief.question-3'],
  m['debrief.question-4'],
  m['debrief.question-5'],
];

/** Questions to talk about: the scenario's own, or those that fit any exercise. */
export function questionsOf(scenario: Pick<Scenario, 'debrief'>): string[] {
  const own = (scenario.debrief?.questions ?? []).map(local);
  return own.length > 0 ? own : STANDING.map((words) => words());
}
