import { STUDIES } from '../../model/studies.ts';
import { TRACE } from '../../model/trace.ts';
import type { TraceRow } from '../../model/trace/row.ts';
import { leftOutReason, mechanismName } from '../../words/late-words.ts';
import { studySentence } from '../../words/model-words.ts';
import { rowOfPlace } from '../reference/mechanisms.ts';
import { wordsIn } from '../reference/row-search.ts';
import { nameInModel, theModel } from '../reference/the-model.ts';
import { type CitedDocument, sourceIndex } from './source-index.ts';
import { searchSources } from './source-search.ts';

/** The source texts, what the model makes of each paragraph, and how many of the mechanisms have a place. */
export const theSources = (): readonly CitedDocument[] => sourceIndex(theModel().root, TRACE);

export const PLACED = TRACE.filter(({ leftOut }) => leftOut === null).length;
export const LEFT_OUT = TRACE.length - PLACED;

/** Rows of the model that name a study, by its id. */
export function rowsByStudy(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { row } of theModel().rows.values()) {
    for (const piece of row.cells.flat()) {
      if (typeof piece !== 'object' || !('code' in piece) || piece.row?.startsWith(STUDY) !== true) continue;
      found.set(piece.code, [...(found.get(piece.code) ?? []), row.id]);
    }
  }
  return found;
}
const STUDY = 'study:';

/** Everything that is said of a mechanism. */
const mechanismText = ({ row, places, leftOut }: TraceRow): string =>
  [
    String(row),
    mechanismName(row),
    leftOut === null ? '' : leftOutReason(leftOut),
    ...places.map((place) => nameInModel(rowOfPlace(place))),
  ].join(' ');

/** The documents with what fits the words. */
export const sourcesWith = (documents: readonly CitedDocument[], text: string): CitedDocument[] =>
  searchSources(documents, text, { mechanism: mechanismText, row: nameInModel });

/** Ids of the studies that fit the words. */
export function studiesWith(text: string): string[] {
  const words = wordsIn(text);
  const said = ({ id, citation }: (typeof STUDIES)[number]): string => `${citation} ${studySentence(id)}`.toLowerCase();
  return STUDIES.filter((study) => words.every((word) => said(study).includes(word))).map(({ id }) => id);
}
