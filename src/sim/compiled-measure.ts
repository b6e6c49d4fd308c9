import type { ActorId } from '../model/actors.ts';
import { COMBINATIONS } from '../model/combinations.ts';
import { INDICATOR_IDS, indicatorOf, type Scope } from '../model/indicators.ts';
import type { MeasureRule, RuleCondition } from '../model/measures/measure.ts';
import type { Measure } from '../model/measures.ts';
import type { ArmedKind, StageId } from '../model/stages.ts';
import type { TriggerId } from '../model/triggers.ts';
import { activityPlace } from './activity.ts';
import { type Figure, figureOf } from './figure.ts';
import { at } from './layout.ts';

/** A measure as the month needs it: its rules, and the measures of the same world that it works well beside. */
export interface CompiledMeasure {
  readonly rules: readonly CompiledRule[];
  readonly synergies: readonly number[];
  /** Place in `ACTIVITIES` of what it stands for while it is prepared, and while it is at work; -1 for nothing. */
  readonly preparing: number;
  readonly running: number;
}

/** A rule with everything that it names looked up: measures and combinations by place, numbers among the parameters. */
export interface CompiledRule {
  readonly checks: readonly Check[];
  /** Combinations that lift the rule, and those that halve its side effects. */
  readonly liftedBy: readonly number[];
  readonly halvedBy: readonly number[];
  /** Factor on the measure's effects, and by place of an indicator 1 where it counts. */
  readonly scale: Figure | null;
  readonly on: Uint8Array;
  readonly trigger: TriggerId | null;
}

/** A condition of a rule, by its kind. */
export type Check =
  | {
      readonly kind: 'level';
      readonly scope: Scope;
      /** Place of the indicator in `INDICATORS`. */
      readonly place: number;
      readonly over: 'here' | 'max';
      readonly op: '<' | '>=';
      readonly limit: Figure;
    }
  | { readonly kind: 'stage'; readonly stages: readonly StageId[] }
  | { readonly kind: 'running' | 'not-running'; readonly measures: readonly number[] }
  | { readonly kind: 'luck'; readonly chance: Figure; readonly halvedBy: number }
  | { readonly kind: 'led-by'; readonly kinds: readonly ArmedKind[] }
  | { readonly kind: 'taken-by'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'option'; readonly option: 'goal' | 'review'; readonly given: boolean }
  | { readonly kind: 'ran' | 'stake'; readonly least: Figure }
  | { readonly kind: 'rival' };

/** Place of each measure of a world by its id. */
type Places = ReadonlyMap<string, number>;

/** Compiles a measure for a world with these measures. */
export const compileMeasure = (measure: Measure, places: Places): CompiledMeasure => ({
  rules: measure.rules.map((rule) => compileRule(`${measure.id}/${rule.id}`, rule, places)),
  synergies: placesOf(measure.synergies, places),
  preparing: activityPlace(measure, 'preparing'),
  running: activityPlace(measure, 'running'),
});

const placesOf = (ids: readonly string[], places: Places): number[] => ids.flatMap((id) => places.get(id) ?? []);

function compileRule(id: string, { when, scale, on, trigger }: MeasureRule, places: Places): CompiledRule {
  const among = (which: 'lifts' | 'halves'): number[] =>
    COMBINATIONS.flatMap((combination, index) => (combination[which]?.includes(id) === true ? [index] : []));
  return {
    checks: when.map((condition) => compileCondition(condition, places)),
    liftedBy: among('lifts'),
    halvedBy: among('halves'),
    scale: scale === undefined ? null : figureOf(scale),
    on: Uint8Array.from(INDICATOR_IDS, (indicator) => (on === undefined || on.includes(indicator) ? 1 : 0)),
    trigger: trigger ?? null,
  };
}

type RunCondition = Exclude<
  RuleCondition,
  { indicator: unknown } | { stage: unknown } | { running: unknown } | { notRunning: unknown } | { luck: unknown }
>;

function compileCondition(condition: RuleCondition, places: Places): Check {
  if ('indicator' in condition) {
    const { indicator, over = 'here', op, value } = condition;
    return {
      kind: 'level',
      scope: indicatorOf(indicator).scope,
      place: at(indicator),
      over,
      op,
      limit: figureOf(value),
    };
  }
  if ('stage' in condition) return { kind: 'stage', stages: condition.stage };
  if ('running' in condition) return { kind: 'running', measures: placesOf(condition.running, places) };
  if ('notRunning' in condition) return { kind: 'not-running', measures: placesOf(condition.notRunning, places) };
  if ('luck' in condition) {
    const halvedBy = COMBINATIONS.findIndex(({ id }) => id === condition.halvedBy);
    return { kind: 'luck', chance: figureOf(condition.luck), halvedBy };
  }
  return compileForRun(condition);
}

/** Conditions that look at the run itself, and at whom it meets. */
function compileForRun(condition: RunCondition): Check {
  if ('aimedAt' in condition) return { kind: 'led-by', kinds: condition.aimedAt };
  if ('attackers' in condition) return { kind: 'led-by', kinds: condition.attackers };
  if ('takenBy' in condition) return { kind: 'taken-by', actors: condition.takenBy };
  if ('option' in condition) return { kind: 'option', option: condition.option, given: condition.given };
  if ('ranMonths' in condition) return { kind: 'ran', least: figureOf(condition.ranMonths) };
  return 'rivalProcess' in condition ? { kind: 'rival' } : { kind: 'stake', least: figureOf(condition.permanentStake) };
}
