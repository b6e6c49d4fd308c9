import { LADDER } from '../model/ladder.ts';
import { rankOf, STAGE_IDS, type StageId } from '../model/stages.ts';
import { brier } from '../sim/credibility.ts';
import type { Assessment } from '../sim/decision.ts';
import { inhibitorStrength, provinceMean, single } from '../sim/indices.ts';
import { k } from '../sim/parameters.ts';
import type { State } from '../sim/state.ts';
import type { World } from '../sim/world.ts';

/** Indicators whose mean over the months is a metric, by the name of the metric. */
const MEANS = {
  consent: 'host-consent',
  normStanding: 'norm-standing',
  coherence: 'coherence',
  assistanceLoad: 'assistance-load',
} as const;
const MEAN_NAMES = Object.keys(MEANS) as (keyof typeof MEANS)[];

/**
 * What one run comes to, in numbers (`MODEL.md`, Metrics). Shares of runs are 0 or 1 here.
 *
 * `reached:<stage>` and `onset` 0 or 1; `peakStage` 0 general to 3 under way; `monthsImminent` months; `harm` an
 * index; `displaced` per cent of the people; means of indicators 0 to 100; costs in units of the resource;
 * `inhibitorGain` in points; `calibration` 0 (perfect) to 1, null while no horizon has closed.
 */
export type RunMetrics = Readonly<
  Record<
    | `reached:${StageId}`
    | 'onset'
    | 'peakStage'
    | 'monthsImminent'
    | 'harm'
    | 'displaced'
    | 'relapse'
    | keyof typeof MEANS
    | 'politicalCost'
    | 'financialCost'
    | 'inhibitorGain',
    number
  > & { readonly calibration: number | null }
>;

const RELAPSE = LADDER.find(({ id }) => id === 'relapse');
const HORIZON = k('forecast:horizon-months');
const SILENCE = k('forecast:silence');

/** Follows one run by its true state, month by month and without a ledger, and says what it came to. */
export class RunObserver {
  readonly #world: World;
  readonly #inhibitorsAtStart: number;
  /** Stage before the first month, then at each close. */
  readonly #stages: StageId[];
  readonly #sums = new Float64Array(MEAN_NAMES.length);
  #relapsed = false;

  /** Begins with the state before the first month is opened. */
  constructor(world: World, state: State) {
    this.#world = world;
    this.#stages = [state.regions.risk as StageId];
    this.#inhibitorsAtStart = inhibitorStrength({ world, value: state.value });
  }

  /** Takes in a month that was just closed. */
  observe(state: State): void {
    const view = { world: this.#world, value: state.value };
    const before = this.#stages.at(-1);
    const stage = state.regions.risk as StageId;
    if (before === RELAPSE?.from && stage === RELAPSE?.to) this.#relapsed = true;
    this.#stages.push(stage);
    MEAN_NAMES.forEach((name, index) => {
      this.#sums[index] = (this.#sums[index] as number) + single(view, MEANS[name]);
    });
  }

  /** The metrics of the months so far; `state` is the state after the last of them. */
  metrics(state: State): RunMetrics {
    const world = this.#world;
    const view = { world, value: state.value };
    const [, ...closed] = this.#stages;
    return {
      ...(Object.fromEntries(
        STAGE_IDS.map((stage) => [`reached:${stage}`, Number(this.#stages.includes(stage))]),
      ) as Record<`reached:${StageId}`, number>),
      onset: Number(this.#stages.includes('ongoing-crimes')),
      peakStage: Math.max(...this.#stages.map(rankOf)),
      monthsImminent: closed.filter((stage) => rankOf(stage) >= rankOf('imminent-risk')).length,
      harm: state.harm,
      displaced: provinceMean(view, 'displacement'),
      relapse: Number(this.#relapsed),
      ...this.#means(closed.length),
      politicalCost: state.spent[0] as number,
      financialCost: state.spent[1] as number,
      inhibitorGain: inhibitorStrength(view) - this.#inhibitorsAtStart,
      calibration: calibrationOf(world, state.assessments, closed),
    };
  }

  #means(months: number): Record<keyof typeof MEANS, number> {
    return Object.fromEntries(
      MEAN_NAMES.map((name, index) => [name, (this.#sums[index] as number) / Math.max(1, months)]),
    ) as Record<keyof typeof MEANS, number>;
  }
}

/**
 * Mean Brier value of what was stated of each month about crimes under way by the close of it or of the months that
 * follow within the horizon, over all horizons that have closed; null when none has. Silence counts as a low chance.
 * `closed` holds the stage at each close from month 1; assessments lie by month.
 */
export function calibrationOf(
  { k: n }: Pick<World, 'k'>,
  assessments: readonly (Assessment | null | undefined)[],
  closed: readonly StageId[],
): number | null {
  const horizon = n[HORIZON] as number;
  const values = closed.slice(0, Math.max(0, closed.length - horizon + 1)).map((_, index) => {
    const came = closed.slice(index, index + horizon).includes('ongoing-crimes');
    return brier(assessments[index + 1]?.chance ?? (n[SILENCE] as number), came);
  });
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
