import type { InExercise } from './in-exercise.ts';
import { formatRoute, LIBRARY, parseRoute, type Route } from './route.ts';

/**
 * Writes a route into the address of the page, as one more page that one can go back from. The page keeps the way back
 * to an exercise that was left for it.
 */
export function writeAddress(route: Route, wayBack: InExercise | null = null): void {
  const hash = formatRoute(route);
  if (location.hash !== hash) location.hash = hash;
  keepWayBack(wayBack);
}

/** What may not be shown, or is not there, leaves no trace among the pages that one can go back to. */
export function mendAddress(route: Route, wayBack: InExercise | null = null): void {
  const right = formatRoute(route);
  if (location.hash !== right && !(location.hash === '' && right === formatRoute(LIBRARY))) {
    history.replaceState(null, '', right);
  }
  keepWayBack(wayBack);
}

/** Where the browser keeps the way back of a page, so that it is there again when the page is loaded anew. */
const KEY = 'wayBack';

function keepWayBack(wayBack: InExercise | null): void {
  if (wayBack !== null) history.replaceState({ [KEY]: formatRoute(wayBack) }, '');
}

/** The way back that the page was left with, or null. */
export function keptWayBack(): InExercise | null {
  const kept: unknown = history.state?.[KEY];
  const route = typeof kept === 'string' ? parseRoute(kept) : LIBRARY;
  return 'exercise' in route ? route : null;
}
