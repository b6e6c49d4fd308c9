import { plainText } from '../../words/reference/cell.ts';
import type { ModelTree, Placed } from './model-tree.ts';

/** Finds rows by words that all have to stand in them, in any order and any case; nothing is found without words. */
export function rowSearch(tree: ModelTree): (text: string) => readonly Placed[] {
  const texts = [...tree.rows.values()].map((placed) => ({ placed, text: textOf(placed) }));
  return (wanted) => {
    const words = wordsIn(wanted);
    if (words.length === 0) return [];
    return texts.filter(({ text }) => words.every((word) => text.includes(word))).map(({ placed }) => placed);
  };
}

/** The words that are looked for. */
export const wordsIn = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

const textOf = ({ row, part }: Placed): string =>
  [row.id, part.title, ...row.cells.map(plainText)].join(' ').toLowerCase();
