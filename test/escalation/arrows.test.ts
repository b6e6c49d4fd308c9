import { describe, expect, test } from 'vitest';
import { arrowsFrom } from '../../src/escalation/arrows.ts';
import { escalation } from '../../src/escalation/machine.ts';
import { statesOf } from '../../src/escalation/position.ts';
import { nextMonth, startEscalation } from '../../src/escalation/snapshot.ts';
import { type Arrow, LADDER } from '../../src/model/ladder.ts';
import { REGIONS } from '../../src/model/regions.ts';
import { rankOf } from '../../src/model/stages.ts';
import { beginning, EVERY_STATE, readingsWith } from './standing.ts';

const ALL_ARROWS = REGIONS.flatMap(({ arrows }): readonly Arrow[] => arrows);
const RISING = readingsWith({
  'dynamic-risk': 100,
  'political-shock': 100,
  'incitement:max': 100,
  'violations:max': 100,
});

describe('the arrows', () => {
  test('that pass over a stage are just those marked', () => {
    const passing = LADDER.filter(({ from, to }) => rankOf(to) - rankOf(from) > 1);
    expect(passing.map(({ id }) => id)).toEqual(['fast-collapse']);
    expect(ALL_ARROWS.filter(({ skips }) => skips === true)).toEqual(passing);
  });

  test.each(REGIONS)('of $id lead from one of its states to another, or stay', ({ states, arrows }) => {
    const ends = (arrows as readonly Arrow[]).flatMap(({ from, to }) => [from, to]);
    expect(new Set(ends)).toEqual(new Set(states));
  });

  test('bear names of their own', () => {
    expect(new Set(ALL_ARROWS.map(({ id }) => id)).size).toBe(ALL_ARROWS.length);
  });

  test.each(EVERY_STATE)('from $region: $state stand in a strict order', ({ region, state }) => {
    const priorities = arrowsFrom(region, state).map(({ priority }) => priority);
    expect(priorities.length).toBeGreaterThan(0);
    expect(priorities).toEqual([...new Set(priorities)].toSorted((a, b) => b - a));
  });

  test.each(EVERY_STATE)('leave $region: $state neither by nor for itself', ({ region, state }) => {
    const node = escalation.states[region]?.states[state];
    const targets = (node?.on['month'] ?? []).flatMap(({ target }) => target ?? []);
    expect(targets.map(({ key }) => key)).toEqual(
      arrowsFrom(region, state)
        .map(({ to }) => to)
        .filter((to) => to !== state),
    );
  });
});

describe('in one month', () => {
  test('fast collapse comes before specific threats where both are open', () => {
    const both = { ...RISING, 'structural-risk': 65 };
    expect(statesOf(nextMonth(startEscalation(beginning('general-risk')), RISING)).risk).toBe('specific-threats');
    expect(statesOf(nextMonth(startEscalation(beginning('general-risk')), both)).risk).toBe('imminent-risk');
  });

  test('one arrow is taken, however far the readings would lead', () => {
    const readings = { ...RISING, imminence: 100, 'means-and-motive': 100 };
    const stages = ['specific-threats', 'imminent-risk', 'ongoing-crimes', 'ongoing-crimes'];
    let snapshot = startEscalation(beginning('general-risk'));
    for (const stage of stages) {
      snapshot = nextMonth(snapshot, readings);
      expect(statesOf(snapshot).risk).toBe(stage);
    }
  });
});
