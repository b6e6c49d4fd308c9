import type { Span } from './account-over.ts';

/** Which months are shown: the one of which the page speaks, some, or all. */
export const SPANS = ['one', 'some', 'all'] as const;
export type SpanKind = (typeof SPANS)[number];

/** How many months are shown at first where some are. */
const SOME = 3;

/** The span that a choice begins with. */
export function spanOf(kind: SpanKind, { month, last }: { readonly month: number; readonly last: number }): Span {
  if (kind === 'all') return { from: 1, to: last };
  return { from: kind === 'one' ? month : Math.max(1, month - SOME + 1), to: month };
}
