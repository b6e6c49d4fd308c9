import type { Exercise } from '../../exercise/document.ts';
import { type Arrow, type Comparison, LADDER } from '../../model/ladder.ts';
import type { ReadingId } from '../../model/readings.ts';
import type { StageId } from '../../model/stages.ts';
import { type KnownReading, knownReading } from '../escalation/known-reading.ts';
import { type Seen, seenNow } from '../escalation/seen.ts';

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
  const seen = seenNow(exercise);
  return LADDER.filter(({ from }) => from === stage)
    .toSorted((a, b) => b.priority - a.priority)
    .map((arrow) => ({ id: arrow.id, to: arrow.to, ...conditionsOf(seen, arrow) }));
}

/** Everything that an arrow asks for, beside what is known of it. */
export function conditionsOf(seen: Seen, { all, some }: Arrow): Pick<NextArrow, 'all' | 'some'> {
  const read = ({ reading, op, value: { central: limit }, months }: Comparison): Condition => {
    const found = knownReading(seen, reading);
    return { reading, op, limit, months, ...found, state: stateOf(found, op, limit) };
  };
  return { all: all.map(read), some: some === undefined ? null : { atLeast: some.atLeast, of: some.of.map(read) } };
}

function stateOf({ value, error }: KnownReading, op: Comparison['op'], limit: number): ConditionState {
  const over = op === '>=' ? value - limit : limit - value;
  if (Math.abs(over) < error) return 'near';
  return over >= 0 && (op !== '<' || over > 0) ? 'met' : 'unmet';
}
