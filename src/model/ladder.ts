import { cite, type Citation } from './citation.ts';
import { assumed, type Quantity } from './quantity.ts';
import type { ReadingId } from './readings.ts';
import type { StageId } from './stages.ts';

/** A reading set against a value, held for a number of consecutive months. */
export interface Comparison {
  readonly reading: ReadingId;
  readonly op: '<' | '<=' | '>=';
  readonly value: Quantity;
  /** Consecutive months for which it must have held, this one included. */
  readonly months: number;
}

/** A step from one state of a region to another, with everything that must hold. */
export interface Arrow<State extends string = string> {
  readonly id: string;
  readonly from: State;
  readonly to: State;
  /** Among the arrows that hold, the one with the highest priority is taken; at most one a month. */
  readonly priority: number;
  readonly all: readonly Comparison[];
  /** At least so many of these as well. */
  readonly some?: { readonly atLeast: number; readonly of: readonly Comparison[] };
  /** True where the step passes over a stage. */
  readonly skips?: true;
  readonly basis: readonly Citation[] | 'assumed';
}

/** A comparison whose threshold is assumed within five points. */
export const compare = (reading: ReadingId, op: Comparison['op'], value: number, months = 1): Comparison => ({
  reading,
  op,
  value: assumed(value, value - 5, value + 5),
  months,
});

/** A comparison of months or counts, whose limit is a matter of definition. */
export const exactly = (reading: ReadingId, op: Comparison['op'], value: number): Comparison => ({
  reading,
  op,
  value: assumed(value, value, value),
  months: 1,
});

/** How a country climbs, falls and relapses: the arrows of the risk region. */
export const LADDER: readonly Arrow<StageId>[] = [
  {
    id: 'fast-collapse',
    from: 'general-risk',
    to: 'imminent-risk',
    priority: 2,
    skips: true,
    all: [
      compare('political-shock', '>=', 70),
      compare('structural-risk', '>=', 65),
      compare('violations:max', '>=', 45),
    ],
    basis: 'assumed',
  },
  {
    id: 'enter-specific-threats',
    from: 'general-risk',
    to: 'specific-threats',
    priority: 1,
    all: [compare('dynamic-risk', '>=', 40)],
    some: {
      atLeast: 2,
      of: [
        compare('political-shock', '>=', 40),
        compare('incitement:max', '>=', 40),
        compare('mobilization:max', '>=', 35),
        compare('protection-will', '<=', 45),
        compare('violations:max', '>=', 30),
      ],
    },
    basis: cite('A/68/947', 9),
  },
  {
    id: 'enter-imminent-risk',
    from: 'specific-threats',
    to: 'imminent-risk',
    priority: 2,
    all: [compare('imminence', '>=', 45), compare('violations:max', '>=', 45)],
    some: {
      atLeast: 2,
      of: [
        compare('means-and-motive', '>=', 35),
        compare('self-protection:rise', '>=', 15),
        compare('incitement:max', '>=', 55),
        compare('mobilization:max', '>=', 55),
      ],
    },
    basis: cite('A/68/947', 10),
  },
  {
    id: 'return-general-risk',
    from: 'specific-threats',
    to: 'general-risk',
    priority: 1,
    all: [compare('dynamic-risk', '<', 30, 4), compare('violations:max', '<', 25, 4)],
    basis: 'assumed',
  },
  {
    id: 'enter-ongoing-crimes',
    from: 'imminent-risk',
    to: 'ongoing-crimes',
    priority: 2,
    all: [],
    some: {
      atLeast: 1,
      of: [compare('violations:max', '>=', 75), compare('violations:second', '>=', 60, 2)],
    },
    basis: 'assumed',
  },
  {
    id: 'return-specific-threats',
    from: 'imminent-risk',
    to: 'specific-threats',
    priority: 1,
    all: [compare('violations:max', '<', 35, 2), compare('imminence', '<', 38, 2)],
    basis: 'assumed',
  },
  {
    id: 'enter-recovery',
    from: 'ongoing-crimes',
    to: 'recovery',
    priority: 1,
    all: [compare('violations:max', '<', 35, 3)],
    some: {
      atLeast: 1,
      of: [compare('means-and-motive', '<', 25), compare('atrocity-intent:max', '<', 30)],
    },
    basis: cite('A/66/874', 15),
  },
  {
    id: 'relapse',
    from: 'recovery',
    to: 'specific-threats',
    priority: 2,
    all: [compare('dynamic-risk', '>=', 40)],
    some: {
      atLeast: 1,
      of: [compare('transitional-justice', '<', 40), compare('inhibitor-strength', '<', 45)],
    },
    basis: cite('A/69/981', 65, 66),
  },
  {
    id: 'exit-recovery',
    from: 'recovery',
    to: 'general-risk',
    priority: 1,
    all: [
      compare('violations:max', '<', 20, 24),
      compare('transitional-justice', '>=', 50, 6),
      compare('inhibitor-strength', '>=', 50, 6),
    ],
    basis: cite('A/69/981', 66, 67),
  },
];
