import type { TraceKind } from '../../model/trace/row.ts';

/** Kinds of rows of the reference: those in which mechanisms of the texts live, and a few more. */
export type RowKind = TraceKind | 'effect' | 'form' | 'visibility' | 'harm-band' | 'document' | 'study';

/** The name of a row, one of a kind in the whole reference. Coefficients carry their family in their own ids. */
export const rowId = (kind: RowKind, id: string): string => (kind === 'coefficient' ? id : `${kind}:${id}`);
