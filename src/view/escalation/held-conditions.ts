import { arrowNamed } from '../../escalation/arrows.ts';
import { monthsHeld } from '../../escalation/dwell.ts';
import { type Condition, conditionsOf } from '../month/conditions.ts';
import type { Seen } from './seen.ts';

/** A condition beside what is known, with the months in a row for which it has held up to the last close. */
export interface HeldCondition extends Condition {
  readonly held: number;
}

/** Everything that an arrow asks for, as it is seen. */
export interface Asked {
  readonly all: readonly HeldCondition[];
  readonly some: { readonly atLeast: number; readonly of: readonly HeldCondition[] } | null;
}

/** What an arrow of the machine asks for. Throws where the tables have no such arrow. */
export function askedBy(id: string, seen: Seen): Asked {
  const arrow = arrowNamed(id);
  const { all, some } = conditionsOf(seen, arrow);
  const heldIn = (comparisons: typeof arrow.all, conditions: readonly Condition[]): HeldCondition[] =>
    comparisons.flatMap((comparison, place) => {
      const condition = conditions[place];
      return condition === undefined ? [] : [{ ...condition, held: monthsHeld(comparison, seen.dwell) }];
    });
  return {
    all: heldIn(arrow.all, all),
    some: some === null ? null : { atLeast: some.atLeast, of: heldIn(arrow.some?.of ?? [], some.of) },
  };
}
