import type { StageId } from '../model/stages.ts';
import { HISTORY_MONTHS, slotOf } from '../sim/history.ts';
import { readingsOf, type State } from '../sim/state.ts';
import type { Exercise } from './document.ts';

/** Values of all cells as the team has them: belief, or the truth when knowledge is open. */
export const knownValues = ({ settings, state }: Pick<Exercise, 'settings' | 'state'>): Float64Array =>
  settings.knowledge === 'open' ? state.value : state.belief.value;

/** What a reading of belief needs. */
type Believing = Pick<Exercise, 'world' | 'state' | 'months'>;

/**
 * The state as it would be if belief were true, past and present: readings of it never compare a belief with a truth.
 * What the team did and what organs did is public and stays.
 */
export function believedState({ world, state, months }: Believing): State {
  const { cells } = world.layout;
  const history = new Float64Array(state.history.length);
  const beliefIn = (month: number): Float64Array => months[Math.max(1, month) - 1]?.belief.value ?? state.belief.value;
  const from = Math.max(0, state.month - HISTORY_MONTHS + 1);
  for (let month = from; month <= state.month; month += 1) {
    history.set(beliefIn(month), slotOf(month, cells));
  }
  return { ...state, value: state.belief.value, history };
}

/** The state on which the team's own readings rest: as believed, or as it is when knowledge is open. */
export const knownState = (exercise: Believing & Pick<Exercise, 'settings'>): State =>
  exercise.settings.knowledge === 'open' ? exercise.state : believedState(exercise);

/** Readings of what is believed, in the order of `READING_IDS`; `isClosed` where the month has not opened the next. */
export const readBelief = (believing: Believing, isClosed: boolean): Float64Array =>
  readingsOf(believing.world, believedState(believing), undefined, isClosed);

/**
 * The state on which odds and stands are worked out. Consent and the Council's stance are declared in public; the
 * stage and how the State fares at its own duty are what the team takes them for.
 */
export function stateForOdds(exercise: Pick<Exercise, 'settings' | 'state' | 'believedRegions'>): State {
  const { settings, state, believedRegions } = exercise;
  if (settings.knowledge === 'open') return state;
  const { risk, 'pillar-1': pillar1 } = believedRegions;
  return { ...state, regions: { ...state.regions, risk, 'pillar-1': pillar1 } };
}

/** The stage as the team's own readings give it. */
export const knownStage = ({ settings, state, believedRegions }: Exercise): StageId =>
  (settings.knowledge === 'open' ? state.regions.risk : believedRegions.risk) as StageId;
