import { getLocale, getTextDirection, overwriteGetLocale } from '../words/paraglide/runtime.js';
import { showTheme, storedTheme } from './theme.svelte.ts';

/** Gives the page its theme, language and direction of writing, before anything is drawn. */
export function preparePage(): void {
  showTheme(storedTheme());
  // Every sentence asks for the language, which does not change before the page is loaded anew.
  const locale = getLocale();
  overwriteGetLocale(() => locale);
  document.documentElement.lang = locale;
  document.documentElement.dir = getTextDirection();
}
