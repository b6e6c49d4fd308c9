import { shorten, textWidth, wrap } from './text-width.ts';

/** Sizes of the name and of what stands under it, in pixels. */
export const NAME_SIZE = 14.5;
export const UNDER_SIZE = 12.5;

/** What is written at a node, in two lines at most. */
export interface LabelLines {
  readonly first: string;
  readonly second: string;
  /** Beginning of the second line that is set as a figure. */
  readonly figure: string;
  /** Whether the second line goes on with the name. */
  readonly isName: boolean;
}

/** A name with its figure and what belongs to it, broken to a width; what belongs to it is shortened, or left out whole. */
export function labelLines(
  { name, figure, under }: { readonly name: string; readonly figure: string; readonly under: string },
  width: number,
  mayCut = true,
): LabelLines {
  if (figure === '' && under === '') {
    const [first = '', ...rest] = wrap(name, NAME_SIZE, width);
    const second = shorten(rest.join(' '), NAME_SIZE, width);
    return { first: shorten(first, NAME_SIZE, width), second, figure: '', isName: true };
  }
  const first = shorten(name, NAME_SIZE, width);
  const room = width - textWidth(figure, UNDER_SIZE) - (figure === '' ? 0 : 8);
  const isLeftOut = room < 40 || (!mayCut && textWidth(under, UNDER_SIZE) > room);
  const rest = isLeftOut ? '' : shorten(under, UNDER_SIZE, room);
  return { first, second: [figure, rest].filter(Boolean).join(' '), figure, isName: false };
}
