import type { IndicatorId } from '../model/indicators.ts';
import { READING_IDS } from '../model/readings.ts';
import type { StageId } from '../model/stages.ts';
import { at } from './layout.ts';
import { countDwell, follow, noDwell } from './ladder.ts';
import { readingsOf, type State } from './state.ts';
import type { World } from './world.ts';

/** What the ladder reads in the worst province. */
const READ_IN_THE_WORST: readonly IndicatorId[] = [
  'intercommunal-tension',
  'incitement',
  'mobilization',
  'armed-conflict',
  'violations',
];
const SECOND = READING_IDS.indexOf('violations:second');

/** Where one province stands on the ladder by itself, with the months for which each comparison has held there. */
export interface LocalStanding {
  readonly stage: StageId;
  readonly dwell: Uint16Array;
}

/** Every province before the first month: at the stage of the country. */
export const firstStanding = (stage: StageId): LocalStanding => ({ stage, dwell: noDwell() });

/**
 * Readings of a state with one province in place of the worst, in the order of `READING_IDS`. The second worst is then
 * this one or the worst of the others, whichever is lower. For what is believed, give a state that holds beliefs.
 * `isClosed` as in `readingsOf`. Throws on a province that the world does not have.
 */
export function localReadings(world: World, state: State, province: string, isClosed = false): Float64Array {
  const { value } = state;
  const lane = world.layout.places.province.indexOf(province);
  if (lane < 0) throw new RangeError(`no province "${province}"`);
  const own = value.slice();
  const provinces = world.layout.places.province.length;
  for (const indicator of READ_IN_THE_WORST) {
    const first = world.layout.offset[at(indicator)] as number;
    own.fill(value[first + lane] as number, first, first + provinces);
  }
  const readings = readingsOf(world, state, own, isClosed);
  readings[SECOND] = Math.min(...violationsHereAndElsewhere(world, value, lane));
  return readings;
}

/** Violations in a province and in the worst of the others; 0 for the others where there are none. */
function violationsHereAndElsewhere(world: World, value: Float64Array, lane: number): [number, number] {
  const first = world.layout.offset[at('violations')] as number;
  let elsewhere = 0;
  world.layout.places.province.forEach((_, other) => {
    if (other !== lane) elsewhere = Math.max(elsewhere, value[first + other] as number);
  });
  return [value[first + lane] as number, elsewhere];
}

/** A province one month later, by the arrows of the country's own ladder. The standing given stays as it was. */
export function climbLocally({ stage, dwell }: LocalStanding, readings: Float64Array): LocalStanding {
  const counted = dwell.slice();
  countDwell(readings, counted);
  return { stage: (follow('risk', stage, counted)?.to ?? stage) as StageId, dwell: counted };
}
