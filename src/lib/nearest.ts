/** Longer words are no slip of the pen, and comparing them would take long. */
const LONGEST = 80;

/**
 * Edits that turn one word into another: letters added, dropped, replaced, or swapped with their neighbour
 * (Damerau-Levenshtein in the restricted form, where no part is edited twice).
 */
export function editDistance(from: string, to: string): number {
  let [before, last]: [number[], number[]] = [[], []];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= to.length; j += 1) {
      const differs = from[i - 1] === to[j - 1] ? 0 : 1;
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + differs);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        edits = Math.min(edits, at(before, j - 2) + 1);
      }
      row.push(edits);
    }
  }
  return at(row, to.length);
}

const at = (row: readonly number[], index: number): number => row[index] as number;

/** A word with fewer letters begins too many others. */
const SHORTEST_BEGINNING = 4;

/**
 * The word that was probably meant, or null when none is near: at most a third of the letters may differ, or it is
 * the only one that begins so.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const plain = plainOf(word);
  const words = [...known];
  let best: string | null = null;
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - plain.length) >= least) continue;
    const edits = editDistance(plain, plainOf(candidate));
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best ?? onlyOneBeginning(plain, words);
}

function onlyOneBeginning(plain: string, words: readonly string[]): string | null {
  const longer = plain.length < SHORTEST_BEGINNING ? [] : words.filter((word) => plainOf(word).startsWith(plain));
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** `armedCapacity`, `Armed Capacity` and `armed_capacity` all mean `armed-capacity`. */
const plainOf = (word: string): string =>
  word
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replace(/[\s_-]+/g, '-')
    .toLowerCase();
