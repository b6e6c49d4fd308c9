import { INDICATOR_IDS, type IndicatorId, indicatorOf, type Scope } from '../model/indicators.ts';

/** Place names of the two scopes that have a single place. */
export const COUNTRY = 'country';
export const INTERNATIONAL = 'international';

/** Cells for which there is room: more than the largest country that a scenario may have. */
export const MOST_CELLS = 1024;

/** Pairs of a place with another for which there is room. */
export const MOST_PAIRS = 4096;

/** Where each indicator's values lie in the arrays of a state: one lane a place, places sorted by id. */
export interface Layout {
  readonly cells: number;
  /** First cell of each indicator, in the order of `INDICATORS`. */
  readonly offset: Uint16Array;
  /** Ids of the places of each scope, in lane order. */
  readonly places: Readonly<Record<Scope, readonly string[]>>;
  /** Indicator and lane of each cell. */
  readonly indicatorAt: Uint8Array;
  readonly laneAt: Uint8Array;
}

const placeById = Object.fromEntries(INDICATOR_IDS.map((id, place) => [id, place])) as Record<IndicatorId, number>;

/** Place of an indicator in `INDICATORS`. */
export const at = (indicator: IndicatorId): number => placeById[indicator];

/** Lays out the cells for these provinces, groups and armed actors. Throws on a country that is too large. */
export function layOut(places: Layout['places']): Layout {
  const offset = new Uint16Array(INDICATOR_IDS.length);
  const indicatorAt: number[] = [];
  const laneAt: number[] = [];
  INDICATOR_IDS.forEach((id, index) => {
    offset[index] = indicatorAt.length;
    places[indicatorOf(id).scope].forEach((_, lane) => {
      indicatorAt.push(index);
      laneAt.push(lane);
    });
  });
  if (indicatorAt.length > MOST_CELLS) throw new RangeError('the country is too large');
  return {
    cells: indicatorAt.length,
    offset,
    places,
    indicatorAt: Uint8Array.from(indicatorAt),
    laneAt: Uint8Array.from(laneAt),
  };
}

/** The cell of an indicator in a place, or undefined when the place has no such indicator. */
export function cellOf(layout: Layout, indicator: IndicatorId, place: string): number | undefined {
  const lane = layout.places[indicatorOf(indicator).scope].indexOf(place);
  return lane < 0 ? undefined : (layout.offset[at(indicator)] as number) + lane;
}

/** All cells of an indicator, in lane order. */
export function cellsOf(layout: Layout, indicator: IndicatorId): number[] {
  const first = layout.offset[at(indicator)] as number;
  return layout.places[indicatorOf(indicator).scope].map((_, lane) => first + lane);
}

/** Name of a cell: its indicator and its place. */
export function nameOf(layout: Layout, cell: number): { indicator: IndicatorId; place: string } {
  const indicator = INDICATOR_IDS[layout.indicatorAt[cell] as number] as IndicatorId;
  const place = layout.places[indicatorOf(indicator).scope][layout.laneAt[cell] as number] as string;
  return { indicator, place };
}
