import type { Exercise } from '../../exercise/document.ts';
import { DERIVED } from '../../model/derived.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import { type Comparison, LADDER } from '../../model/ladder.ts';
import { indicatorBehind, type ReadingId } from '../../model/readings.ts';
import type { StageId } from '../../model/stages.ts';
import { cellsOf, nameOf } from '../../sim/layout.ts';
import { indicesIn, type Known, knownNow, selfProtectionRise } from './known.ts';

export const CONDITION_STATES = ['met', 'near', 'unmet'] as const;
/** Whether a condition holds by what is known; `near` where the error leaves it open. */
export type ConditionState = (typeof CONDITION_STATES)[number];

/** A condition of an arrow of the ladder beside what is known. */
export interface Condition {
  readonly reading: ReadingId;
  readonly op: Comparison['op'];
  readonly limit: number;
  /** Consecutive months for which it must hold. */
  readonly months: number;
  readonly value: number;
  readonly error: number;
  /** Place that the reading comes from; null where it has a single one. */
  readonly place: string | null;
  readonly state: ConditionState;
}

/** A step that the ladder could take from a stage. */
export interface NextArrow {
  readonly id: string;
  readonly to: StageId;
  readonly all: readonly Condition[];
  readonly some: { readonly atLeast: number; readonly of: readonly Condition[] } | null;
}

/** The steps that lead away from a stage, upwards first, with what is known of their conditions. */
export function nextArrows(exercise: Exercise, stage: StageId): NextArrow[] {
  const read = readerOf(exercise);
  return LADDER.filter(({ from }) => from === stage)
    .toSorted((a, b) => b.priority - a.priority)
    .map(({ id, to, all, some }) => ({
      id,
      to,
      all: all.map(read),
      some: some === undefined ? null : { atLeast: some.atLeast, of: some.of.map(read) },
    }));
}

/** A value with its error, and where it was found. */
interface Found {
  readonly value: number;
  readonly error: number;
  readonly place: string | null;
}

function readerOf(exercise: Exercise): (comparison: Comparison) => Condition {
  const known = knownNow(exercise);
  return ({ reading, op, value: { central: limit }, months }) => {
    const found = find(exercise, known, reading);
    return { reading, op, limit, months, ...found, state: stateOf(found, op, limit) };
  };
}

function find(exercise: Exercise, known: Known, reading: ReadingId): Found {
  const indicator = indicatorBehind(reading);
  if (indicator === null) return findIndex(exercise, known, reading);
  const ranked = rankedCells(exercise, known, indicator);
  if (reading.endsWith(':rise')) {
    return { value: selfProtectionRise(exercise, exercise.month), error: ranked[0]?.error ?? 0, place: null };
  }
  const wanted = ranked[reading.endsWith(':second') ? 1 : 0] ?? { value: 0, error: 0, place: null };
  return ranked.length > 1 ? wanted : { ...wanted, place: null };
}

function rankedCells({ world }: Exercise, known: Known, indicator: IndicatorId): Found[] {
  return cellsOf(world.layout, indicator)
    .map((cell) => ({
      value: known.value[cell] ?? 0,
      error: known.error[cell] ?? 0,
      place: nameOf(world.layout, cell).place,
    }))
    .toSorted((a, b) => b.value - a.value);
}

/** An index has no error of its own: it is as unsure as what goes into it, on average. */
function findIndex(exercise: Exercise, known: Known, reading: ReadingId): Found {
  const indices: Readonly<Record<string, number>> = indicesIn(exercise, exercise.month);
  const inputs = DERIVED.find(({ id }) => id === reading)?.inputs ?? [];
  const errors = inputs.map((input) => rankedCells(exercise, known, input)[0]?.error ?? 0);
  const error = errors.reduce((sum, each) => sum + each, 0) / Math.max(1, errors.length);
  return { value: indices[reading] ?? 0, error, place: null };
}

function stateOf({ value, error }: Found, op: Comparison['op'], limit: number): ConditionState {
  const over = op === '>=' ? value - limit : limit - value;
  if (Math.abs(over) < error) return 'near';
  return over >= 0 && (op !== '<' || over > 0) ? 'met' : 'unmet';
}
