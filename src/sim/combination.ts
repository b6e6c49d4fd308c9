import type { CompiledCombination, Together } from './compiled-combination.ts';
import { read } from './figure.ts';
import { isActive, isRunning, type Run } from './run.ts';
import type { World } from './world.ts';

/** Tells which measures are at work and which combinations hold, given the runs of the month. Valid until it is asked again. */
export function togetherOf({ combinations, scratch, k }: World, runs: readonly Run[]): Together {
  const { since, active, combined } = scratch.together;
  since.fill(0);
  active.fill(0);
  combined.fill(0);
  for (const run of runs) {
    const { measure } = run;
    if (isActive(run)) active[measure] = 1;
    if (isRunning(run) && since[measure] === 0) since[measure] = run.startsIn;
  }
  if (runs.length < 2) return scratch.together;
  for (let index = 0; index < combinations.length; index += 1) {
    if (isTogether(combinations[index] as CompiledCombination, scratch.together, k)) combined[index] = 1;
  }
  return scratch.together;
}

/** Whether enough of a combination's measures are at work, close enough in time, and nothing stands against it. */
function isTogether(combination: CompiledCombination, { since, active }: Together, k: Float64Array): boolean {
  const { measures, atLeast, unless, within } = combination;
  let running = 0;
  for (const measure of measures) if (since[measure] !== 0) running += 1;
  if (running < atLeast) return false;
  for (const measure of unless) if (active[measure] === 1) return false;
  return within === null || isWithin(combination, since, read(k, within));
}

/** Whether enough measures began within so many months of one of them. */
function isWithin({ measures, atLeast }: CompiledCombination, since: Uint16Array, months: number): boolean {
  for (const first of measures) {
    const start = since[first] as number;
    let near = 0;
    for (const measure of measures) {
      const begun = since[measure] as number;
      if (start !== 0 && begun >= start && begun - start <= months) near += 1;
    }
    if (near >= atLeast) return true;
  }
  return false;
}

/** Factor of all combinations at work on effects of a measure on an indicator, both by their places. */
export function combinedFactor(
  { world: { combinations, k }, together }: { readonly world: World; readonly together: Together },
  measure: number,
  indicator: number,
): number {
  let factor = 1;
  for (let index = 0; index < combinations.length; index += 1) {
    if (together.combined[index] !== 1) continue;
    const { scales, on, factor: own } = combinations[index] as CompiledCombination;
    if (scales[measure] === 1 && on[indicator] === 1) factor *= read(k, own);
  }
  return factor;
}
