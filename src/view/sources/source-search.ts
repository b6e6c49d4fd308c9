import type { TraceRow } from '../../model/trace/row.ts';
import { wordsIn } from '../reference/row-search.ts';
import type { CitedDocument, Paragraph } from './source-index.ts';

/** What the things of a paragraph are called, for those who look for a word. */
export interface Names {
  readonly mechanism: (row: TraceRow) => string;
  readonly row: (id: string) => string;
}

/**
 * The documents with only those mechanisms and rows in which all words stand. What has nothing left is left out; without
 * words everything stays.
 */
export function searchSources(documents: readonly CitedDocument[], text: string, names: Names): CitedDocument[] {
  const words = wordsIn(text);
  if (words.length === 0) return [...documents];
  const fits = (name: string): boolean => words.every((word) => name.toLowerCase().includes(word));
  const narrowed = ({ cite, mechanisms, rows }: Paragraph): Paragraph => ({
    cite,
    mechanisms: mechanisms.filter((row) => fits(names.mechanism(row))),
    rows: rows.filter((id) => fits(names.row(id))),
  });
  return documents
    .map(({ document, paragraphs }) => ({
      document,
      paragraphs: paragraphs.map(narrowed).filter(({ mechanisms, rows }) => mechanisms.length + rows.length > 0),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}
