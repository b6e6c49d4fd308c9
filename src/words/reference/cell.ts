import { type Citation, formatCitation } from '../../model/citation.ts';
import type { Quantity } from '../../model/quantity.ts';

/** Decimals beyond which a number is only the noise of binary arithmetic. */
const MOST_DECIMALS = 6;

/**
 * A piece of a cell: words; an id as it is written in files and commands, with the row that tells about it where there
 * is one; the name of a thing that has a row; a number with its range; a place in a source text; that there is none,
 * but an assumption; or an address of the web.
 */
export type Piece =
  | string
  | { readonly code: string; readonly row: string | null }
  | { readonly name: string; readonly row: string }
  | { readonly quantity: Quantity }
  | { readonly cite: Citation }
  | { readonly assumed: true }
  | { readonly url: string };

/** What stands in one cell of a table, piece by piece, so that a screen can make links without reading text. */
export type Cell = readonly Piece[];

/** A cell of words with other cells, numbers and words set into it: `` say`adds ${code(id)} at ${3}` ``. */
export const say = (texts: TemplateStringsArray, ...holes: readonly (Cell | string | number)[]): Cell =>
  texts.flatMap((text, index) => {
    const hole = holes[index] ?? '';
    const pieces: Cell = Array.isArray(hole) ? hole : [String(hole)];
    return [text, ...pieces].filter((piece) => piece !== '');
  });

/** Cells side by side in one. Empty ones are left out. */
export const joined = (cells: readonly Cell[], between: string): Cell =>
  cells.filter((cell) => cell.length > 0).flatMap((cell, index) => (index === 0 ? cell : [between, ...cell]));

/** A number as it is written: without the noise of binary arithmetic. */
export const plainNumber = (value: number): string => String(Number(value.toFixed(MOST_DECIMALS)) + 0);

/** A cell as plain text: ids between backticks, numbers as `0.55 (0.4 to 0.7)`, citations as `A/68/947 §46`. */
export const plainText = (cell: Cell): string => cell.map(plainPiece).join('');

function plainPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('code' in piece) return `\`${piece.code}\``;
  if ('name' in piece) return piece.name;
  if ('cite' in piece) return formatCitation(piece.cite);
  if ('url' in piece) return piece.url;
  if ('assumed' in piece) return 'assumed';
  const { central, low, high } = piece.quantity;
  return `${plainNumber(central)} (${plainNumber(low)} to ${plainNumber(high)})`;
}
