import { VISIBILITY_CLASSES } from '../model/fog.ts';
import { type Indicator, INDICATORS, type Scope } from '../model/indicators.ts';
import type { Layout } from './layout.ts';
import type { Society } from './society.ts';

/** What a cell is like to whoever looks at it. */
export interface Seen {
  readonly cell: number;
  /** Place of its indicator, and number under which its place draws. */
  readonly index: number;
  readonly entity: number;
  /** Lane of its province, or -1 where it belongs to none. */
  readonly province: number;
  readonly isNoisy: boolean;
  readonly isNonState: boolean;
}

interface Places {
  readonly layout: Layout;
  readonly entities: Readonly<Record<Scope, Uint32Array>>;
  readonly society: Society;
}

/** What each cell of a world is like to whoever looks at it. */
export function seenOf({ layout, entities, society }: Places): Seen[] {
  return Array.from({ length: layout.cells }, (_, cell) => {
    const index = layout.indicatorAt[cell] as number;
    const lane = layout.laneAt[cell] as number;
    const { scope, visibility } = INDICATORS[index] as Indicator;
    return {
      cell,
      index,
      entity: entities[scope][lane] as number,
      province: scope === 'province' ? lane : -1,
      isNoisy: visibility === 'noisy',
      isNonState: scope === 'actor' && society.kinds[lane] === 'non-state',
    };
  });
}

/** A cell of which everybody can know something, and how well. */
export interface OpenSource {
  readonly seen: Seen;
  readonly error: number;
  readonly lagMonths: number;
  /** Chance each month that an estimate is published at all. */
  readonly coverage: number;
}

/** What everybody can know of the cells of a world. */
export function openSources(seen: readonly Seen[]): OpenSource[] {
  return seen.flatMap((each) => {
    const { visibility } = INDICATORS[each.index] as Indicator;
    const { error, lagMonths, coverage } = classOf(visibility);
    if (error === null || lagMonths === null || coverage === null) return [];
    return [{ seen: each, error: error.central, lagMonths: lagMonths.central, coverage: coverage.central }];
  });
}

const classOf = (visibility: Indicator['visibility']) =>
  VISIBILITY_CLASSES.find(({ id }) => id === visibility) as (typeof VISIBILITY_CLASSES)[number];
