import { type Citation, formatCitation } from '../../model/citation.ts';
import { DOCUMENTS, type SourceDocument } from '../../model/documents.ts';
import type { TraceRow } from '../../model/trace/row.ts';
import { allParts, type Part, tablesOf } from '../../words/reference/part.ts';
import { citationsOf } from '../reference/mechanisms.ts';

/** A paragraph of a source text that the model cites, and by what. */
export interface Paragraph {
  readonly cite: Citation;
  readonly mechanisms: readonly TraceRow[];
  /** Ids of the rows and parts of the model whose own basis names it. */
  readonly rows: readonly string[];
}

/** A source text with its cited paragraphs, in order. */
export interface CitedDocument {
  readonly document: SourceDocument;
  readonly paragraphs: readonly Paragraph[];
}

/** Every paragraph that the trace or a row of the model cites, by document. */
export function sourceIndex(model: Part, trace: readonly TraceRow[]): CitedDocument[] {
  const mechanisms = gathered(trace.flatMap((row) => row.basis.map((cite) => [cite, row] as const)));
  const rows = gathered(ownCitations(model));
  const cites = [...new Map([...mechanisms.cites, ...rows.cites]).values()];
  return DOCUMENTS.map((document) => ({
    document,
    paragraphs: cites
      .filter(({ doc }) => doc === document.symbol)
      .toSorted(byParagraph)
      .map((cite) => ({
        cite,
        mechanisms: mechanisms.things.get(formatCitation(cite)) ?? [],
        rows: [...new Set(rows.things.get(formatCitation(cite)))],
      })),
  }));
}

/** What the parts and rows of the model cite by themselves. */
function ownCitations(model: Part): (readonly [Citation, string])[] {
  return allParts(model).flatMap((part) => [
    ...part.blocks.flatMap((block) =>
      block.kind === 'text' ? block.text.flatMap(citationsOf).map((cite) => [cite, part.id] as const) : [],
    ),
    ...tablesOf(part).flatMap(({ rows }) =>
      rows.flatMap(({ id, cells }) =>
        cells
          .flat()
          .flatMap(citationsOf)
          .map((cite) => [cite, id] as const),
      ),
    ),
  ]);
}

/** Things by the paragraph that they cite. */
function gathered<Thing>(pairs: readonly (readonly [Citation, Thing])[]) {
  const cites = new Map(pairs.map(([cite]) => [formatCitation(cite), cite]));
  const things = new Map<string, Thing[]>();
  for (const [cite, thing] of pairs) {
    const key = formatCitation(cite);
    things.set(key, [...(things.get(key) ?? []), thing]);
  }
  return { cites, things };
}

const SECTIONS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Paragraphs by number, then sections by theirs, then footnotes. */
function placeOf({ para }: Citation): number {
  const number = Number.parseInt(para, 10);
  if (!Number.isNaN(number)) return number;
  return 1000 + (SECTIONS.includes(para) ? SECTIONS.indexOf(para) : SECTIONS.length);
}

export const byParagraph = (a: Citation, b: Citation): number =>
  placeOf(a) - placeOf(b) || (a.para < b.para ? -1 : a.para > b.para ? 1 : 0);

const documentPlace = ({ doc }: Citation): number => DOCUMENTS.findIndex(({ symbol }) => symbol === doc);

/** Places in the texts in the order of the documents and their paragraphs. */
export const inReadingOrder = (cites: readonly Citation[]): Citation[] =>
  cites.toSorted((a, b) => documentPlace(a) - documentPlace(b) || byParagraph(a, b));
