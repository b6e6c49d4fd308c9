/** What is explained: a row or part of the model, and the place it is read in where it has several. */
export interface Subject {
  readonly row: string;
  /** A province, group or armed actor; null for the whole, or where there is only one. */
  readonly place: string | null;
}

/** Kind and id in the name of a row, such as `indicator` and `violations`; a part of the model has no kind. */
export function nameOfRow(row: string): { readonly kind: string | null; readonly id: string } {
  const at = row.indexOf(':');
  return at < 0 ? { kind: null, id: row } : { kind: row.slice(0, at), id: row.slice(at + 1) };
}

/** Whether two subjects are the same. */
export const isSameSubject = (one: Subject, other: Subject): boolean =>
  one.row === other.row && one.place === other.place;

/** Row of a term of the glossary. */
export const termRow = (term: string): string => `glossary:${term}`;
