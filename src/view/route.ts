import { formatSide, type InExercise, parseSide } from './in-exercise.ts';

export const BEFORE = ['content-note', 'briefing'] as const;
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

/** The province that is chosen in the exercise that a route leads to, or null. */
export const provinceIn = (route: Route): string | null => ('exercise' in route ? (route.province ?? null) : null);

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
  if ('exercise' in route) return `#/exercise/${encodeURIComponent(route.exercise)}/${formatSide(route)}`;
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
export function pageOf(route: Route): string {
  if (isLookUp(route)) return `#/${route.screen}`;
  return formatRoute('exercise' in route ? { screen: route.screen, exercise: route.exercise } : route);
}

/** Address of a row or part of the model. */
export const modelAddress = (row: string): string => formatRoute({ screen: 'model', row });

/** Address of a paragraph of a source text, which is named by the key of its words. */
export const sourceAddress = (doc: string, para: string): string => formatRoute({ screen: 'sources', doc, para });

/** The route that an address names; the library for every address that names none. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [kind = '', id = '', ...steps] = path.split('/');
  if (isOneOf(LOOKED_UP, kind)) return lookUpAt(kind, nameIn(id), nameIn(steps[0]));
  if (kind === 'faults' && id === '') return { screen: 'faults' };
  const name = nameIn(id);
  return (name === null ? null : namedAt(kind, name, { steps, query })) ?? LIBRARY;
}

interface Rest {
  readonly steps: readonly string[];
  readonly query: string;
}

function namedAt(kind: string, name: string, { steps, query }: Rest): Route | null {
  if (kind === 'exercise') return parseSide(name, steps, query);
  return kind === 'scenario' ? beforeAt(name, steps[0]) : null;
}

const beforeAt = (scenario: string, screen = ''): Route | null =>
  isOneOf(BEFORE, screen) ? { screen, scenario } : null;

const lookUpAt = (screen: LookUp['screen'], first: string | null, second: string | null): LookUp =>
  screen === 'model' ? { screen, row: first } : { screen, doc: first, para: first === null ? null : second };

const isOneOf = <const Names extends readonly string[]>(names: Names, word: string): word is Names[number] =>
  names.includes(word);

/** A name in an address; null where there is none, or none that can be read. */
function nameIn(text = ''): string | null {
  try {
    return text === '' ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}
