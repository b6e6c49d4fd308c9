import { pathsUnder, sentenceAt } from './known-words.ts';
import { loadWords } from './load-words.ts';
import { PARTS } from './parts.ts';
import type { Lookup } from './reference/lookup.ts';

/** Loads all words that the screens of the model and its sources look up. Everything else here throws before that. */
export const loadLateWords = (): Promise<void> => loadWords(...PARTS);

/** All words of the interface by path, for the reference of the model. */
export const lookUp: Lookup = (path) => sentenceAt(path.join('.'));

/** The sentence under a key, with gaps where an exercise would fill something in. */
export const sentenceWithGaps = (key: string): string => (sentenceAt(key) ?? key).replaceAll(/\{[^{}]*\}/g, '…');

/** A mechanism of the source texts by its number. */
export const mechanismName = (row: number): string => lookUp(['trace', String(row)]) ?? String(row);
/** Why a mechanism has no place in the model. */
export const leftOutReason = (reason: string): string => lookUp(['traceLeftOut', reason]) ?? reason;

const TERM = /^glossary\.(.+)\.term$/;

/** Every term that the glossary explains, in its order. */
export const glossaryTerms = (): readonly string[] =>
  pathsUnder('glossary.').flatMap((path) => TERM.exec(path)?.[1] ?? []);
export const glossary = (term: string): { readonly term: string; readonly meaning: string } => ({
  term: lookUp(['glossary', term, 'term']) ?? term,
  meaning: lookUp(['glossary', term, 'meaning']) ?? '',
});
