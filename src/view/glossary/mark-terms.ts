/** A piece of a text: words, or words that a row of the model explains. */
export type TextPiece = string | { readonly row: string; readonly words: string };

/** The ways in which what a row explains may stand in a text, by the name of the row; `|` stands between them. */
export type Phrases = Readonly<Record<string, string>>;

/** Cuts a text into pieces; `own` is the row that the text itself explains. */
export type MarkTerms = (text: string, own?: string | null) => TextPiece[];

/**
 * Makes what marks phrases in texts: each row once, where it stands first, in the longest way that stands there, and not
 * within the text that explains it.
 */
export function marker(phrases: Phrases): MarkTerms {
  const rows = new Map(
    Object.entries(phrases).flatMap(([row, ways]) => ways.split('|').map((way) => [way.toLowerCase(), row] as const)),
  );
  rows.delete('');
  if (rows.size === 0) return (text) => (text === '' ? [] : [text]);
  const ways = [...rows.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${ways.join('|')})(?![\p{L}\p{N}-])`, 'giu');
  return (text, own = null) => {
    const marked = new Set(own === null ? [] : [own]);
    const pieces: TextPiece[] = [];
    let at = 0;
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const row = rows.get(words.toLowerCase());
      if (row === undefined || marked.has(row)) continue;
      marked.add(row);
      if (index > at) pieces.push(text.slice(at, index));
      pieces.push({ row, words });
      at = index + words.length;
    }
    if (at < text.length) pieces.push(text.slice(at));
    return pieces;
  };
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
