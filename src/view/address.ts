import { formatRoute, LIBRARY, type Route } from './route.ts';

/** Writes a route into the address of the page, as one more page that one can go back from. */
export function writeAddress(route: Route): void {
  const hash = formatRoute(route);
  if (location.hash !== hash) location.hash = hash;
}

/** What may not be shown, or is not there, leaves no trace among the pages that one can go back to. */
export function mendAddress(route: Route): void {
  const right = formatRoute(route);
  if (location.hash !== right && !(location.hash === '' && right === formatRoute(LIBRARY))) {
    history.replaceState(null, '', right);
  }
}
