import { type Combination, COMBINATIONS } from '../model/combinations.ts';
import type { IndicatorId } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import { isActive, isRunning, type Run } from './run.ts';
import type { World } from './world.ts';

const NONE = COMBINATIONS.map(() => false);

/** Which of the combinations hold, given the runs of the month. */
export function combinationsOf(world: World, runs: readonly Run[]): boolean[] {
  if (runs.length === 0) return NONE;
  return COMBINATIONS.map((combination) => isTogether(world, runs, combination));
}

function isTogether(world: World, runs: readonly Run[], combination: Combination): boolean {
  const started = new Map<string, number>();
  for (const run of runs) {
    const { id } = world.measures[run.measure] as Measure;
    if (isRunning(run) && !started.has(id)) started.set(id, run.startsIn);
    if (isActive(run) && combination.unless?.some((other) => other === id)) return false;
  }
  const starts = combination.measures.flatMap((id) => started.get(id) ?? []).toSorted((a, b) => a - b);
  const within = combination.withinMonths?.central ?? Infinity;
  return starts.some((start, index) => {
    const last = starts[index + combination.atLeast - 1];
    return last !== undefined && last - start <= within;
  });
}

/** Factor of all combinations at work on one effect of a measure. */
export function combinedFactor(combined: readonly boolean[], measure: string, indicator: IndicatorId): number {
  let factor = 1;
  for (let index = 0; index < COMBINATIONS.length; index += 1) {
    if (combined[index] !== true) continue;
    const combination = COMBINATIONS[index] as Combination;
    const scales: readonly string[] = combination.scales ?? combination.measures;
    if (!scales.includes(measure) || combination.on?.includes(indicator) === false) continue;
    factor *= combination.factor.central;
  }
  return factor;
}
