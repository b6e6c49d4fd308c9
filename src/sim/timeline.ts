import { type IndicatorId, indicatorOf } from '../model/indicators.ts';
import type { Measure } from '../model/measures.ts';
import type { StageId } from '../model/stages.ts';
import { at, cellOf, type Layout } from './layout.ts';
import type { InjectCondition, InjectInput } from './world-input.ts';

/** The injects of a scenario, by their place in the file: those of each month, and those that wait for a condition. */
export interface Timeline {
  readonly scheduled: readonly (readonly number[] | undefined)[];
  readonly conditional: readonly Occasion[];
  /** By inject: what it moves by itself. */
  readonly effects: readonly (readonly InjectMove[])[];
}

/** Cells that an inject moves alike. */
export interface InjectMove {
  readonly first: number;
  readonly end: number;
  readonly points: number;
}

/** When a conditional inject happens, with everything that its conditions name looked up. */
export interface Occasion {
  readonly inject: number;
  readonly all: readonly Condition[];
  readonly any: readonly Condition[];
  readonly after: number;
  readonly before: number;
  readonly once: boolean;
}

/** A condition of an inject, by its kind. */
export type Condition =
  | {
      readonly kind: 'level';
      /** Cells of which the highest counts. */
      readonly first: number;
      readonly end: number;
      readonly op: '<' | '<=' | '>=' | '>';
      readonly value: number;
    }
  | { readonly kind: 'stage'; readonly stages: readonly StageId[] }
  /** Place of another inject, or -1 where there is no such inject. */
  | { readonly kind: 'inject'; readonly inject: number }
  /** Place of a measure, or -1. */
  | { readonly kind: 'running'; readonly measure: number };

/** Compiles the timeline of a world that is laid out so and has these measures. */
export function timelineOf(injects: readonly InjectInput[], layout: Layout, measures: readonly Measure[]): Timeline {
  const scheduled: number[][] = [];
  injects.forEach(({ month }, inject) => {
    if (month !== null) (scheduled[month] ??= []).push(inject);
  });
  const compiled = (conditions: readonly InjectCondition[]): Condition[] =>
    conditions.map((condition) => compileCondition(condition, { injects, layout, measures }));
  const conditional = injects.flatMap(({ when, once }, inject) =>
    when === null ? [] : [{ ...when, inject, once, all: compiled(when.all), any: compiled(when.any) }],
  );
  const effects = injects.map((inject) =>
    inject.effects.map(({ indicator, place, points }) => ({ ...cellsAt(layout, indicator, place), points })),
  );
  return { scheduled, conditional, effects };
}

/** Cells of an indicator in a place, or in all places where none is named or the place has no such indicator. */
function cellsAt(layout: Layout, indicator: IndicatorId, place: string | null): { first: number; end: number } {
  const cell = place === null ? undefined : cellOf(layout, indicator, place);
  if (cell !== undefined) return { first: cell, end: cell + 1 };
  const first = layout.offset[at(indicator)] as number;
  return { first, end: first + layout.places[indicatorOf(indicator).scope].length };
}

interface Named {
  readonly injects: readonly InjectInput[];
  readonly layout: Layout;
  readonly measures: readonly Measure[];
}

function compileCondition(condition: InjectCondition, { injects, layout, measures }: Named): Condition {
  if ('stage' in condition) return { kind: 'stage', stages: condition.stage };
  if ('inject' in condition) {
    return { kind: 'inject', inject: injects.findIndex(({ id }) => id === condition.inject) };
  }
  if ('running' in condition) {
    return { kind: 'running', measure: measures.findIndex(({ id }) => id === condition.running) };
  }
  const { indicator, place, op, value } = condition;
  return { kind: 'level', ...cellsAt(layout, indicator, place), op, value };
}
