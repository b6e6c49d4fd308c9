import { getLocale, getTextDirection } from '../words/paraglide/runtime.js';
import { showTheme, storedTheme } from './theme.svelte.ts';

/** Gives the page its theme, language and direction of writing, before anything is drawn. */
export function preparePage(): void {
  showTheme(storedTheme());
  document.documentElement.lang = getLocale();
  document.documentElement.dir = getTextDirection();
}
