import { type RunMetrics, RunObserver } from '../../forecast/metrics.ts';
import { INDICATORS, type IndicatorId } from '../../model/indicators.ts';
import type { Readings } from '../../model/readings.ts';
import type { RegionStates } from '../../model/regions.ts';
import type { Assessment, Turn } from '../../sim/decision.ts';
import { exerciser, open } from '../../sim/exerciser.ts';
import { nameReadings } from '../../sim/indices.ts';
import { cellsOf } from '../../sim/layout.ts';
import { type LedgerRow, nameRows } from '../../sim/ledger.ts';
import { close } from '../../sim/month.ts';
import type { Report } from '../../sim/report.ts';
import type { DecisionResult } from '../../sim/settle.ts';
import { createState } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';

/** Something for each indicator and place. */
export type ByPlace<T> = Partial<Record<IndicatorId, Record<string, T>>>;

/** What a team can know of a cell: value, error in points, and the month it speaks of. */
export interface BelievedValue {
  readonly value: number;
  readonly error: number;
  readonly asOf: number;
}

/** A month as `vigil run` tells it. Values, regions and resources are those after the close. */
export interface PlayedMonth {
  readonly month: number;
  readonly stage: string;
  readonly regions: RegionStates;
  readonly indicators: ByPlace<number>;
  /** What the ladder read at the close: worst places, derived indices, months since events. */
  readonly readings: Readings;
  readonly injects: readonly string[];
  readonly reports: readonly Report[];
  readonly assessment: Assessment | null;
  readonly decisions: readonly DecisionResult[];
  readonly resources: { readonly politicalCapital: number; readonly budget: number };
  /** Harm so far, as an index. */
  readonly harm: number;
  /** Changes since the month before, injects first; added in order to the values before they give those after. */
  readonly ledger: readonly LedgerRow[];
  readonly digest: string;
  /** Belief when the team decided. */
  readonly belief?: ByPlace<BelievedValue>;
}

export interface Played {
  readonly start: ByPlace<number>;
  readonly months: readonly PlayedMonth[];
  readonly metrics: RunMetrics;
}

/** What a run needs. */
export interface Playing {
  readonly world: World;
  readonly seed: string;
  readonly turns: ReadonlyMap<number, Turn>;
  readonly months: number;
  /** Whether to tell the team's belief as well. */
  readonly withBelief: boolean;
}

const NOTHING: Turn = { assessment: null, decisions: [] };

/** Plays an exercise with a plan, the way an exercise on the screen is played. */
export function playPlan({ world, seed, turns, months, withBelief }: Playing): Played {
  const run = exerciser(world, createState(world, seed));
  const { state } = run;
  const start = valuesByPlace(world, state.value);
  const observer = new RunObserver(world, state);
  const played = Array.from({ length: months }, (): PlayedMonth => {
    const opening = open(run);
    const belief = withBelief ? { belief: beliefByPlace(run) } : {};
    const turn = turns.get(opening.month) ?? NOTHING;
    const closed = close(run, opening, turn);
    observer.observe(state);
    const [politicalCapital = 0, budget = 0] = state.resources;
    return {
      month: closed.month,
      stage: state.regions.risk,
      regions: state.regions,
      indicators: valuesByPlace(world, state.value),
      readings: nameReadings(closed.readings),
      injects: closed.injects,
      reports: closed.reports,
      assessment: turn.assessment,
      decisions: closed.results,
      resources: { politicalCapital, budget },
      harm: state.harm,
      ledger: nameRows(closed.ledger, world.layout, world.causes),
      digest: closed.digest,
      ...belief,
    };
  });
  return { start, months: played, metrics: observer.metrics(state) };
}

const valuesByPlace = (world: World, values: Float64Array): ByPlace<number> =>
  byPlace(world, (cell) => values[cell] as number);

const beliefByPlace = ({ world, state: { belief } }: ReturnType<typeof exerciser>): ByPlace<BelievedValue> =>
  byPlace(world, (cell) => ({
    value: belief.value[cell] as number,
    error: belief.error[cell] as number,
    asOf: belief.asOf[cell] as number,
  }));

/** One entry for each cell, under its indicator and place. */
function byPlace<T>({ layout }: World, of: (cell: number) => T): ByPlace<T> {
  return Object.fromEntries(
    INDICATORS.map(({ id, scope }) => {
      const cells = cellsOf(layout, id);
      return [id, Object.fromEntries(layout.places[scope].map((place, lane) => [place, of(cells[lane] as number)]))];
    }),
  );
}
