import { ACTORS } from '../model/actors.ts';
import { COEFFICIENTS, type CoefficientId } from '../model/coefficients.ts';
import { COMBINATIONS } from '../model/combinations.ts';
import { influenceId, INFLUENCES } from '../model/influences.ts';
import { INTRUSIVENESS } from '../model/intrusiveness.ts';
import { type Measure, MEASURES } from '../model/measures.ts';
import type { MeasureRule, RuleCondition } from '../model/measures/measure.ts';
import type { Quantity } from '../model/quantity.ts';
import { TRIGGERS } from '../model/triggers.ts';

/** A number of the model that an experiment may change and an ensemble may draw. */
export interface Parameter {
  readonly id: string;
  readonly quantity: Quantity;
}

const all = <Thing>(things: Iterable<Thing>, of: (thing: Thing) => Iterable<Parameter>): Parameter[] =>
  [...things].flatMap((thing) => [...of(thing)]);

const NAMED: readonly Parameter[] = Object.entries(COEFFICIENTS).map(([id, quantity]) => ({ id, quantity }));
const LINKS: readonly Parameter[] = INFLUENCES.map((link) => ({
  id: `influence:${influenceId(link)}`,
  quantity: link.strength,
}));
const EFFECTS: readonly Parameter[] = all(MEASURES, ({ id, effects }) =>
  effects.map(({ indicator, strength }, index) => ({
    id: `effect:${id}:${indicator}#${index + 1}`,
    quantity: strength,
  })),
);

/** Numbers that stand within a row: of rules, combinations and events, of who is asked, and of how far a form reaches. */
const WITHIN_ROWS: readonly Parameter[] = [
  ...all(MEASURES, reachAndRules),
  ...all(COMBINATIONS, ({ id, factor, withinMonths, adds = [], atRecovery = [] }) => [
    { id: `combination-factor:${id}`, quantity: factor },
    ...(withinMonths === undefined ? [] : [{ id: `combination-months:${id}`, quantity: withinMonths }]),
    ...adds.map(({ indicator, points }) => ({ id: `combination:${id}:${indicator}`, quantity: points })),
    ...atRecovery.map(({ indicator, points }) => ({ id: `combination-recovery:${id}:${indicator}`, quantity: points })),
  ]),
  ...all(TRIGGERS, ({ id, effects }) =>
    effects.map(({ indicator, points }) => ({ id: `trigger:${id}:${indicator}`, quantity: points })),
  ),
  ...all(ACTORS, ({ id, willingness, swayedBy }) => [
    { id: `willingness:${id}`, quantity: willingness },
    ...swayedBy.map(({ indicator, weight }) => ({ id: `sway:${id}:${indicator}`, quantity: weight })),
  ]),
  ...Object.entries(INTRUSIVENESS).map(([form, quantity]) => ({ id: `intrusiveness:${form}`, quantity })),
];

function reachAndRules({ id, reach, rules }: Measure): Parameter[] {
  return [{ id: `reach:${id}`, quantity: reach }, ...all(rules, (rule) => numbersOf(`${id}/${rule.id}`, rule))];
}

function numbersOf(id: string, { scale, adds = [], when }: MeasureRule): Parameter[] {
  return [
    ...(scale === undefined ? [] : [{ id: `rule-factor:${id}`, quantity: scale }]),
    ...adds.map(({ indicator, strength }, index) => ({
      id: `rule-effect:${id}:${indicator}#${index + 1}`,
      quantity: strength,
    })),
    ...when.flatMap((condition, index) =>
      limitOf(condition).map(([kind, quantity]) => ({ id: `rule-${kind}:${id}#${index + 1}`, quantity })),
    ),
  ];
}

/** The number in a condition, if it has one, and what it counts in. */
function limitOf(condition: RuleCondition): (readonly [kind: 'level' | 'chance' | 'months' | 'stake', Quantity])[] {
  if ('indicator' in condition) return [['level', condition.value]];
  if ('luck' in condition) return [['chance', condition.luck]];
  if ('ranMonths' in condition) return [['months', condition.ranMonths]];
  return 'permanentStake' in condition ? [['stake', condition.permanentStake]] : [];
}

/**
 * All parameters in the order of a parameter array: named coefficients, influences, effects of measures, and the
 * numbers within rows. Not among them is what a team is told beforehand (cost, lead time, length, the error of a
 * report) and what defines a word (limits of the stages and regions, references).
 */
export const PARAMETERS: readonly Parameter[] = [...NAMED, ...LINKS, ...EFFECTS, ...WITHIN_ROWS];

const indexById = new Map(PARAMETERS.map(({ id }, index) => [id, index]));
const indexByQuantity = new Map(PARAMETERS.map(({ quantity }, index) => [quantity, index]));

/** Place of a named coefficient in a parameter array. */
export const k = (id: CoefficientId): number => indexById.get(id) as number;

/** Place of the first influence's strength; the others follow in the order of `INFLUENCES`. */
export const FIRST_INFLUENCE = NAMED.length;

/** Place of a number of a row in a parameter array, or -1 for what is no parameter, as in a scenario's own measures. */
export const placeOf = (quantity: Quantity): number => indexByQuantity.get(quantity) ?? -1;

/**
 * A number of a row of the model as a run has it, given the run's parameters: the central value for what is no
 * parameter, as in a scenario's own measures.
 */
export function valueOf(parameters: Float64Array, quantity: Quantity): number {
  const place = placeOf(quantity);
  return place < 0 ? quantity.central : (parameters[place] as number);
}

/** Place of the parameter with this id, or undefined when there is none. */
export const parameterIndex = (id: string): number | undefined => indexById.get(id);

const CENTRAL = Float64Array.from(PARAMETERS, ({ quantity }) => quantity.central);

/** Every parameter at its central value, in an array of the caller's own. */
export const centralParameters = (): Float64Array => CENTRAL.slice();
