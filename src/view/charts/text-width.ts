const NARROW = /[ilI.,'’!:;|()[\]fjrt]/;
const WIDE = /[mwMW%@—…]/;
const FULL = /[\u2190-\u21ff\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;

/**
 * About how wide a line of text is, in CSS pixels, rather too wide than too narrow: marks are placed before anything is
 * drawn, and the fonts may not have arrived.
 */
export function textWidth(text: string, size: number): number {
  let widths = 0;
  for (const letter of text) widths += knownWidth(letter);
  return widths * size;
}

const known = new Map<string, number>();
const MOST_LETTERS = 1_000;

function knownWidth(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = letterWidth(letter);
  if (known.size < MOST_LETTERS) known.set(letter, width);
  return width;
}

function letterWidth(letter: string): number {
  if (FULL.test(letter)) return 1.02;
  if (letter === ' ') return 0.26;
  if (NARROW.test(letter)) return 0.37;
  if (WIDE.test(letter)) return 0.88;
  return letter !== letter.toLowerCase() ? 0.68 : 0.545;
}

/** The text, shortened at its end to a width. */
export function shorten(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = [...text];
  while (kept.length > 1 && textWidth(`${kept.join('').trimEnd()}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

/** The text on several lines of at most a width, broken at spaces; a single long word stays whole. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
