import { describe, expect, test } from 'vitest';
import { arrowsFrom } from '../../src/escalation/arrows.ts';
import { openness } from '../../src/escalation/openness.ts';
import { statesOf } from '../../src/escalation/position.ts';
import { nextMonth, startEscalation } from '../../src/escalation/snapshot.ts';
import type { Arrow } from '../../src/model/ladder.ts';
import type { ReadingId, Readings } from '../../src/model/readings.ts';
import type { StageId } from '../../src/model/stages.ts';
import { beginning, readingsWith } from './standing.ts';

function arrowNamed(stage: StageId, id: string): Arrow {
  const arrow = arrowsFrom('risk', stage).find((candidate) => candidate.id === id);
  if (arrow === undefined) throw new RangeError(id);
  return arrow;
}

/** Openness after the given months of the same readings. */
function opennessAfter(months: number, stage: StageId, id: string, given: Partial<Readings>) {
  let snapshot = startEscalation(beginning(stage));
  for (let month = 0; month < months; month += 1) snapshot = nextMonth(snapshot, readingsWith(given));
  return openness(arrowNamed(stage, id), readingsWith(given), snapshot.context.dwell);
}

describe('an arrow', () => {
  test('tells each condition with what is missing, what it holds by, and its months', () => {
    const given = { 'dynamic-risk': 22, 'violations:max': 31 };
    const { isOpen, all, some } = opennessAfter(2, 'specific-threats', 'return-general-risk', given);
    expect(isOpen).toBe(false);
    expect(some).toBeNull();
    expect(all).toEqual([
      {
        reading: 'dynamic-risk',
        op: '<',
        value: 22,
        threshold: 30,
        distance: -8,
        holds: true,
        monthsHeld: 2,
        monthsNeeded: 4,
        hasHeld: false,
      },
      {
        reading: 'violations:max',
        op: '<',
        value: 31,
        threshold: 25,
        distance: 6,
        holds: false,
        monthsHeld: 0,
        monthsNeeded: 4,
        hasHeld: false,
      },
    ]);
  });

  test.each([
    { months: 3, opens: false },
    { months: 4, opens: true },
  ])('that needs four months has isOpen $opens after $months', ({ months, opens }) => {
    expect(opennessAfter(months, 'specific-threats', 'return-general-risk', {}).isOpen).toBe(opens);
  });

  test('of which some conditions suffice opens with the last one needed', () => {
    const one = opennessAfter(1, 'general-risk', 'enter-specific-threats', {
      'dynamic-risk': 40,
      'protection-will': 46,
      'incitement:max': 40,
    });
    expect(one.some?.atLeast).toBe(2);
    expect(one.some?.of.map(({ reading, hasHeld }) => [reading, hasHeld])).toEqual([
      ['political-shock', false],
      ['incitement:max', true],
      ['mobilization:max', false],
      ['protection-will', false],
      ['violations:max', false],
    ]);
    expect(one.isOpen).toBe(false);
    const two = opennessAfter(1, 'general-risk', 'enter-specific-threats', {
      'dynamic-risk': 40,
      'protection-will': 45,
      'incitement:max': 40,
    });
    expect(two.isOpen).toBe(true);
  });

  test.each<{ stage: StageId; id: string; reading: ReadingId; value: number; distance: number; holds: boolean }>([
    {
      stage: 'imminent-risk',
      id: 'return-specific-threats',
      reading: 'imminence',
      value: 38,
      distance: 0,
      holds: false,
    },
    {
      stage: 'imminent-risk',
      id: 'return-specific-threats',
      reading: 'imminence',
      value: 37.5,
      distance: -0.5,
      holds: true,
    },
    {
      stage: 'imminent-risk',
      id: 'enter-ongoing-crimes',
      reading: 'violations:max',
      value: 75,
      distance: 0,
      holds: true,
    },
    {
      stage: 'imminent-risk',
      id: 'enter-ongoing-crimes',
      reading: 'violations:max',
      value: 74.5,
      distance: 0.5,
      holds: false,
    },
    {
      stage: 'general-risk',
      id: 'enter-specific-threats',
      reading: 'protection-will',
      value: 45,
      distance: 0,
      holds: true,
    },
    {
      stage: 'general-risk',
      id: 'enter-specific-threats',
      reading: 'protection-will',
      value: 47,
      distance: 2,
      holds: false,
    },
  ])('$id is $distance away at $reading $value', ({ stage, id, reading, value, distance, holds }) => {
    const { all, some } = opennessAfter(1, stage, id, { [reading]: value });
    const condition = [...all, ...(some?.of ?? [])].find((row) => row.reading === reading);
    expect(condition).toMatchObject({ value, distance, holds });
  });

  test('shows values of now beside the months of the last close', () => {
    const { context } = nextMonth(startEscalation(beginning('specific-threats')), readingsWith({}));
    const later = openness(
      arrowNamed('specific-threats', 'return-general-risk'),
      readingsWith({ 'dynamic-risk': 50 }),
      context.dwell,
    );
    expect(later.all[0]).toMatchObject({ value: 50, holds: false, monthsHeld: 1 });
  });

  test('of a region that was open is the one that moved it', () => {
    const readings = readingsWith({ 'host-consent': 50 });
    const moved = nextMonth(startEscalation(beginning('general-risk')), readings);
    const open = arrowsFrom('consent', 'full').filter((arrow) => openness(arrow, readings, moved.context.dwell).isOpen);
    expect(open[0]?.to).toBe(statesOf(moved).consent);
    expect(open.length).toBeGreaterThan(1);
  });

  test('that is in no table is a mistake of the programmer', () => {
    const stranger: Arrow = {
      id: 'stranger',
      from: 'full',
      to: 'withdrawn',
      priority: 1,
      all: [{ reading: 'attention', op: '<', value: { central: 1, low: 0, high: 2, basis: 'assumed' }, months: 1 }],
      basis: 'assumed',
    };
    expect(() =>
      openness(stranger, readingsWith({}), startEscalation(beginning('general-risk')).context.dwell),
    ).toThrow(RangeError);
  });
});
