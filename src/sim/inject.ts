import { highest, single, type View } from './indices.ts';
import { indicatorOf } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { StageId } from '../model/stages.ts';
import { cellOf, cellsOf } from './layout.ts';
import type { State } from './state.ts';
import { applyTrigger } from './trigger.ts';
import { add, limit, type Work } from './work.ts';
import type { World } from './world.ts';
import type { InjectCondition, InjectInput } from './world-input.ts';

/**
 * Opening of a month: scheduled injects first, then conditional ones, each in the order of the file; a condition may
 * look at an inject of the same month. Returns the ids of those that happened.
 */
export function applyInjects(work: Work): string[] {
  const { timeline } = work.world.input;
  const { month } = work.state;
  const happened: string[] = [];
  for (let index = 0; index < timeline.length; index += 1) {
    const inject = timeline[index] as InjectInput;
    if (inject.month === month) happened.push(happen(work, inject, index));
  }
  for (let index = 0; index < timeline.length; index += 1) {
    const inject = timeline[index] as InjectInput;
    if (inject.when !== null && isDue(work, inject, index)) happened.push(happen(work, inject, index));
  }
  if (happened.length > 0) limit(work);
  return happened;
}

function happen(work: Work, inject: InjectInput, index: number): string {
  work.state.happened[index] = work.state.month;
  applyInject(work, inject, index);
  return inject.id;
}

function applyInject(work: Work, inject: InjectInput, index: number): void {
  const { layout, causes } = work.world;
  if (inject.trigger !== null) applyTrigger(work, inject.trigger, inject.place);
  for (const { indicator, place, points } of inject.effects) {
    const cells = place === null ? cellsOf(layout, indicator) : [cellOf(layout, indicator, place) as number];
    for (const cell of cells) add(work, cell, causes.first.inject + index, points);
  }
}

function isDue({ world, state }: Work, { when, once }: InjectInput, index: number): boolean {
  if (when === null || state.month < when.after || state.month > when.before) return false;
  if (once && state.happened[index] !== 0) return false;
  for (const condition of when.all) if (!holds(world, state, condition)) return false;
  return when.any.length === 0 || when.any.some((condition) => holds(world, state, condition));
}

function holds(world: World, state: State, condition: InjectCondition): boolean {
  if ('stage' in condition) return condition.stage.includes(state.regions.risk as StageId);
  if ('inject' in condition) {
    const index = world.input.timeline.findIndex(({ id }) => id === condition.inject);
    return index >= 0 && state.happened[index] !== 0;
  }
  if ('running' in condition) return isOrWasRunning(world, state, condition.running);
  return compares(readCondition({ world, value: state.value }, condition), condition.op, condition.value);
}

/** Whether a measure is at work or has run its time; one that was stopped does not count. */
function isOrWasRunning(world: World, { runs }: State, id: string): boolean {
  return runs.some(
    ({ measure, phase }) =>
      (phase === 'running' || phase === 'ended') && (world.measures[measure] as Measure).id === id,
  );
}

function readCondition(view: View, { indicator, place }: Extract<InjectCondition, { indicator: unknown }>): number {
  const cell = place === null ? undefined : cellOf(view.world.layout, indicator, place);
  if (cell !== undefined) return view.value[cell] as number;
  const { scope } = indicatorOf(indicator);
  return scope === 'country' || scope === 'international' ? single(view, indicator) : highest(view, indicator);
}

function compares(value: number, op: '<' | '<=' | '>=' | '>', limitValue: number): boolean {
  if (op === '<') return value < limitValue;
  if (op === '<=') return value <= limitValue;
  return op === '>' ? value > limitValue : value >= limitValue;
}
