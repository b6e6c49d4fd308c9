/** A speed, a size or another figure that the design asks for. */
interface Floor {
  readonly id: string;
  readonly what: string;
  readonly bound: 'at least' | 'at most';
  readonly limit: number;
  readonly unit: string;
}

/** Provinces of the reference scenario for which the engine's floors are set. */
export const FLOOR_PROVINCES = 12;

const FLOORS_LIST = [
  {
    id: 'engine',
    what: `engine, ${FLOOR_PROVINCES} provinces, nothing done, no ledger`,
    bound: 'at least',
    limit: 150_000,
    unit: 'months/s',
  },
  { id: 'bare-loop', what: 'the same beside the bare loop', bound: 'at least', limit: 0.5, unit: 'times' },
  { id: 'many-runs', what: '10,000 runs of Talvora on two cores', bound: 'at most', limit: 8, unit: 's' },
  { id: 'memory', what: 'memory after them beside that after a tenth', bound: 'at most', limit: 1.5, unit: 'times' },
  { id: 'first-picture', what: 'live forecast, first picture', bound: 'at most', limit: 60, unit: 'ms' },
  { id: 'final-picture', what: 'live forecast, final picture', bound: 'at most', limit: 150, unit: 'ms' },
  { id: 'main-thread', what: 'live forecast, main thread held', bound: 'at most', limit: 50, unit: 'ms' },
  { id: 'library-load', what: 'first load, to the library', bound: 'at most', limit: 75, unit: 'kB' },
  { id: 'exercise-load', what: 'first load, to a first month', bound: 'at most', limit: 150, unit: 'kB' },
  { id: 'layout-shift', what: 'layout shift on a walk', bound: 'at most', limit: 0.02, unit: 'CLS' },
  { id: 'interaction', what: 'slowest answer, 30 provinces', bound: 'at most', limit: 100, unit: 'ms' },
  { id: 'lighthouse', what: 'lowest figure of Lighthouse', bound: 'at least', limit: 95, unit: 'of 100' },
  { id: 'check', what: 'first check of a scenario of 1 MB', bound: 'at most', limit: 300, unit: 'ms' },
] as const satisfies readonly Floor[];

export type FloorId = (typeof FLOORS_LIST)[number]['id'];

/** A floor beside what was measured; null where it was not. */
export interface JudgedFloor extends Floor {
  readonly id: FloorId;
  readonly measured: number | null;
  readonly holds: boolean | null;
}

/** Holds every floor against what was measured. */
export const judgeFloors = (measured: Readonly<Record<FloorId, number | null>>): JudgedFloor[] =>
  FLOORS_LIST.map((floor) => {
    const value = measured[floor.id];
    return { ...floor, measured: value, holds: value === null ? null : holds(floor, value) };
  });

const holds = ({ bound, limit }: Floor, value: number): boolean =>
  bound === 'at least' ? value >= limit : value <= limit;
