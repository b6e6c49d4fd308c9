import { type Combination, COMBINATIONS } from '../model/combinations.ts';
import type { IndicatorId } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import { valueOf } from './parameters.ts';
import { isActive, isRunning, type Run } from './run.ts';
import type { World } from './world.ts';

const NONE = COMBINATIONS.map(() => false);

/** Which of the combinations hold, given the runs of the month. */
export function combinationsOf(world: World, runs: readonly Run[]): readonly boolean[] {
  if (runs.length < 2) return NONE;
  const started = new Map<string, number>();
  const active = new Set<string>();
  for (const run of runs) {
    const { id } = world.measures[run.measure] as Measure;
    if (isRunning(run) && !started.has(id)) started.set(id, run.startsIn);
    if (isActive(run)) active.add(id);
  }
  return COMBINATIONS.map((combination) => isTogether(world, combination, started, active));
}

/** Whether enough of a combination's measures are at work, close enough in time, and nothing stands against it. */
function isTogether(
  { k }: World,
  combination: Combination,
  started: ReadonlyMap<string, number>,
  active: ReadonlySet<string>,
): boolean {
  const { measures, atLeast, unless = [], withinMonths } = combination;
  if (started.size < atLeast || unless.some((id) => active.has(id))) return false;
  const starts = measures.flatMap((id) => started.get(id) ?? []);
  if (starts.length < atLeast) return false;
  if (withinMonths === undefined) return true;
  starts.sort((a, b) => a - b);
  const most = valueOf(k, withinMonths);
  return starts.some((start, index) => (starts[index + atLeast - 1] ?? Infinity) - start <= most);
}

/** Factor of all combinations at work on one effect of a measure. */
export function combinedFactor(
  { world, combined }: { readonly world: World; readonly combined: readonly boolean[] },
  measure: string,
  indicator: IndicatorId,
): number {
  let factor = 1;
  for (let index = 0; index < COMBINATIONS.length; index += 1) {
    if (combined[index] !== true) continue;
    const combination = COMBINATIONS[index] as Combination;
    const scales: readonly string[] = combination.scales ?? combination.measures;
    if (!scales.includes(measure) || combination.on?.includes(indicator) === false) continue;
    factor *= valueOf(world.k, combination.factor);
  }
  return factor;
}
