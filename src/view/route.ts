import type { Exercise } from '../exercise/document.ts';

export const BEFORE = ['content-note', 'briefing'] as const;
export const DURING = ['month', 'consequences', 'debrief'] as const;
const LOOKED_UP = ['model', 'sources'] as const;

/**
 * Where a team is: in the library, before an exercise of a scenario, in an exercise that is saved under an id, or where
 * it looks up what the model does and on what that rests.
 */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'faults' }
  | LookUp
  | { readonly screen: (typeof BEFORE)[number]; readonly scenario: string }
  | InExercise;

/** A side of an exercise. */
export interface InExercise {
  readonly screen: (typeof DURING)[number];
  readonly exercise: string;
}

/** A row or part of the model, or a paragraph of a source text (by the key of its words); null for the whole. */
export type LookUp =
  | { readonly screen: 'model'; readonly row: string | null }
  | { readonly screen: 'sources'; readonly doc: string | null; readonly para: string | null };

export type Screen = Route['screen'];

export const LIBRARY: Route = { screen: 'library' };

/** Whether something is looked up, which leaves an open exercise as it is. */
export const isLookUp = (route: Route): route is LookUp => isOneOf(LOOKED_UP, route.screen);

/** The route as the part of the address after `#`: `#/scenario/talvora/briefing`, `#/exercise/3f…/month`. */
export function formatRoute(route: Route): string {
  if ('scenario' in route) return `#/scenario/${encodeURIComponent(route.scenario)}/${route.screen}`;
  if ('exercise' in route) return `#/exercise/${encodeURIComponent(route.exercise)}/${route.screen}`;
  if (isLookUp(route)) return formatLookUp(route);
  return route.screen === 'library' ? '#/' : `#/${route.screen}`;
}

function formatLookUp(route: LookUp): string {
  const steps = route.screen === 'model' ? [route.row] : [route.doc, route.doc === null ? null : route.para];
  return ['#', route.screen, ...steps.filter((step) => step !== null).map(encodeURIComponent)].join('/');
}

/** Whether a route names a place on its screen, which is then shown instead of the top. */
export const namesPlace = (route: Route): boolean =>
  isLookUp(route) && (route.screen === 'model' ? route.row : route.para) !== null;

/** The page that a route leads to, whatever place on it the route names. */
export const pageOf = (route: Route): string => (isLookUp(route) ? `#/${route.screen}` : formatRoute(route));

/** Address of a row or part of the model. */
export const modelAddress = (row: string): string => formatRoute({ screen: 'model', row });

/** Address of a paragraph of a source text, which is named by the key of its words. */
export const sourceAddress = (doc: string, para: string): string => formatRoute({ screen: 'sources', doc, para });

/** The route that an address names; the library for every address that names none. */
export function parseRoute(hash: string): Route {
  const [kind = '', id = '', screen = ''] = hash.replace(/^#\/?/, '').split('/');
  if (isOneOf(LOOKED_UP, kind)) return lookUpAt(kind, nameIn(id), nameIn(screen));
  if (kind === 'faults' && id === '') return { screen: 'faults' };
  const name = nameIn(id);
  if (name === null) return LIBRARY;
  if (kind === 'scenario' && isOneOf(BEFORE, screen)) return { screen, scenario: name };
  if (kind === 'exercise' && isOneOf(DURING, screen)) return { screen, exercise: name };
  return LIBRARY;
}

const lookUpAt = (screen: LookUp['screen'], first: string | null, second: string | null): LookUp =>
  screen === 'model' ? { screen, row: first } : { screen, doc: first, para: first === null ? null : second };

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

/** A name in an address; null where there is none, or none that can be read. */
function nameIn(text: string): string | null {
  try {
    return text === '' ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}
