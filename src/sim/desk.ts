import { MOST_CELLS, MOST_PAIRS } from './layout.ts';
import type { Society } from './society.ts';

/**
 * What the loops of a month read and write: values at its start, those that become the next, and who lives and stands
 * where. The arrays are the same for every world and month, because a loop over arrays that are always the same takes
 * half the time of one over arrays that it is given.
 */
export const desk = Object.freeze({
  value: new Float64Array(MOST_CELLS),
  baseline: new Float64Array(MOST_CELLS),
  next: new Float64Array(MOST_CELLS),
  /** Points of new violations in each province: by State forces, by armed groups, and by causal links. */
  byState: new Float64Array(MOST_CELLS),
  byGroups: new Float64Array(MOST_CELLS),
  spreading: new Float64Array(MOST_CELLS),
  /** As in `Society`. */
  share: new Float64Array(MOST_PAIRS),
  presence: new Float64Array(MOST_PAIRS),
  around: new Uint8Array(MOST_PAIRS),
  centre: new Uint8Array(MOST_PAIRS),
  each: new Float64Array(MOST_CELLS),
});

let held: Society | null = null;

/** Makes the desk ready for a country. */
export function hold(society: Society): void {
  if (held === society) return;
  const { share, presence, around, centre, each } = society;
  desk.share.set(share);
  desk.presence.set(presence);
  desk.around.set(around);
  desk.centre.set(centre);
  desk.each.set(each);
  held = society;
}
