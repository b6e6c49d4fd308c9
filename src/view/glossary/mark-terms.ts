/** A piece of a text: words, or a term of the glossary as it stands there. */
export type TextPiece = string | { readonly term: string; readonly words: string };

/** The ways in which a term may stand in a text, by its id; `|` stands between them. */
export type Phrases = Readonly<Record<string, string>>;

interface Found {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a paragraph at the terms that stand in it, each marked where it stands first. Of terms that overlap the longer
 * one is marked, and a term is not marked within the text that explains it (`own`).
 */
export function markTerms(text: string, phrases: Phrases, own: string | null = null): TextPiece[] {
  const found = Object.entries(phrases)
    .filter(([term]) => term !== own)
    .flatMap(([term, ways]) => firstOf(text, term, ways))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const kept: Found[] = [];
  for (const one of found) {
    if (kept.every(({ from, to }) => one.to <= from || to <= one.from)) kept.push(one);
  }
  return cut(
    text,
    kept.toSorted((a, b) => a.from - b.from),
  );
}

function firstOf(text: string, term: string, ways: string): Found[] {
  const pattern = ways.split('|').map(escaped).toSorted(longerFirst).join('|');
  const match = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, 'iu').exec(text);
  return match === null ? [] : [{ term, from: match.index, to: match.index + match[0].length }];
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const longerFirst = (a: string, b: string): number => b.length - a.length;

function cut(text: string, found: readonly Found[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { term, from, to } of found) {
    if (from > at) pieces.push(text.slice(at, from));
    pieces.push({ term, words: text.slice(from, to) });
    at = to;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}
