import type { Arrow, Comparison } from '../model/ladder.ts';
import { type Readings, READING_IDS } from '../model/readings.ts';
import { BEFORE_START, CONDITIONS, counterOf, type RegionId, REGIONS, type RegionStates } from '../model/regions.ts';
import type { StageId } from '../model/stages.ts';

/** Consecutive months for which each of `CONDITIONS` has held, in that order. */
export type Dwell = ArrayLike<number>;

/** No condition has held yet. */
export const noDwell = (): Uint16Array => new Uint16Array(CONDITIONS.length);

/** States of the six regions at the start: the stage as given, the others as the readings of the start put them. */
export function firstStates(stage: StageId, readings: ArrayLike<number>): RegionStates {
  const dwell = noDwell();
  countDwell(readings, dwell);
  return { ...climb({ risk: stage, ...BEFORE_START }, dwell), risk: stage };
}

/** Compiled form of one region's arrows: per state, the arrows that leave it, highest priority first. */
interface RegionTable {
  readonly id: RegionId;
  readonly byState: ReadonlyMap<string, readonly CompiledArrow[]>;
}

/** A dwell counter, and the months that it must have come to. */
interface Held {
  readonly counter: number;
  readonly months: number;
}

interface CompiledArrow {
  readonly arrow: Arrow;
  readonly all: readonly Held[];
  readonly some: readonly Held[];
  /** How many of `some` must hold. */
  readonly atLeast: number;
}

const TABLES: readonly RegionTable[] = compileRegions();

/** Place of each condition's reading in an array of readings. */
const READING_OF = Uint8Array.from(CONDITIONS, ({ reading }) => READING_IDS.indexOf(reading));
const VALUE_OF = Float64Array.from(CONDITIONS, ({ value }) => value.central);
const OPS = ['<', '<=', '>='] as const satisfies readonly Comparison['op'][];
const OP_OF = Uint8Array.from(CONDITIONS, ({ op }) => OPS.indexOf(op));

/** Counts one more month for every condition that holds and starts again at zero for every other. */
export function countDwell(readings: ArrayLike<number>, dwell: Uint16Array): void {
  for (let index = 0; index < READING_OF.length; index += 1) {
    const value = readings[READING_OF[index] as number] as number;
    const limit = VALUE_OF[index] as number;
    const op = OP_OF[index] as number;
    const held = op === 2 ? value >= limit : op === 1 ? value <= limit : value < limit;
    dwell[index] = held ? Math.min(65_535, (dwell[index] as number) + 1) : 0;
  }
}

/** The arrow that is taken from a state of a region; null when none holds and the region stays. */
export function follow(region: RegionId, state: string, dwell: Dwell): Arrow | null {
  const arrows = TABLES.find(({ id }) => id === region)?.byState.get(state) ?? [];
  return firstOpen(arrows, dwell)?.arrow ?? null;
}

/** States of all regions a month later; the same object when none has moved. */
export function climb(states: RegionStates, dwell: Dwell): RegionStates {
  let next: Record<string, string> | null = null;
  const open = arrowsFrom(states);
  for (let region = 0; region < TABLES.length; region += 1) {
    const taken = firstOpen(open[region] as readonly CompiledArrow[], dwell);
    const { id } = TABLES[region] as RegionTable;
    if (taken === undefined || taken.arrow.to === states[id]) continue;
    next ??= { ...states };
    next[id] = taken.arrow.to;
  }
  return (next ?? states) as RegionStates;
}

/** The states looked at last and the arrows that leave them: regions move far less often than they are looked at. */
let lastStates: RegionStates | null = null;
let lastArrows: readonly (readonly CompiledArrow[])[] = [];

function arrowsFrom(states: RegionStates): readonly (readonly CompiledArrow[])[] {
  if (states !== lastStates) {
    lastArrows = TABLES.map(({ id, byState }) => byState.get(states[id]) ?? []);
    lastStates = states;
  }
  return lastArrows;
}

function firstOpen(arrows: readonly CompiledArrow[], dwell: Dwell): CompiledArrow | undefined {
  for (const arrow of arrows) if (isOpen(arrow, dwell)) return arrow;
  return undefined;
}

/** The readings as an array in the order of `READING_IDS`. */
export const listReadings = (readings: Readings): Float64Array => Float64Array.from(READING_IDS, (id) => readings[id]);

function isOpen({ all, some, atLeast }: CompiledArrow, dwell: Dwell): boolean {
  for (const held of all) if (!hasHeld(held, dwell)) return false;
  if (atLeast === 0) return true;
  let many = 0;
  for (const held of some) if (hasHeld(held, dwell)) many += 1;
  return many >= atLeast;
}

const hasHeld = ({ counter, months }: Held, dwell: Dwell): boolean => (dwell[counter] as number) >= months;

function compileRegions(): RegionTable[] {
  const compile = (comparisons: readonly Comparison[]): Held[] =>
    comparisons.map((comparison) => ({ counter: counterOf(comparison) as number, months: comparison.months }));
  return REGIONS.map((region) => {
    const compiled = (region.arrows as readonly Arrow[]).map((arrow) => ({
      arrow,
      all: compile(arrow.all),
      some: compile(arrow.some?.of ?? []),
      atLeast: arrow.some?.atLeast ?? 0,
    }));
    return { id: region.id, byState: new Map(region.states.map((state) => [state, leaving(state, compiled)])) };
  });
}

function leaving(state: string, arrows: readonly CompiledArrow[]): CompiledArrow[] {
  return arrows.filter(({ arrow }) => arrow.from === state).toSorted((a, b) => b.arrow.priority - a.arrow.priority);
}
