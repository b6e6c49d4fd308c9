import type { Exercise } from '../exercise/document.ts';

export const BEFORE = ['content-note', 'briefing'] as const;
export const DURING = ['month', 'consequences', 'debrief'] as const;

/** Where a team is: in the library, before an exercise of a scenario, or in an exercise that is saved under an id. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'faults' }
  | { readonly screen: (typeof BEFORE)[number]; readonly scenario: string }
  | InExercise;

/** A side of an exercise. */
export interface InExercise {
  readonly screen: (typeof DURING)[number];
  readonly exercise: string;
}

export type Screen = Route['screen'];

export const LIBRARY: Route = { screen: 'library' };

/** The route as the part of the address after `#`: `#/scenario/talvora/briefing`, `#/exercise/3f…/month`. */
export function formatRoute(route: Route): string {
  if ('scenario' in route) return `#/scenario/${encodeURIComponent(route.scenario)}/${route.screen}`;
  if ('exercise' in route) return `#/exercise/${encodeURIComponent(route.exercise)}/${route.screen}`;
  return route.screen === 'library' ? '#/' : `#/${route.screen}`;
}

/** The route that an address names; the library for every address that names none. */
export function parseRoute(hash: string): Route {
  const [kind = '', id = '', screen = ''] = hash.replace(/^#\/?/, '').split('/');
  if (kind === 'faults' && id === '') return { screen: 'faults' };
  const name = decoded(id);
  if (name === null || name === '') return LIBRARY;
  if (kind === 'scenario' && isOneOf(BEFORE, screen)) return { screen, scenario: name };
  if (kind === 'exercise' && isOneOf(DURING, screen)) return { screen, exercise: name };
  return LIBRARY;
}

/**
 * The side of an exercise that may be shown when this one is asked for. The truth waits for the end: until then the
 * debrief leads back to the month, and when all is over the month leads to the debrief.
 */
export function sideOf(
  wanted: InExercise['screen'],
  { step, months }: Pick<Exercise, 'step' | 'months'>,
): InExercise['screen'] {
  const isOver = step === 'over';
  if (wanted === 'consequences' && months.length > 0) return wanted;
  return isOver ? 'debrief' : 'month';
}

const isOneOf = <const Names extends readonly string[]>(names: Names, word: string): word is Names[number] =>
  names.includes(word);

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
