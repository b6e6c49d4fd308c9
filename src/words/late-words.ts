import { pathsUnder, sentenceAt } from './known-words.ts';
import type { Lookup } from './reference/lookup.ts';

/** All words of the interface by path, for the reference of the model. This and all below throws before `loadLateWords`. */
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
