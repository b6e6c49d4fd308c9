import type { Citation } from '../../model/citation.ts';
import type { TracePlace, TraceRow } from '../../model/trace/row.ts';
import { allParts, type Part, type Row, tablesOf } from '../../words/reference/part.ts';
import { rowId } from '../../words/reference/row-id.ts';
import type { Piece } from '../../words/reference/cell.ts';

/** The part that tells about the region of risk, which has no row among the other regions. */
const RISK_REGION = rowId('region', 'risk');
const LADDER_PART = 'ladder';

/** The row, or part, of the model in which a place of the trace is to be found. */
export function rowOfPlace({ kind, id }: TracePlace): string {
  const row = rowId(kind, id);
  return row === RISK_REGION ? LADDER_PART : row;
}

/** The rules that an account names live in the part that holds their numbers as well. */
const rowsOfPlace = (place: TracePlace): string[] =>
  place.kind === 'politics' || place.kind === 'protection' ? [rowOfPlace(place), place.kind] : [rowOfPlace(place)];

/** Mechanisms of the texts by the row or part in which they live. */
export function mechanismsByRow(trace: readonly TraceRow[]): ReadonlyMap<string, readonly TraceRow[]> {
  const found = new Map<string, TraceRow[]>();
  for (const row of trace) {
    for (const id of new Set(row.places.flatMap(rowsOfPlace))) found.set(id, [...(found.get(id) ?? []), row]);
  }
  return found;
}

/** The thing to which a row of the model belongs, such as the measure of an effect, by the row of that thing. */
const ownerOf = ({ cells }: Row): string | null =>
  cells.flat().find((piece) => typeof piece === 'object' && 'name' in piece)?.row ?? null;

/** Mechanisms that live in a row; where none does, those of the thing to which it belongs. */
export function mechanismsOf(row: Row, byRow: ReadonlyMap<string, readonly TraceRow[]>): readonly TraceRow[] {
  return byRow.get(row.id) ?? byRow.get(ownerOf(row) ?? '') ?? [];
}

/** The places in the texts that a piece of a cell names: as a citation, or as that on which a number rests. */
export function citationsOf(piece: Piece): readonly Citation[] {
  if (typeof piece !== 'object') return [];
  if ('cite' in piece) return [piece.cite];
  return 'quantity' in piece && piece.quantity.basis !== 'assumed' ? piece.quantity.basis : [];
}

/** All that a part with the parts within it rests on: what its rows cite, and the mechanisms that live in them. */
export function citedIn(part: Part, mechanisms: ReadonlyMap<string, readonly TraceRow[]>): readonly Citation[] {
  const all = allParts(part).flatMap((one) => [
    ...(mechanisms.get(one.id) ?? []).flatMap(({ basis }) => basis),
    ...one.blocks.flatMap((block) => (block.kind === 'text' ? block.text.flatMap(citationsOf) : [])),
    ...tablesOf(one).flatMap(({ rows }) =>
      rows.flatMap(({ id, cells }) => [
        ...cells.flat().flatMap(citationsOf),
        ...(mechanisms.get(id) ?? []).flatMap(({ basis }) => basis),
      ]),
    ),
  ]);
  return [...new Map(all.map((cite) => [`${cite.doc} ${cite.para}`, cite])).values()];
}
