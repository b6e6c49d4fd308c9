import { sentenceAt } from './model-words.ts';
import { getLocale } from './paraglide/runtime.js';
import { type Lookup, lookupIn } from './reference/lookup.ts';

/**
 * Words that are needed only where the model and its sources are looked up. They stay outside of the first load: the
 * page takes them from the file of the language, of which the build leaves no more than these (see `vite.config.ts`).
 */
const FILES = import.meta.glob<Readonly<Record<string, unknown>>>('./*.json', { import: 'default' });

let late: Readonly<Record<string, unknown>> | null = null;

/** Loads the late words, once. Everything else here throws before that. */
export async function loadLateWords(): Promise<void> {
  const load = FILES[`./${getLocale()}.json`];
  if (load === undefined) throw new Error(`no words in the language "${getLocale()}"`);
  late ??= await load();
}

function words(): Readonly<Record<string, unknown>> {
  if (late === null) throw new Error('the late words are not loaded');
  return late;
}

/** All words of the interface by path, for the reference of the model. */
export const lookUp: Lookup = (path) => lookupIn(words())(path) ?? sentenceAt(path.join('.'));

/** A mechanism of the source texts by its number. */
export const mechanismName = (row: number): string => lookUp(['trace', String(row)]) ?? String(row);
/** Why a mechanism has no place in the model. */
export const leftOutReason = (reason: string): string => lookUp(['traceLeftOut', reason]) ?? reason;

/** Every term that the glossary explains, in its order. */
export const glossaryTerms = (): readonly string[] => Object.keys(words()['glossary'] ?? {});
export const glossary = (term: string): { readonly term: string; readonly meaning: string } => ({
  term: lookUp(['glossary', term, 'term']) ?? term,
  meaning: lookUp(['glossary', term, 'meaning']) ?? '',
});
