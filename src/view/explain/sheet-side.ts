/** Edges of what was clicked, and of the window, in CSS pixels. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

/**
 * The side of the window on which a sheet stands so that it covers what was clicked least: to the right as a rule, to
 * the left where the sheet would lie on it there and less so here.
 */
export function sheetSide({ left, right }: Edges, sheet: number, window: number): 'right' | 'left' {
  const coveredRight = Math.max(0, right - Math.max(left, window - sheet));
  const coveredLeft = Math.max(0, Math.min(right, sheet) - left);
  return coveredRight > coveredLeft ? 'left' : 'right';
}

/** How far the page has to go up so that what ends at `bottom` stands clear of a sheet of a share of the window. */
export const clearOfSheet = (bottom: number, share: number, window: number): number =>
  Math.max(0, bottom - window * (1 - share));
