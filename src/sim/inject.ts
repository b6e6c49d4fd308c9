import type { StageId } from '../model/stages.ts';
import type { State } from './state.ts';
import type { Condition, InjectMove, Occasion } from './timeline.ts';
import { applyTrigger } from './trigger.ts';
import { add, type Work } from './work.ts';
import type { InjectInput } from './world-input.ts';

/**
 * Opening of a month: scheduled injects first, then conditional ones, each in the order of the file; a condition may
 * look at an inject of the same month. Returns the ids of those that happened.
 */
export function applyInjects(work: Work): string[] {
  const { scheduled, conditional } = work.world.timeline;
  const happened: string[] = [];
  for (const index of scheduled[work.state.month] ?? []) happened.push(happen(work, index));
  for (const occasion of conditional) {
    if (isDue(occasion, work.state)) happened.push(happen(work, occasion.inject));
  }
  return happened;
}

function happen(work: Work, index: number): string {
  const inject = work.world.input.timeline[index] as InjectInput;
  work.state.happened[index] = work.state.month;
  applyInject(work, inject, index);
  return inject.id;
}

function applyInject(work: Work, inject: InjectInput, index: number): void {
  const { timeline, causes } = work.world;
  if (inject.trigger !== null) applyTrigger(work, inject.trigger, inject.place);
  for (const { first, end, points } of timeline.effects[index] as readonly InjectMove[]) {
    for (let cell = first; cell < end; cell += 1) add(work, cell, causes.first.inject + index, points);
  }
}

/** Whether a conditional inject happens in the month that has just opened. */
function isDue(occasion: Occasion, state: State): boolean {
  const { inject, all, any, after, before, once } = occasion;
  if (state.month < after || state.month > before) return false;
  if (once && state.happened[inject] !== 0) return false;
  for (const condition of all) if (!holds(condition, state)) return false;
  return any.length === 0 || any.some((condition) => holds(condition, state));
}

function holds(condition: Condition, { value, regions, happened, runs }: State): boolean {
  switch (condition.kind) {
    case 'stage':
      return condition.stages.includes(regions.risk as StageId);
    case 'inject':
      return (happened[condition.inject] ?? 0) !== 0;
    case 'running':
      // One that was stopped does not count; one that has run its time does.
      return runs.some(
        ({ measure, phase }) => measure === condition.measure && (phase === 'running' || phase === 'ended'),
      );
    default: {
      let most = 0;
      for (let cell = condition.first; cell < condition.end; cell += 1) most = Math.max(most, value[cell] as number);
      return compares(most, condition.op, condition.value);
    }
  }
}

function compares(value: number, op: '<' | '<=' | '>=' | '>', bound: number): boolean {
  if (op === '<') return value < bound;
  if (op === '<=') return value <= bound;
  return op === '>' ? value > bound : value >= bound;
}
