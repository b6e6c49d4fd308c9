import { DOCUMENTS, documentOf } from '../../model/documents.ts';
import type { Scenario } from '../../scenario/schema.ts';

type Source = NonNullable<Scenario['sources']>[number];

/** The paragraphs of one source text that a scenario names. */
export interface SourceGroup {
  readonly doc: string;
  readonly paras: readonly { readonly para: string; readonly note: string }[];
}

/** Sources by document, in the order of the model's documents, paragraphs by number. */
export function sourceGroups(sources: readonly Source[]): SourceGroup[] {
  const byDocument = new Map<string, Source[]>();
  for (const source of sources) {
    const symbol = documentOf(source.doc)?.symbol ?? source.doc;
    byDocument.set(symbol, [...(byDocument.get(symbol) ?? []), source]);
  }
  const known = DOCUMENTS.map(({ symbol }) => symbol as string);
  const order = [...known, ...[...byDocument.keys()].filter((doc) => !known.includes(doc))];
  return order.flatMap((doc) => {
    const found = byDocument.get(doc);
    if (found === undefined) return [];
    const paras = found.map(({ para, note = '' }) => ({ para, note }));
    return [{ doc, paras: paras.toSorted((a, b) => numberOf(a.para) - numberOf(b.para)) }];
  });
}

/** The number with which a paragraph begins; what has none, such as a section, keeps its place at the end. */
const numberOf = (para: string): number => {
  const found = Number.parseInt(para, 10);
  return Number.isNaN(found) ? Number.MAX_SAFE_INTEGER : found;
};
