import { type Part, partOf, sentencesOf } from './parts.ts';

const known = new Map<string, string>();
const learnt = new Set<Part>();

/** Takes in words of a language's file; `parts` are all there from now on. */
export function learnWords(words: unknown, parts: readonly Part[]): void {
  for (const [path, sentence] of sentencesOf(words)) known.set(path, sentence);
  for (const part of parts) learnt.add(part);
}

export const hasLearnt = (part: Part): boolean => learnt.has(part);

/** The sentence at a path, or null where there is none. Throws where its part is not loaded yet. */
export function sentenceAt(path: string): string | null {
  const sentence = known.get(path);
  if (sentence !== undefined) return sentence;
  if (!learnt.has(partOf(path))) throw new Error(`the words in "${partOf(path)}" are not loaded, so not "${path}"`);
  return null;
}

/** Paths of all known sentences that begin so. */
export const pathsUnder = (start: string): string[] => [...known.keys()].filter((path) => path.startsWith(start));
