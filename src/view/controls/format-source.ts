import { formatCitation } from '../../model/citation.ts';
import { documentOf } from '../../model/documents.ts';

/** A place in a source text, by the document's short symbol: `A/68/947 §46`. Sections and footnotes have no sign. */
export function formatSource(doc: string, para: string): string {
  const symbol = documentOf(doc)?.symbol;
  if (symbol === undefined) return `${doc} ${para}`;
  return /^\d/.test(para) ? formatCitation({ doc: symbol, para }) : `${symbol} ${para}`;
}
