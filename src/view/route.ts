import type { Exercise } from '../exercise/document.ts';

export const BEFORE = ['content-note', 'briefing'] as const;
export const DURING = ['month', 'consequences', 'escalation', 'debrief'] as const;
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
  /** A month that is over, at which the team looks back in its room; without it the room shows the open month. */
  readonly back?: number;
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
  if ('exercise' in route) return formatInExercise(route);
  if (isLookUp(route)) return formatLookUp(route);
  return route.screen === 'library' ? '#/' : `#/${route.screen}`;
}

function formatInExercise({ exercise, screen, back }: InExercise): string {
  const steps = ['exercise', encodeURIComponent(exercise), screen, ...(back === undefined ? [] : [back])];
  return `#/${steps.join('/')}`;
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
  const [kind = '', id = '', screen = '', back = ''] = hash.replace(/^#\/?/, '').split('/');
  if (isOneOf(LOOKED_UP, kind)) return lookUpAt(kind, nameIn(id), nameIn(screen));
  if (kind === 'faults' && id === '') return { screen: 'faults' };
  const name = nameIn(id);
  if (name === null) return LIBRARY;
  return kind === 'scenario' ? beforeAt(name, screen) : duringAt(kind, name, [screen, back]);
}

const beforeAt = (scenario: string, screen: string): Route =>
  isOneOf(BEFORE, screen) ? { screen, scenario } : LIBRARY;

const duringAt = (kind: string, exercise: string, [screen, back]: readonly [string, string]): Route =>
  kind === 'exercise' && isOneOf(DURING, screen) ? { screen, exercise, ...backTo(screen, back) } : LIBRARY;

const lookUpAt = (screen: LookUp['screen'], first: string | null, second: string | null): LookUp =>
  screen === 'model' ? { screen, row: first } : { screen, doc: first, para: first === null ? null : second };

/** The month that is looked back at; months count from 1, and only the room of the month looks back. */
const backTo = (screen: InExercise['screen'], text: string): Pick<InExercise, 'back'> =>
  screen === 'month' && /^[1-9]\d?$/.test(text) ? { back: Number(text) } : {};

/**
 * The side of an exercise that may be shown when this one is asked for. The truth waits for the end: until then the
 * debrief leads back to the month, and when all is over the month leads to the debrief. How escalation works may
 * be asked at any time.
 */
export function sideOf(
  wanted: InExercise['screen'],
  { step, months }: Pick<Exercise, 'step' | 'months'>,
): InExercise['screen'] {
  const isOver = step === 'over';
  if (wanted === 'escalation' || (wanted === 'consequences' && months.length > 0)) return wanted;
  return isOver ? 'debrief' : 'month';
}

/** The route within an exercise that may be shown when this one is asked for: looking back ends at the open month. */
export function reachOf({ back, ...route }: InExercise, exercise: Pick<Exercise, 'step' | 'months'>): InExercise {
  if (back !== undefined && back <= exercise.months.length) return { ...route, back };
  return { ...route, screen: sideOf(route.screen, exercise) };
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
