import type { DocumentSymbol } from './citation.ts';

/** A source text that ships with the model. */
export interface SourceDocument {
  readonly symbol: DocumentSymbol;
  /** The document's full official symbol, as scenario files may cite it. */
  readonly id: string;
  /** Key of its words. */
  readonly slug: string;
  /** Null where the text carries no date. */
  readonly year: number | null;
  readonly citedBy: 'paragraph' | 'section';
}

/** The five source texts. The extract of A/69/266 holds §79 to the middle of §84 only. */
// prettier-ignore
export const DOCUMENTS: readonly SourceDocument[] = [
  { symbol: 'A/69/266', id: 'A/69/266', slug: 'a-69-266', year: 2014, citedBy: 'paragraph' },
  { symbol: 'A/68/947', id: 'A/68/947-S/2014/449', slug: 'a-68-947', year: 2014, citedBy: 'paragraph' },
  { symbol: 'A/66/874', id: 'A/66/874-S/2012/578', slug: 'a-66-874', year: 2012, citedBy: 'paragraph' },
  { symbol: 'A/69/981', id: 'A/69/981-S/2015/500', slug: 'a-69-981', year: 2015, citedBy: 'paragraph' },
  { symbol: 'ICRtoP', id: 'ICRtoP At a Glance (pillar II)', slug: 'icrtop', year: null, citedBy: 'section' },
];

/** The document that a citation names by its short symbol or by its full one; undefined when there is none. */
export const documentOf = (name: string): SourceDocument | undefined =>
  DOCUMENTS.find(({ symbol, id }) => symbol === name || id === name);
