/** The five source texts, by the symbol used in citations. */
export const DOCUMENT_SYMBOLS = ['A/69/266', 'A/68/947', 'A/66/874', 'A/69/981', 'ICRtoP'] as const;
export type DocumentSymbol = (typeof DOCUMENT_SYMBOLS)[number];

/** A place in a source text: its symbol and a paragraph number, footnote (`fn 1`) or section (`IV`). */
export interface Citation {
  readonly doc: DocumentSymbol;
  readonly para: string;
}

/** Cites one or more paragraphs of one document. */
export const cite = (doc: DocumentSymbol, ...paras: readonly (number | string)[]): readonly Citation[] =>
  paras.map((para) => ({ doc, para: String(para) }));

/** How a citation is written out, for example `A/68/947 §46`. */
export const formatCitation = ({ doc, para }: Citation): string => `${doc} §${para}`;
