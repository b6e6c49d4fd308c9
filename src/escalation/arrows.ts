import type { Arrow } from '../model/ladder.ts';
import { type RegionId, REGIONS } from '../model/regions.ts';

const ARROWS: ReadonlyMap<string, Arrow> = new Map(
  REGIONS.flatMap(({ arrows }) => arrows.map((arrow): [string, Arrow] => [arrow.id, arrow])),
);

/** The arrow of the tables with an id. Throws where there is none. */
export function arrowNamed(id: string): Arrow {
  const arrow = ARROWS.get(id);
  if (arrow === undefined) throw new RangeError(`no arrow ${id}`);
  return arrow;
}

/**
 * The arrows that leave a state of a region, highest priority first: the first that is open is taken. An arrow from a
 * state to itself keeps the region there, before those of lower priority are looked at. Empty for an unknown state.
 */
export function arrowsFrom(region: RegionId, state: string): readonly Arrow[] {
  const arrows: readonly Arrow[] = REGIONS.find(({ id }) => id === region)?.arrows ?? [];
  return arrows.filter(({ from }) => from === state).toSorted((a, b) => b.priority - a.priority);
}

/** Whether an arrow keeps its region where it is. */
export const isStaying = ({ from, to }: Arrow): boolean => from === to;
