import type { Span } from './account-over.ts';

/** Which months are shown: the one of which the page speaks, some, or all. */
export const SPANS = ['one', 'some', 'all'] as const;
export type SpanKind = (typeof SPANS)[number];

/** What of an account is shown: the month of which the page speaks (null), some months or all; and where, or everywhere. */
export interface FlowView {
  readonly span: Span | 'all' | null;
  readonly province: string | null;
}

/** The month of which a page speaks, and the last that was closed. */
interface Months {
  readonly month: number;
  readonly last: number;
}

/** How many months are shown at first where some are. */
const SOME = 3;

export function kindOf({ span }: FlowView): SpanKind {
  if (span === null) return 'one';
  return span === 'all' ? 'all' : 'some';
}

/** The span that a choice begins with. */
export function firstSpan(kind: SpanKind, { month }: Months): FlowView['span'] {
  if (kind === 'some') return { from: Math.max(1, month - SOME + 1), to: month };
  return kind === 'all' ? 'all' : null;
}

/** The months that are shown. */
export function spanOf({ span }: FlowView, { month, last }: Months): Span {
  if (span === null) return { from: month, to: month };
  return span === 'all' ? { from: 1, to: last } : span;
}
